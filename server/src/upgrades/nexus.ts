import type { Step } from '../scenarios/page';
import { refusedLines } from './lines';
import type { SoftwareRelease } from './release';
import type { ReportWay } from './report-way';
import { type Advice, likely, type Statement, said, sure, unknown } from './statement';
import { CHOOSE_WAY_NXOS, VERIFY_CLASSIC, VERIFY_POLICY } from './steps';
import type { Subject } from './subject';

/** NX-OS into reporting by policy. Nothing of IOS XE's table is taken over: no document says that it holds. */
export function nexusToPolicy(
  { product, config, eras, state, way, onPremHost }: Subject,
  { text }: SoftwareRelease,
): Advice[] {
  const isStorage = product === 'mds';
  const guide = product === 'mds' ? 'mdsGuide' : product === 'nexus-3550' ? 'nexus3550' : 'nexusGuide';
  const facts: Statement[] = [
    sure('Reporting (Smart Licensing Using Policy) will be the only licensing model of {release}.', [guide], {
      release: text,
    }),
    unknown(
      'The transport after the upgrade: no document says whether a written one is kept. Set it explicitly.',
    ),
  ];
  if (way === 'callhome-on-prem')
    facts.push(
      unknown(
        'Which release of SSM On-Prem NX-OS needs for reporting, and whether the address of call-home takes reports there: update it first, and ask.',
      ),
    );
  if (!isStorage) {
    facts.push(
      sure(
        'License files will be converted by the switch itself: the conversion travels with the usage report, takes up to an hour, and needs a working way to CSSM.',
        ['nexusGuide', 'nexus3550'],
      ),
      said('With two supervisors there are two trust codes, fetched by the active one.', ['nexusGuide']),
      said('No feature stops: Nexus has no enforced licenses.', ['nexus3550']),
    );
    const classic = state === 'registered' || (eras[0] === 'optional' && config?.licensing === 'on');
    if (classic) facts.push(said('Licenses of a registered switch show IN USE afterwards.', ['nexusGuide']));
  }
  return [
    {
      facts,
      before: [
        { text: 'Keep copies of the license files: an older release needs them again.' },
        { text: 'See to a way to CSSM, to a CSLU or to SSM On-Prem, from the VRF that licensing will use.' },
      ],
      after: afterwards(way, onPremHost),
      verify: VERIFY_POLICY,
      back: [
        unknown(
          'What the way back does: there is no Cisco text about it. Keep the license files and the old configuration.',
        ),
      ],
    },
  ];
}

/** Whoever reports to SSM On-Prem goes on to do so, at the address that policy has there. */
function afterwards(way: ReportWay, host: string | undefined): readonly Step[] {
  if (way !== 'callhome-on-prem' || host === undefined) return CHOOSE_WAY_NXOS;
  return CHOOSE_WAY_NXOS.filter(({ commands }) => commands !== undefined)
    .filter(({ commands }) => !commands?.nxos?.some((command) => OTHER_WAY.test(command)))
    .map((step) => ({
      ...step,
      commands: { nxos: step.commands?.nxos?.map((command) => command.replace('{ssm-on-prem}', host)) ?? [] },
    }));
}

const OTHER_WAY = /transport smart|trust idtoken|<CSLU>/;

/** NX-OS back to license files or registration: no document tells. */
export function nexusBack(subject: Subject, { text }: SoftwareRelease): Advice[] {
  return [
    {
      facts: [
        unknown(
          'What a downgrade from reporting by policy to {release} does: there is no Cisco text about it.',
          { release: text },
        ),
        likely('License files must be there again, or the switch registers by call-home.', ['general']),
      ],
      lines: refusedLines(subject),
      before: [{ text: 'Keep the license files at hand, and a copy of the configuration.' }],
      after: [
        {
          text: 'Probably needed, by license file: install it again.',
          commands: { nxos: ['install license bootflash:<FILE>'] },
        },
        {
          text: 'Or probably needed, by registration: switch Smart Licensing and call-home on, and register.',
          commands: {
            nxos: [
              'configure terminal',
              'license smart enable',
              'callhome',
              'enable',
              'end',
              'license smart register idtoken <TOKEN>',
            ],
          },
        },
      ],
      verify: VERIFY_CLASSIC,
      back: [likely('The way back is the upgrade again: make a preview of it.', ['general'])],
    },
  ];
}

/** From license files to a release in which registration is a choice. */
export function nexusToOptional({ text }: SoftwareRelease): Advice[] {
  return [
    {
      facts: [
        likely(
          'License files stay in use on {release}; registration (Smart Licensing) is a choice there, and off unless somebody switches it on.',
          ['nexusGuide'],
          {
            release: text,
          },
        ),
      ],
    },
  ];
}
