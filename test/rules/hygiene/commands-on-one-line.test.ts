import { strict as assert } from 'node:assert';
import { commandsOnOneLine } from '../../../server/src/rules/hygiene/commands-on-one-line';
import { changePlans } from '../../../server/src/service';
import { read } from '../../service/laws';
import { testRule } from '../rule-tester';

const DDCE = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const HTTP = 'destination-profile CiscoTAC-1 transport-method http';
const ADDRESS = `destination-profile CiscoTAC-1 index 1 http ${DDCE}`;
const CSLU = 'license smart url cslu https://ssm.example.net/cslu/v1/pi/T-1';
const nx = (...lines: string[]): string =>
  `version 9.3(5) Bios:version 07.68\nlicense smart enable\ncallhome\n  email-contact a@example.com\n${lines.map((line) => `  ${line}\n`).join('')}  transport http use-vrf management\n  enable\n`;

const glued = (highlighted: string, output?: string) => [
  { message: 'glued', highlighted, severity: 'error' as const, fixes: output ? [{ output }] : [] },
];

testRule(commandsOnOneLine, {
  valid: [
    { name: 'one command on each line', text: nx(HTTP, ADDRESS) },
    {
      name: 'commands that NX-OS takes apart at a semicolon',
      text: `license smart transport smart ; ${CSLU}\n`,
      dialect: 'nxos',
    },
    {
      name: 'a sentence',
      text: 'version 17.9\nlicense smart transport cslu and license smart url cslu are needed\n',
    },
    { name: 'a comment', text: `version 17.9\n! license smart transport cslu ${CSLU}\n` },
    {
      name: 'free text behind a tag',
      text: 'version 17.9\nlicense smart usage customer-tags tag1 license smart transport cslu\n',
    },
    {
      name: 'a street that is named like a command',
      text: 'call-home\n street-address "12 transport http road, active"\n profile "CiscoTAC-1"\n  active\n',
    },
    { name: 'a proxy with its port', text: 'call-home\n http-proxy "proxy.example.net" port 8080\n' },
    {
      name: 'words that are not known behind a URL',
      text: 'version 17.9\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license retries 3\n',
    },
  ],
  invalid: [
    {
      name: 'method 2 of the Nexus document',
      text: nx(`${HTTP} ${ADDRESS}`),
      findings: glued(`${HTTP} ${ADDRESS}`, nx(HTTP).replace('  enable\n', `  enable\n  ${ADDRESS}\n`)),
    },
    {
      name: 'the same as the document prints it, clipped at the margin',
      text: nx(`${HTTP} destination-profile CiscoTAC-1 index 1 http`),
      findings: glued(`${HTTP} destination-profile CiscoTAC-1 index 1 http`),
    },
    {
      name: 'the same without its block',
      text: `  ${HTTP} ${ADDRESS}\n`,
      findings: glued(`${HTTP} ${ADDRESS}`, `  ${HTTP}\n  ${ADDRESS}\n`),
    },
    {
      name: 'at a prompt',
      text: `N9K(config-callhome)# ${HTTP} ${ADDRESS}\n`,
      findings: glued(`${HTTP} ${ADDRESS}`, `N9K(config-callhome)# ${HTTP}\n${ADDRESS}\n`),
    },
    {
      name: 'two lines of license smart',
      text: `version 17.9\nlicense smart transport cslu ${CSLU}\n`,
      findings: glued(
        `license smart transport cslu ${CSLU}`,
        `version 17.9\nlicense smart transport cslu\n${CSLU}\n`,
      ),
    },
    {
      name: 'the other way round, in a fragment',
      text: `${CSLU} license smart transport cslu\n`,
      findings: glued(`${CSLU} license smart transport cslu`, `${CSLU}\nlicense smart transport cslu\n`),
    },
    {
      name: 'a proxy',
      text: 'version 17.9\nlicense smart proxy address proxy.example.net license smart proxy port 8080\n',
      findings: glued(
        'license smart proxy address proxy.example.net license smart proxy port 8080',
        'version 17.9\nlicense smart proxy address proxy.example.net\nlicense smart proxy port 8080\n',
      ),
    },
    {
      name: 'a profile of IOS XE on one line, which stands in two modes',
      text: 'version 16.12\ncall-home\n profile "CiscoTAC-1" active destination transport-method http\n',
      findings: glued('profile "CiscoTAC-1" active destination transport-method http'),
    },
    {
      name: 'two lines of a profile',
      text: 'version 16.12\ncall-home\n profile "CiscoTAC-1"\n  active destination transport-method http\n',
      findings: glued(
        'active destination transport-method http',
        'version 16.12\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
      ),
    },
    {
      name: 'the service and the block',
      text: 'version 16.12\nhostname a\nservice call-home call-home\n',
      findings: glued(
        'service call-home call-home',
        'version 16.12\nhostname a\nservice call-home\ncall-home\n',
      ),
    },
  ],
});

describe('commands on one line in a change plan', () => {
  it('are typed one by one, and nothing is taken back that no device holds', () => {
    const text = `${nx(`${HTTP} ${ADDRESS}`).replace('license', 'hostname n9k\nlicense')}interface mgmt0\n  ip address 192.0.2.1/24\n`;
    const [plan] = changePlans(read(text));
    const typed = plan?.apply.map((line) => line.text) ?? [];
    assert.equal(typed[0], 'configure terminal');
    assert.ok(typed.includes('callhome'), typed.join('\n'));
    assert.ok(typed.includes(HTTP) && typed.includes(ADDRESS), typed.join('\n'));
    const back = plan?.rollback.map((line) => line.text) ?? [];
    assert.ok(back.length > 0 && !back.some((line) => line.includes(`${HTTP} `)), back.join('\n'));
  });
});
