import type { Step } from '../scenarios/page';
import { THROUGH_ON_PREM } from '../scenarios/way-steps';
import { likely, type Statement, sure } from './statement';
import { SYNC_NOW } from './steps';
import type { Subject } from './subject';

/** What becomes of the way to SSM On-Prem under policy. */
export function onPremFacts({ way }: Subject): Statement[] {
  const version = sure(
    'SSM On-Prem will have to run 8-202102 or later (8-202105 advised) before the first device is upgraded.',
    ['onPremField', 'voice'],
  );
  if (way === 'callhome-on-prem')
    return [
      version,
      likely(
        'The transport stays callhome and the profile keeps its address, but SSM On-Prem answers nothing useful there. Leave the profile until the new way is proved.',
        ['guide9400', 'onPremField', 'concluded'],
      ),
      likely('The log says `Received empty response from server` meanwhile.', ['onPremField', 'concluded']),
    ];
  return [
    version,
    sure(
      'The transport will stay smart and keep its URL, but that URL (`/SmartTransport`) will work no more: the log will say `Communications failure … Received empty response from server`, and SL107 will be found in the configuration.',
      ['onPremField'],
    ),
  ];
}

/** The order matters: On-Prem first, then its devices. */
export function beforeOnPrem(): Step[] {
  return [
    {
      text: 'Update SSM On-Prem to 8-202102 or later before any device; 8-202105 fixes faults of 8-202102. Note its release.',
    },
    {
      text: 'Note the CSLU Transport URL of SSM On-Prem (Inventory, General): it holds the tenant, which no configuration shows.',
    },
  ];
}

/** The second part of the change: releases before it do not know these lines. */
export function afterOnPrem({ onPremHost }: Subject): Step[] {
  const own = ({ via: _, commands, ...step }: Step): Step => ({
    ...step,
    ...(commands && {
      commands: {
        ...commands,
        iosxe:
          commands.iosxe?.map((command) => command.replace('{ssm-on-prem}', onPremHost ?? '<SSM-ON-PREM>')) ??
          [],
      },
    }),
  });
  return [
    ...THROUGH_ON_PREM.map((step) => own(step)).map((step) => trustpoint(step)),
    {
      ...SYNC_NOW,
      good: '`Communications with Cisco Smart License Utility (CSLU) restored` in the log.',
    },
  ];
}

function trustpoint({ commands, ...step }: Step): Step {
  if (!commands) return step;
  return {
    ...step,
    commands: {
      iosxe: commands.iosxe?.map((command) => command.replace('{trustpoint}', 'SLA-TrustPoint')) ?? [],
    },
  };
}
