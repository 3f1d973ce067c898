import type { CapturePart } from '../../captures/capture';
import { pick, setValue, type TimeValue } from '../../captures/field-values';
import type { LicenseOutput } from '../../captures/license-output';
import type { TransportState } from '../../captures/license-sections';
import { urlParts } from '../../model/url';
import { wayNamed } from '../../scenarios/device-state';
import { isoTime } from './iso-time';
import type { HealthFacts, ListedLicense } from './types';

/** What output taken at about one time shows of a device; `parts` are in the order of their age, the newest last. */
export function capturedFacts(parts: readonly CapturePart[]): HealthFacts {
  const outputs = parts.flatMap((part) => part.outputs);
  const { transport, vrf, server } = wayFacts(parts, outputs);
  return {
    ...given(
      'release',
      newest(parts, ({ version }) => version?.release?.value),
    ),
    ...given('transport', transport),
    ...given('server', server),
    ...given('vrf', vrf),
    ...given(
      'trustCode',
      newest(outputs, ({ trust }) => trust?.state),
    ),
    ...given('lastAck', newest(outputs, lastAck)),
    ...given('nextDeadline', newest(outputs, nextDeadline)),
    ...given('licenses', newest(outputs, listed)),
  };
}

/** A fact, where there is one. */
export function given<K extends keyof HealthFacts>(name: K, value: HealthFacts[K] | undefined): HealthFacts {
  return value === undefined ? {} : { [name]: value };
}

function newest<T, R>(list: readonly T[], of: (one: T) => R | undefined): R | undefined {
  for (const one of [...list].reverse()) {
    const found = of(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wayFacts(
  parts: readonly CapturePart[],
  outputs: readonly LicenseOutput[],
): Pick<HealthFacts, 'transport' | 'server' | 'vrf'> {
  const output = newest(outputs, (one) => (one.transport?.type ? one : undefined));
  const transport = output?.transport && wayNamed(output.transport.type?.value ?? '');
  const vrf = (output && shownVrf(output)) ?? newest(parts, ({ callHome }) => callHome?.vrf?.value);
  const server = output?.transport && serverOf(output.transport, transport);
  return {
    ...given('transport', transport),
    ...given('vrf', vrf),
    ...given('server', server === undefined ? newest(parts, callHomeServer) : server),
  };
}

/** `VRF: <empty>` says that there is none; agents before 5.3 do not print it. */
function shownVrf({ sections, transport }: LicenseOutput): string | null | undefined {
  const section = sections.find((one) => one.key === 'transport' && !one.inCommunications);
  const field = section && pick(section, 'vrf');
  return field && (setValue(field) ? (transport?.vrf?.value ?? null) : null);
}

function serverOf({ url }: TransportState, way: HealthFacts['transport']): string | null | undefined {
  if (way === 'off') return null;
  if (url) return hostOf(url.value);
  return way === 'cslu' ? DEFAULT_CSLU : undefined;
}

/** Where no address is set, the device looks for a CSLU of this name. */
export const DEFAULT_CSLU = 'cslu-local';

function callHomeServer({ callHome }: CapturePart): string | undefined {
  const profile = callHome?.profiles.find((one) => one.active && one.reportsLicensing);
  const url = callHome?.destination ?? profile?.addresses[0];
  return url && hostOf(url.value);
}

function hostOf(url: string): string | undefined {
  return urlParts(url).host || undefined;
}

/** `Last ACK received:`; of a classic device the last exchange that worked, since CSSM answers what it is told there. */
function lastAck({ usageReporting, authorization }: LicenseOutput): string | null | undefined {
  if (usageReporting?.lastAck) return dateOf(usageReporting.lastAck);
  const attempt = authorization?.communication;
  return attempt?.outcome === 'succeeded' && attempt.when ? isoTime(attempt.when) : undefined;
}

/** `Next ACK deadline:`, of a classic device `Communication Deadline:`. */
function nextDeadline({ usageReporting, authorization }: LicenseOutput): string | null | undefined {
  const deadline = usageReporting?.nextAckDeadline ?? authorization?.deadline;
  return deadline && dateOf(deadline);
}

function dateOf({ moment }: TimeValue): string | null {
  return moment ? isoTime(moment) : null;
}

function listed({ licenses, sections }: LicenseOutput): readonly ListedLicense[] | undefined {
  const none = sections.some(({ rows }) => rows.some(({ text }) => /^no licenses in use\b/i.test(text)));
  // Other outputs have titles with a note in brackets too.
  const told = licenses.filter(({ count, status }) => count !== undefined || status);
  if (told.length === 0) return none ? [] : undefined;
  return told.map(({ name, tag, count, status }) => ({
    name: name || tag,
    count: count ?? null,
    // `show license tech-support` adds the number of the state: `IN USE(15)`.
    status: status ? status.value.replace(/\(\d+\)$/, '') : null,
  }));
}
