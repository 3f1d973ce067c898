import { type Case, judgesEach } from './judged';

const SMART = 'http://smartreceiver.cisco.com/licservice/license';
const DEVICE = 'version 17.9\nhostname edge-1\ninterface Vlan27\n ip address 192.0.2.1 255.255.255.0\n';

/** Indents a text. */
const below = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const CASES: readonly Case[] = [
  {
    name: 'descriptions in data without modules',
    text: `info:\n  title: Licensing\n  description: |\n    license smart transport smrt\n    is what people type.\nnotes: >\n  license smart url smart ${SMART}\nbody: |\n  license smart transport smrt\ndescr: |\n  license smart transport smrt\ntext: |\n  license smart transport smrt\n`,
    found: [],
  },
  {
    name: 'pages and scripts under their names',
    text: `data:\n  README.md: |\n    license smart transport smrt\n  edge-1.cfg: |\n    license smart transport callhoem\njobs:\n  run: |\n    license smart transport smrt\n`,
    found: ['SL105 callhoem'],
  },
  {
    name: 'a description beside a whole configuration',
    text: `lab:\n  description: |\n    license smart transport smrt\n  configuration: |\n${below(below(`${DEVICE}license smart transport callhoem\nend\n`))}`,
    found: ['SL105 callhoem'],
  },
  {
    name: 'a whole configuration, whatever its key is called',
    text: `legacy_check: |\n${below(`${DEVICE}license smart transport callhoem\nend\n`)}`,
    found: ['SL105 callhoem'],
  },
  {
    name: 'comments of the file',
    text: `# license smart transport smrt\nlicensing:\n  # license smart url smart ${SMART}\n  transport: smart\n`,
    found: [],
  },
  {
    name: 'a token is one wherever it stands',
    text: 'description: |\n  license smart trust idtoken ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk\n',
    found: ['SL802 ZjQ2NTBhNzctYmE0ZC00ZjE5LWI5YzItOTk3YzY5OTk'],
  },
];

describe('prose in data', () => {
  judgesEach(CASES);
});
