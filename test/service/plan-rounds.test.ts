import { strict as assert } from 'node:assert';
import { changePlans } from '../../server/src/service';
import { read } from './laws';

const XE = `version 16.12
hostname acc-2
vrf definition Mgmt-vrf
 address-family ipv4
switch 1 provision c9200l-24p-4g
ntp server 10.4.40.9
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  destination transport-method http
  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  destination address http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 10.99.4.2 255.255.255.0
interface Vlan1
 no ip address
 shutdown
interface Vlan40
 ip address 10.4.40.2 255.255.255.0
ip http client source-interface Vlan40
ip route 0.0.0.0 0.0.0.0 10.4.40.1
end
`;

const NX = `!Command: show running-config
version 9.3(7) Bios:version 07.67
hostname lf-101
license smart enable
vrf context management
  ip route 0.0.0.0/0 10.200.0.1
  ip name-server 10.200.0.53
callhome
  email-contact sch-smart-licensing@cisco.com
  destination-profile CiscoTAC-1 transport-method http
  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService
  enable
interface mgmt0
  vrf member management
  ip address 10.200.0.101/24
ip http source-interface mgmt0
`;

function planOf(text: string) {
  const [plan] = changePlans(read(text));
  assert.ok(plan);
  return { ...plan, typed: plan.apply.map((line) => line.text) };
}

describe('a plan in rounds', () => {
  it('mends what only the mended text shows', () => {
    const { fixes, typed } = planOf(XE.replace('ntp server', 'no ip domain lookup\nntp server'));
    assert.deepEqual(
      fixes.map(({ code }) => code),
      ['SL401', 'SL101', 'SL102'],
    );
    assert.ok(typed.includes('ip domain lookup'));
    assert.ok(typed.includes('ip name-server <SERVER>'));
  });

  it('says at which line of the text it was', () => {
    const text = XE.replace('ntp server', 'no ip domain lookup\nntp server');
    const lines = text.split('\n');
    for (const { code, line } of planOf(text).fixes)
      if (code === 'SL401') assert.equal(lines[line], 'no ip domain lookup');
  });

  it('puts servers into the VRF that reports move to', () => {
    const { typed, fixes } = planOf(NX);
    assert.ok(typed.includes('ntp server <SERVER> use-vrf management'), typed.join('\n'));
    assert.ok(fixes.some(({ code }) => code === 'SL701'));
    const several = planOf(NX.replace('  ip name-server 10.200.0.53\n', ''));
    const servers = several.typed.filter((line) => /^(?:ntp server|ip name-server)/.test(line));
    assert.ok(
      servers.every((line) => line.endsWith('use-vrf management')),
      servers.join('\n'),
    );
  });

  it('only the chosen codes, whatever else the mended text shows', () => {
    const text = XE.replace('ntp server', 'no ip domain lookup\nntp server');
    const [plan] = changePlans(read(text), { codes: ['SL102'] });
    assert.deepEqual(
      plan?.fixes.map(({ code }) => code),
      ['SL102'],
    );
  });

  it('takes the change that mends both findings about one line', () => {
    const { typed, first } = planOf(XE.replace('source-interface Vlan40', 'source-interface Vlan1'));
    assert.ok(typed.includes('ip http client source-interface <INTERFACE>'));
    assert.ok(!typed.includes('no shutdown'));
    assert.ok(first.some((step) => step.includes('<INTERFACE>') && step.includes('Vlan40')));
  });

  it('leaves what another fix has brought', () => {
    const { first, typed } = planOf(XE.replace('https://ssm', 'http://ssm').replace('Tra', 'tra'));
    assert.equal(typed.filter((line) => line.startsWith('destination address')).length, 1);
    assert.ok(first.some((step) => step.startsWith('SL202')));
  });
});
