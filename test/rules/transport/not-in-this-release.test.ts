import { notInThisRelease } from '../../../server/src/rules/transport/not-in-this-release';
import { testRule } from '../rule-tester';

const CSLU = 'license smart url cslu https://ssm.example.net/cslu/v1/pi/T-1\n';
const SMART = 'https://smartreceiver.cisco.com/licservice/license';
const xe = (release: string, lines: string) => `version ${release}\nhostname access-1\n${lines}`;
const nx = (release: string, lines: string) =>
  `version ${release} Bios:version 07.68\nhostname leaf-1\nfeature lldp\n${lines}`;

testRule(notInThisRelease, {
  valid: [
    ...['callhome', 'smart'].map((word) => ({
      name: `transport ${word} before 17.3`,
      text: xe('16.12', `license smart transport ${word}\n`),
    })),
    { name: 'the bare URL before 17.3', text: xe('16.12', `license smart url ${SMART}\n`) },
    {
      name: 'the lines taken back',
      text: xe('16.12', 'no license smart transport\nno license smart url cslu\n'),
    },
    { name: 'release 17.3, which may be either', text: xe('17.3', `license smart transport cslu\n${CSLU}`) },
    {
      name: 'a CSR 1000V of 17.3',
      text: xe('17.3', `license udi pid CSR1000V sn 9ABCDEFGHIJ\nlicense smart transport cslu\n`),
    },
    { name: 'a policy release', text: xe('17.9', `license smart transport off\n${CSLU}`) },
    { name: 'no release', text: `hostname access-1\nlicense smart transport cslu\n${CSLU}` },
    {
      name: 'a word that no release knows, which SL105 judges',
      text: xe('16.12', 'license smart transport clsu\n'),
    },
    { name: 'a placeholder', text: xe('16.12', 'license smart transport {{ transport }}\n') },
    { name: 'NX-OS by policy', text: nx('10.2(3)', `license smart transport cslu\n${CSLU}`) },
    { name: 'NX-OS with the classic lines', text: nx('9.3(5)', 'license smart enable\n') },
    {
      name: 'an MDS switch, which reports by policy from 9.2(2) on',
      text: 'version 9.4(1)\nswitchname mds-1\nlicense smart transport smart\nvsan database\n  vsan 10\ninterface fc1/1\n',
    },
    {
      name: 'a Nexus 7000, whose policy releases are not known',
      text: nx('8.4(2)', 'license smart transport smart\n'),
    },
    {
      name: 'a release without any Smart Licensing, which SL112 judges',
      text: nx('7.0(3)I7(6)', 'license smart transport callhome\n'),
    },
  ],
  invalid: [
    ...['cslu', 'automatic', 'off', 'cs'].map((word) => ({
      name: `transport ${word} before 17.3`,
      text: xe('16.12', `license smart transport ${word}\n`),
      findings: [
        {
          message: 'transportXe',
          highlighted: `license smart transport ${word}`,
          severity: 'warning' as const,
          fixes: [],
        },
      ],
    })),
    {
      name: 'a cslu URL on 17.1, abbreviated',
      text: xe('17.1', 'lic smart url cslu http://10.1.1.1:8182/cslu/v1/pi\n'),
      findings: [
        { message: 'csluXe', highlighted: 'lic smart url cslu http://10.1.1.1:8182/cslu/v1/pi', fixes: [] },
      ],
    },
    {
      name: 'the smart keyword of policy releases',
      text: xe('16.12', `license smart transport smart\nlicense smart url smart ${SMART}\n`),
      findings: [
        {
          message: 'urlXe',
          highlighted: `license smart url smart ${SMART}`,
          fixes: [{ output: xe('16.12', `license smart transport smart\nlicense smart url ${SMART}\n`) }],
        },
      ],
    },
    {
      name: 'both lines of a policy release',
      text: xe('16.12', `license smart url ${SMART}\nlicense smart url smart ${SMART}\n`),
      findings: [
        {
          message: 'urlXe',
          highlighted: `license smart url smart ${SMART}`,
          fixes: [{ output: xe('16.12', `license smart url ${SMART}\n`) }],
        },
      ],
    },
    {
      name: 'NX-OS before 10.2',
      text: nx(
        '9.3(5)',
        'license smart enable\nlicense smart transport smart\nlicense smart url https://ssm.example.net/SmartTransport\n',
      ),
      findings: [
        { message: 'nxos', highlighted: 'license smart transport smart', severity: 'warning', fixes: [] },
        {
          message: 'nxos',
          highlighted: 'license smart url https://ssm.example.net/SmartTransport',
          fixes: [],
        },
      ],
    },
    {
      name: 'transport callhome on NX-OS 10.1, which has no other way',
      text: nx('10.1(2)', 'license smart transport callhome\n'),
      findings: [
        {
          message: 'nxos',
          highlighted: 'license smart transport callhome',
          fixes: [{ output: nx('10.1(2)', '') }],
        },
      ],
    },
  ],
});
