import { type CallHomeOutput, mergedCallHome, type ProfileState } from '../../captures/call-home-output';
import { TAC_PROFILE } from '../../model/call-home';
import type { Device } from '../../scenarios/devices';
import type { ToldLine } from './call-home-config';

/** The callhome block that the outputs of NX-OS are about; what they do not show is written as if it were in order. */
export function nexusCallhomeConfig(device: Device): readonly ToldLine[] | undefined {
  const call = mergedCallHome(device.parts.flatMap((part) => part.callHome ?? []));
  if (!call?.isNexus) return undefined;
  return [
    untold('!Command: show running-config callhome'),
    untold(`version ${releaseOf(device)}`),
    untold('callhome'),
    untold('  email-contact sch-smart-licensing@cisco.com'),
    ...call.profiles.filter(({ name }) => name.value === TAC_PROFILE).flatMap(profileLines),
    enableLine(call),
  ];
}

function untold(text: string): ToldLine {
  return { text, from: undefined };
}

function releaseOf({ release, model }: Device): string {
  return release ?? (model === 'policy' ? '10.3(1)' : '9.3(8)');
}

function enableLine({ enabled }: CallHomeOutput): ToldLine {
  return { text: enabled?.value === false ? '  no enable' : '  enable', from: enabled?.range };
}

function profileLines({ name, transport, addresses }: ProfileState): ToldLine[] {
  const profile = `  destination-profile ${name.value}`;
  const isHttp = transport === undefined || /http/i.test(transport.value);
  return [
    isHttp
      ? untold(`${profile} transport-method http`)
      : { text: `${profile} transport-method email`, from: transport.range },
    ...addresses.map(({ value, range }, at) => {
      const before = `${profile} index ${at + 1} http `;
      return { text: before + value, from: range, valueAt: before.length };
    }),
  ];
}
