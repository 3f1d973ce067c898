import type { ScenarioFinding } from './judge';

/** A finding about a configuration, as far as tying it to a capture needs. */
export interface Cause {
  readonly code: string;
  readonly message: string;
}

/** What a capture proves, with the findings of the device's configuration that explain it. */
export interface Tie<C extends Cause> {
  readonly finding: ScenarioFinding;
  /** Best first: in the order in which the scenario names its causes. */
  readonly causes: readonly C[];
}

/** More causes than these are no explanation. */
const MAX_CAUSES = 5;

/**
 * Puts the failures that captures prove together with the findings that explain them. `causesOf` gives the findings of
 * the configuration of the same device. A hop of the reporting path is broken once in the configuration and seen once by
 * the device: the tie tells both.
 */
export function tie<C extends Cause>(
  findings: readonly ScenarioFinding[],
  causesOf: (finding: ScenarioFinding) => readonly C[],
): Tie<C>[] {
  return findings.flatMap((finding) => {
    const { explainedBy } = finding.scenario.meta;
    if (explainedBy.length === 0) return [];
    const causes = causesOf(finding).filter((cause) => explainedBy.includes(cause.code));
    const best = aboutSameThing(finding, causes)
      .sort((a, b) => explainedBy.indexOf(a.code) - explainedBy.indexOf(b.code))
      .slice(0, MAX_CAUSES);
    return best.length > 0 ? [{ finding, causes: best }] : [];
  });
}

/** Of causes that name several trustpoints only those that name the one the device complains about. */
function aboutSameThing<C extends Cause>({ data, scenario }: ScenarioFinding, causes: readonly C[]): C[] {
  const name = scenario.meta.hop === 'trust' ? (data.trustpoint ?? '') : '';
  const named = name === '' ? [] : causes.filter((cause) => cause.message.includes(name));
  return named.length > 0 ? named : [...causes];
}

/** Whether two names mean one device: letter case and a domain that only one of them has do not count. */
export function isSameDevice(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first === second || first.startsWith(`${second}.`) || second.startsWith(`${first}.`);
}
