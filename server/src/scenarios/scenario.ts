import type { Dialect } from '../grammar/commands';
import type { Hop } from '../shared/hops';
import type { Message } from '../shared/message';
import type { Severity } from '../shared/settings';

/** The licensing models: registration with CSSM or SSM On-Prem, or reporting by policy. */
export type Model = 'classic' | 'policy';

/** What happened later that shows a failure is over. */
export type Resolver =
  /** `AGENT_REG_SUCCESS`. */
  | 'registered'
  /** `COMM_RESTORED`, `AUTH_RENEW_SUCCESS`, a last communication that SUCCEEDED. */
  | 'communicated'
  /** `IN_COMPLIANCE`. */
  | 'compliant'
  /** An authorisation renewed with the state `authorized`: both of the two above. */
  | 'authorized'
  /** The configuration was saved. */
  | 'saved'
  /** Smart Licensing, its transport or its communication was switched off. */
  | 'switched-off';

/** What proves a scenario. */
export interface Evidence {
  /** Fragments of failure reasons: in a status output, in the event log and behind any mnemonic of the log. */
  readonly reasons?: readonly RegExp[];
  /** Messages of the log that prove it by themselves. */
  readonly mnemonics?: readonly RegExp[];
  /** Later events that show it is over. */
  readonly resolvedBy: readonly Resolver[];
}

/** Everything about a documented failure scenario. */
export interface ScenarioMeta {
  readonly code: string;
  readonly name: string;
  readonly hop: Hop;
  readonly dialects: readonly Dialect[];
  readonly severity: Severity;
  readonly fixable: 'none';
  /** Message templates by id, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, Message>>;
  /** Codes of configuration rules that name a cause of it. */
  readonly explainedBy: readonly string[];
}

/** A documented failure scenario: what it is called and what proves it. Its page tells the rest. */
export interface Scenario {
  readonly meta: ScenarioMeta;
  readonly evidence: Evidence;
}

/** Words of a device as a pattern: any letter case, and blanks may be missing where a terminal wrapped the line. */
export function phrase(words: string): RegExp {
  return new RegExp(words.replace(/ /g, '\\s*'), 'i');
}

/** Declares a scenario. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}
