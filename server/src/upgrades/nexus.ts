import type { Step } from '../scenarios/page';
import { DIRECT, THROUGH_CSLU } from '../scenarios/policy-steps';
import { refusedLines } from './lines';
import type { SoftwareRelease } from './release';
import { type Advice, likely, type Statement, said, sure, unknown } from './statement';
import { INSTALL_TRUST, VERIFY_CLASSIC, VERIFY_POLICY } from './steps';
import type { Subject } from './subject';

/** NX-OS into reporting by policy. Nothing of IOS XE's table is taken over: no document says that it holds. */
export function nexusToPolicy(
  { product, config, eras, state }: Subject,
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
      after: [...WAYS, INSTALL_TRUST, SAVE],
      verify: VERIFY_POLICY,
      back: [
        unknown(
          'What the way back does: there is no Cisco text about it. Keep the license files and the old configuration.',
        ),
      ],
    },
  ];
}

const SOURCE: Step = {
  text: 'Name the source interface and its VRF, where reports do not leave by the management VRF.',
  commands: {
    nxos: ['configure terminal', 'ip http source-interface <INTERFACE> vrf <VRF>', 'end'],
  },
};
const SAVE: Step = {
  text: 'Save the configuration.',
  commands: { nxos: ['copy running-config startup-config'] },
};
const WAYS: readonly Step[] = [...DIRECT.slice(0, 1), ...THROUGH_CSLU.slice(0, 1)]
  .map(({ via: _, ...step }): Step => step)
  .concat(SOURCE);

/** NX-OS back to licence files or registration: no document tells. */
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

/** From licence files to a release in which registration is a choice. */
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
