import { itLeavesUnread, itReads } from './reading';

const ENDPOINT = 'https://ssm.corp.example/cslu/v1/pi/BRANCH-1';

describe('grammar: license', () => {
  describe('transport and what it needs', () => {
    for (const dialect of ['iosxe', 'nxos'] as const) {
      itReads(dialect, 'global', [
        ['license smart enable', 'license-smart-enable'],
        ['no license smart enable', 'license-smart-enable'],
        ['license smart transport «transport=cslu»', 'license-smart-transport'],
        ['license smart transport «transport=clsu»', 'license-smart-transport'],
        ['lic sm trans «transport=callhome»', 'license-smart-transport'],
        ['no license smart transport', 'license-smart-transport'],
        ['license smart proxy address «host=proxy.corp.example»', 'license-smart-proxy-address'],
        ['no license smart proxy address', 'license-smart-proxy-address'],
        ['license smart proxy port «port=8080»', 'license-smart-proxy-port'],
        ['license smart vrf «vrf=Mgmt-vrf»', 'license-smart-vrf'],
        ['no license smart vrf «vrf=Mgmt-vrf»', 'license-smart-vrf'],
        ['license smart server-identity-check', 'license-smart-identity-check'],
        ['license smart reservation', 'license-smart-reservation'],
        ['no license smart reservation', 'license-smart-reservation'],
      ]);
      itLeavesUnread(dialect, 'global', [
        'license smart',
        'license smart transport',
        'no license smart transport cslu',
        'license smart transport cslu off',
        'license smart transprot cslu',
        'licences smart enable',
        'default license smart transport',
      ]);
    }
  });

  describe('destinations', () => {
    itReads('iosxe', 'global', [
      [`license smart url «url=${ENDPOINT}»`, 'license-smart-url', { urlKind: 'plain' }],
      [`license smart url cslu «url=${ENDPOINT}»`, 'license-smart-url', { urlKind: 'cslu' }],
      [`lic smart url cs «url=${ENDPOINT}»`, 'license-smart-url', { urlKind: 'cslu' }],
      [`license smart url smart «url=${ENDPOINT}»`, 'license-smart-url', { urlKind: 'smart' }],
      [`license smart url utility «url=${ENDPOINT}»`, 'license-smart-url', { urlKind: 'utility' }],
      ['license smart url default', 'license-smart-url', { urlKind: 'default' }],
      ['no license smart url', 'license-smart-url', { urlKind: 'plain' }],
      ['no license smart url cslu', 'license-smart-url', { urlKind: 'cslu' }],
      [`no license smart url «url=${ENDPOINT}»`, 'license-smart-url', { urlKind: 'plain' }],
      ['license smart url «url=smart.corp.example»', 'license-smart-url', { urlKind: 'plain' }],
      ['license smart url cslu «url=http:10.1.1.1:8182/cslu»', 'license-smart-url', { urlKind: 'cslu' }],
      ['license smart url cslu «url=“https://ssm/cslu”»', 'license-smart-url', { urlKind: 'cslu' }],
      [
        'license smart url «url=https://<IP or FQDN>/SmartTransport»',
        'license-smart-url',
        { urlKind: 'plain' },
      ],
      ['license smart url cslu «url=http://{{ cslu host }}:8182»', 'license-smart-url', { urlKind: 'cslu' }],
    ]);
    itLeavesUnread('iosxe', 'global', [
      'license smart url',
      'license smart url cslu',
      'license smart url sm',
    ]);
  });

  describe('platform lines of IOS XE', () => {
    itReads('iosxe', 'global', [
      ['license boot level «level=network-advantage»', 'license-boot-level'],
      ['license boot level «level=network-advantage» addon «addon=dna-advantage»', 'license-boot-level'],
      ['no license boot level', 'license-boot-level'],
      ['license boot level «level=advantage»', 'license-boot-level'],
      ['license air level «level=air-network-advantage»', 'license-air-level'],
      [
        'license air level «level=air-network-essentials» addon «addon=air-dna-essentials»',
        'license-air-level',
      ],
      ['no license air level', 'license-air-level'],
      ['license feature «feature=hseck9»', 'license-feature'],
      ['no license feature «feature=hseck9»', 'license-feature'],
      ['platform hardware throughput «scope=level» «level=MB 1000»', 'platform-throughput'],
      ['platform hardware throughput «scope=level» «level=10g»', 'platform-throughput'],
      ['platform hardware throughput «scope=crypto» «level=T1»', 'platform-throughput'],
      ['no platform hardware throughput «scope=crypto»', 'platform-throughput'],
      ['license udi pid «pid=C8000V» sn «serial=9EXAMPLE001»', 'license-udi'],
    ]);
    itLeavesUnread('iosxe', 'global', [
      'license feature',
      'license air level',
      'platform hardware throughput',
      'platform hardware throughput monitor',
      'platform punt-keepalive disable-kernel-core',
    ]);
    itLeavesUnread('nxos', 'global', ['license feature hseck9', 'platform hardware throughput level T1']);
    itLeavesUnread('nxos', 'global', ['license boot level network-advantage', 'license udi pid N9K sn 1']);
  });

  describe('what the reports say, and how often they go', () => {
    for (const dialect of ['iosxe', 'nxos'] as const) {
      itReads(dialect, 'global', [
        ['license smart usage interval «days=30»', 'license-smart-usage-interval'],
        ['lic smart us int «days=7»', 'license-smart-usage-interval'],
        ['no license smart usage interval', 'license-smart-usage-interval'],
        ['no license smart usage interval «days=30»', 'license-smart-usage-interval'],
        ['license smart usage customer-tags «tag=tag1» «value=Ghent»', 'license-smart-customer-tag'],
        ['license smart usage customer-tags «tag=tag2» «value=Rack» 4', 'license-smart-customer-tag'],
        ['no license smart usage customer-tags «tag=tag1»', 'license-smart-customer-tag'],
        ['license smart privacy «field=hostname»', 'license-smart-privacy'],
        ['no license smart privacy «field=all»', 'license-smart-privacy'],
        ['license smart custom_id «id=A»', 'license-smart-custom-id'],
        ['no license smart custom_id', 'license-smart-custom-id'],
        ['license smart utility', 'license-smart-utility'],
        ['no license smart utility', 'license-smart-utility'],
        ['license smart utility customer_info «field=city» Ghent', 'license-smart-utility'],
        ['no license smart utility customer_info «field=name» Example Ltd', 'license-smart-utility'],
      ]);
    }
  });

  describe('commands without a value here', () => {
    itReads('iosxe', 'global', [
      ['license smart «verb=privacy»', 'license-other'],
      ['license smart «verb=usage» report', 'license-other'],
      ['license smart «verb=utility» anything', 'license-other'],
      ['license «verb=accept» end user agreement', 'license-other'],
      ['license «verb=solution» level security', 'license-other'],
    ]);
    itReads('nxos', 'global', [
      ['license «verb=grace-period»', 'license-other'],
      ['feature license smart', 'license-smart-enable'],
      ['no feature license smart', 'license-smart-enable'],
    ]);
  });

  describe('commands of exec mode', () => {
    itReads('iosxe', 'global', [
      ['license smart «verb=register» idtoken «token=EXAMPLE» force', 'license-exec'],
      ['license smart «verb=register» idtoken «token=<TOKEN>»', 'license-exec'],
      ['license smart «verb=deregister»', 'license-exec'],
      ['license smart «verb=trust» idtoken «token=EXAMPLE» local', 'license-exec'],
      ['license smart «verb=sync» all', 'license-exec'],
      ['license smart «verb=save» trust-request flash:trust', 'license-exec'],
      ['license smart «verb=import» flash:ack', 'license-exec'],
      ['license smart «verb=factory» reset', 'license-exec'],
      ['license smart «verb=reservation» request local', 'license-exec'],
      ['do license smart «verb=renew» auth', 'license-exec', { prefix: 'do' }],
      ['do lic smart «verb=reg» idtoken «token=EXAMPLE»', 'license-exec', { prefix: 'do' }],
    ]);
    itReads('iosxe', 'interface', [['do license smart «verb=sync»', 'license-exec', { prefix: 'do' }]]);
    itReads('nxos', 'call-home', [['do license smart «verb=sync»', 'license-exec', { prefix: 'do' }]]);
    itLeavesUnread('iosxe', 'interface', ['license smart sync', 'do show license status']);
  });
});
