import type { Change } from '../changes/change';
import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { TokenFinding } from '../model/tokens';
import type { Message } from '../shared/message';
import type { Settings, Severity } from '../shared/settings';
import type { Range } from '../text/range';
import type { UnusedSuppression } from './suppression';

/** The hop of the reporting path that a rule judges; the folder it lives in. */
export type Hop =
  | 'transport'
  | 'destination'
  | 'proxy'
  | 'name-resolution'
  | 'source'
  | 'trust'
  | 'clock'
  | 'hygiene';

/**
 * What must be known before a rule may speak (rules.md section 0.2). `-or-negation`: a report marked `negation` speaks
 * in a fragment too.
 */
export type Needs = 'line' | 'whole' | 'whole-or-negation' | 'block' | 'block-or-negation';

/** Values for the placeholders `{name}` of a message. */
export type MessageData = Readonly<Record<string, string>>;

/** What a finding needs to know of what it was found by, be it a rule or a scenario of a capture. */
export interface FindingMeta {
  readonly code: string;
  readonly name: string;
  readonly hop: string;
  readonly severity: Severity;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Everything about a rule but its code. */
export interface RuleMeta {
  readonly code: string;
  readonly name: string;
  /** One sentence: what the rule finds. */
  readonly summary: Message;
  readonly hop: Hop;
  readonly dialects: readonly Dialect[];
  readonly needs: Needs;
  readonly severity: Severity;
  /** Severity while the transport is only inferred from the release. */
  readonly severityWhenInferred?: Severity;
  /** Silent when nothing is sent; a hint while the transport is unknown (rules.md section 0.5). */
  readonly reachability?: boolean;
  /** Speaks although Smart Licensing is off. */
  readonly speaksWhenOff?: boolean;
  /** Message templates by id, with `{placeholders}`; also the titles of fixes and related information. */
  readonly messages: Readonly<Record<string, Message>>;
  readonly fixable: 'none' | 'ask' | 'quickfix' | 'safe';
}

/** A value that a fix must ask for; `${name}` stands for it in the changes. */
export interface NeededValue {
  readonly name: string;
  /** Message id of the question. */
  readonly prompt: string;
  readonly choices: readonly string[];
  /** Kind of value, which decides how a typed one is checked. */
  readonly kind: 'address' | 'host' | 'interface' | 'vrf' | 'name' | 'url' | 'port';
}

/** A change that a rule proposes. */
export interface ProposedFix {
  /** Message id of the title. */
  readonly title: string;
  readonly data?: MessageData;
  readonly preferred?: boolean;
  /** May be applied without asking; only where the catalogue marks the row A. */
  readonly safe?: boolean;
  readonly needs?: readonly NeededValue[];
  readonly changes: readonly Change[];
}

/** What a rule says about one place. */
export interface Report {
  readonly message: string;
  readonly data?: MessageData;
  readonly range: Range;
  /** Instead of the rule's own severity, where the catalogue tells cases apart. */
  readonly severity?: Severity;
  /** The finding rests on a line that says so (`no enable`), not on a missing one. */
  readonly negation?: boolean;
  readonly related?: readonly {
    readonly range: Range;
    readonly message: string;
    readonly data?: MessageData;
  }[];
  readonly fixes?: readonly ProposedFix[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
}

/** What a rule is given besides the configuration. */
export interface RuleContext {
  readonly settings: Settings;
  readonly report: (report: Report) => void;
}

/** A rule that judges a configuration. */
export interface ConfigRule {
  readonly meta: RuleMeta;
  readonly check: (config: DeviceConfig, context: RuleContext) => void;
}

/** A rule that judges any text, whatever its dialect, by the secrets found in it. */
export interface TextRule {
  readonly meta: RuleMeta;
  readonly checkTokens: (tokens: readonly TokenFinding[], context: RuleContext) => void;
}

/** A rule that judges the suppression comments which switched nothing off. */
export interface SuppressionRule {
  readonly meta: RuleMeta;
  readonly checkSuppressions: (unused: readonly UnusedSuppression[], context: RuleContext) => void;
}

export type Rule = ConfigRule | TextRule | SuppressionRule;

/** Declares a rule; the type of its message ids is checked where it reports. */
export function defineRule(rule: ConfigRule): ConfigRule;
export function defineRule(rule: TextRule): TextRule;
export function defineRule(rule: SuppressionRule): SuppressionRule;
export function defineRule(rule: Rule): Rule {
  return rule;
}
