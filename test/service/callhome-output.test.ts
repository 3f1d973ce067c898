import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { capturedWay } from '../../server/src/service/capture/seen';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const CLOUD = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';

/** As the configuration guides of MDS and Nexus print it. */
const show = (state: 'enabled' | 'disabled', prompt = 'leaf-1# show callhome\n'): string =>
  `${prompt}callhome ${state}
Callhome Information:
contact person name(sysContact):noc
contact person's email:sch-smart-licensing@cisco.com
contact person's phone number:
street addr:
site id:
switch priority:7
duplicate message throttling : enabled
periodic inventory : enabled
Distribution : Disabled
`;

const profile = (url: string, method = 'http', name = 'CiscoTAC-1'): string =>
  `leaf-1# show callhome destination-profile profile ${name}
${name} destination profile information
maximum message size:5000000
message format:XML
message-level:0
transport-method:${method}
email addresses configured:
callhome@cisco.com

url addresses configured:
${url}

alert groups configured:
cisco-tac

`;

const read = (text: string) => analyse(Text.of(text), DEFAULT_SETTINGS);

function said(text: string): string[] {
  const lines = text.split('\n');
  return read(text).findings.map(
    ({ code, range: { start, end } }) =>
      `${code} ${lines[start.line]?.slice(start.character, end.character)}`,
  );
}

describe('show callhome of NX-OS is judged as the configuration that it shows', () => {
  for (const [what, text, codes] of [
    ['in order', show('enabled') + profile(CLOUD), []],
    ['switched off', show('disabled') + profile(CLOUD), ['SL108 disabled']],
    ['switched off, with nowhere to send to', show('disabled'), []],
    [
      'by cleartext',
      show('enabled') + profile(CLOUD.replace('https', 'http')),
      [`SL201 ${CLOUD.replace('https', 'http')}`],
    ],
    [
      'the wrong letters',
      profile('https://ssm.example.com/transportgateway/services/DeviceRequestHandler'),
      ['SL203 /transportgateway/services/DeviceRequestHandler'],
    ],
    ['no path', profile('https://ssm.example.com'), ['SL212 https://ssm.example.com']],
    ['by e-mail', show('enabled') + profile(CLOUD, 'email'), [`SL104 ${CLOUD}`]],
    ['by both', show('enabled') + profile(CLOUD, 'email,http'), []],
    ['another profile that sends by e-mail', show('enabled') + profile('', 'email', 'Noc101'), []],
    ['without a prompt', show('disabled', '') + profile(CLOUD).replace(/^leaf.*\n/, ''), ['SL108 disabled']],
  ] as const)
    it(what, () => assert.deepEqual(said(text), codes));

  it('tells the system, the destination and the device', () => {
    const [device] = read(show('enabled', '') + profile(CLOUD).replace(/^leaf.*\n/, '')).devices.list();
    assert.equal(device?.system, 'nxos');
    assert.equal(device?.systemBy, 'sure');
    assert.equal(capturedWay(device ?? assert.fail())?.url?.value, CLOUD);
  });

  it('is no call-home of a storage array or of anything else', () => {
    assert.deepEqual(said('callhome enabled successfully\ndestination profile information is missing\n'), []);
  });
});
