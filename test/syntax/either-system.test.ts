import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const read = (text: string) => {
  const { parts, findings } = analyse(Text.of(text), DEFAULT_SETTINGS);
  return { dialect: parts[0]?.dialect, codes: findings.map(({ code }) => code) };
};

const URL = 'license smart url smart https://smartreceiver.cisco.com/licservice/license';

describe('sessions of commands that both systems take', () => {
  const cases: readonly (readonly [name: string, text: string, dialect: string])[] = [
    [
      'IOS XE asks for the members',
      `Device# license smart trust idtoken <TOKEN> local\nDevice(config)# ${URL}\n`,
      'iosxe',
    ],
    ['and for those of a report', `switch(config)# ${URL}\nswitch# license smart sync all\n`, 'iosxe'],
    ['a transport of IOS XE', 'n9k-1(config)# license smart transport automatic\n', 'iosxe'],
    [
      'NX-OS knows no members',
      `Device(config)# ${URL}\nDevice# license smart trust idtoken <TOKEN> force\n`,
      'nxos',
    ],
    ['in a report either', `edge#license smart sync\nedge(config)#${URL}\n`, 'nxos'],
    [
      'the name of a Nexus',
      `dc1-N9K-101(config)# license smart transport smart\ndc1-N9K-101(config)# ${URL}\n`,
      'nxos',
    ],
    ['a blank behind the prompt', `spine-1(config)# license smart transport smart\n`, 'nxos'],
    ['no blank behind the prompt', `edge-1(config)#license smart transport smart\n`, 'iosxe'],
    ['a guide of IOS XE', `Device(config)# license smart transport smart\nDevice(config)# ${URL}\n`, 'iosxe'],
    ['a switch of IOS XE from the factory', `Switch(config)# license smart transport smart\n`, 'iosxe'],
    ['a switch of NX-OS from the factory', `switch(config)# license smart transport smart\n`, 'nxos'],
    [
      'another line of the system outweighs names',
      `n9k(config)# ip http client source-interface Gi0/0\n${URL}\n`,
      'iosxe',
    ],
  ];
  for (const [name, text, dialect] of cases) {
    it(name, () => assert.deepEqual(read(text), { dialect, codes: [] }));
  }

  it('are found fault with by what both refuse alone', () => {
    const wrong =
      'spine-1(config)# license smart transport clsu\nspine-1(config)# license smart url cslu http:10.1.1.1:8182/cslu/v1/pi\n';
    assert.deepEqual(read(wrong), { dialect: 'nxos', codes: ['SL105', 'SL205'] });
    const right =
      'spine-1(config)# license smart transport smart\nspine-2(config)# license smart transport automatic\n';
    assert.deepEqual(read(right).codes, []);
  });
});
