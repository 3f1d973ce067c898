import type { Change } from '../changes/change';
import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { TokenFinding } from '../model/tokens';
import type { Hop } from '../shared/hops';
import type { Message } from '../shared/message';
import type { Settings, Severity } from '../shared/settings';
import type { Range } from '../text/range';
import type { UnusedSuppression } from './suppression';

/**
 * What must be known before a rule may speak (docs/rule-contract.md#needs). `-or-negation`: a report marked `negation` speaks
 * in a fragment too. `comparison`: two versions.
 */
export type Needs = 'line' | 'whole' | 'whole-or-negation' | 'block' | 'block-or-negation' | 'comparison';

/**
 * What the verdict of a rule that speaks in fragments rests on: one command with the headers above it; several commands
 * that stand together; or what is not written, too. Commands inside of a playbook or a template are judged by the first
 * alone, and by the second where it is certain that a device gets all of them.
 */
export type RestsOn = 'line' | 'lines' | 'silence';

/** Values for the placeholders `{name}` of a message. */
export type MessageData = Readonly<Record<string, string>>;

/** What a finding needs to know of what it was found by, be it a rule or a scenario of a capture. */
export interface FindingMeta {
  readonly code: string;
  readonly name: string;
  readonly hop: Hop;
  readonly severity: Severity;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Everything about a rule but its code. */
export type RuleMeta = CommonMeta &
  (
    | { readonly needs: 'line'; readonly restsOn: RestsOn }
    | { readonly needs: Exclude<Needs, 'line'>; readonly restsOn?: never }
  );

interface CommonMeta {
  readonly code: string;
  readonly name: string;
  /** One sentence: what the rule finds. */
  readonly summary: Message;
  /** The hop of the reporting path that it judges; the folder it lives in. */
  readonly hop: Hop;
  readonly dialects: readonly Dialect[];
  readonly severity: Severity;
  /** Severity while the transport is only inferred from the release. */
  readonly severityWhenInferred?: Severity;
  /** Silent when nothing is sent; a hint while the transport is unknown (docs/rule-contract.md#reachability). */
  readonly reachability?: boolean;
  /** Speaks although Smart Licensing is off. */
  readonly speaksWhenOff?: boolean;
  /** Message templates by id, with `{placeholders}`; also the titles of fixes and related information. */
  readonly messages: Readonly<Record<string, Message>>;
  readonly fixable: 'none' | 'ask' | 'quickfix' | 'safe';
}

/** A value that a fix must ask for; `${name}` stands for it in the changes. */
export interface NeededValue<Id extends string = string> {
  readonly name: string;
  /** Message id of the question. */
  readonly prompt: Id;
  readonly choices: readonly string[];
  /** Kind of value, which decides how a typed one is checked. */
  readonly kind: 'address' | 'host' | 'interface' | 'vrf' | 'name' | 'url' | 'port';
}

/** A change that a rule proposes. */
export interface ProposedFix<Id extends string = string> {
  /** Message id of the title. */
  readonly title: Id;
  readonly data?: MessageData;
  readonly preferred?: boolean;
  /** May be applied without asking, by fix-all too (docs/rule-contract.md#fixes). */
  readonly safe?: boolean;
  readonly needs?: readonly NeededValue<Id>[];
  readonly changes: readonly Change[];
}

/** Another place that a finding has to do with. */
export interface Related<Id extends string = string> {
  readonly range: Range;
  readonly message: Id;
  readonly data?: MessageData;
}

/** What a rule says about one place, in the ids of its own messages. */
export interface Report<Id extends string = string> {
  readonly message: Id;
  readonly data?: MessageData;
  readonly range: Range;
  /** Instead of the rule’s own severity, where cases differ. */
  readonly severity?: Severity;
  /** The finding rests on a line that says so (`no enable`), not on a missing one. */
  readonly negation?: boolean;
  readonly related?: readonly Related<Id>[];
  readonly fixes?: readonly ProposedFix<Id>[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
}

/** What a rule is given besides the configuration. */
export interface RuleContext<Id extends string = string> {
  readonly settings: Settings;
  readonly report: (report: Report<Id>) => void;
}

interface HasMeta<Id extends string> {
  readonly meta: RuleMeta & { readonly messages: Readonly<Record<Id, Message>> };
}

/**
 * A rule that judges a configuration. One that goes through a list, of which a text may have thousands, is a generator
 * and yields with each item: somebody may be waiting.
 */
export interface ConfigRule<Id extends string = string> extends HasMeta<Id> {
  readonly check: (config: DeviceConfig, context: RuleContext<Id>) => void | Generator<void>;
}

/** A rule that judges any text, whatever its dialect, by the secrets found in it. */
export interface TextRule<Id extends string = string> extends HasMeta<Id> {
  readonly checkTokens: (tokens: readonly TokenFinding[], context: RuleContext<Id>) => void;
}

/** A rule that judges the suppression comments which switched nothing off. */
export interface SuppressionRule<Id extends string = string> extends HasMeta<Id> {
  readonly checkSuppressions: (unused: readonly UnusedSuppression[], context: RuleContext<Id>) => void;
}

/** A rule that judges what a change does to a device: two versions of its configuration. */
export interface ComparisonRule<Id extends string = string> extends HasMeta<Id> {
  readonly checkPair: (before: DeviceConfig, after: DeviceConfig, context: RuleContext<Id>) => void;
}

export type Rule = ConfigRule | TextRule | SuppressionRule | ComparisonRule;

/** Declares a rule; it can say only what its meta has a message for. */
export function defineRule<Id extends string>(rule: ConfigRule<Id>): ConfigRule;
export function defineRule<Id extends string>(rule: TextRule<Id>): TextRule;
export function defineRule<Id extends string>(rule: SuppressionRule<Id>): SuppressionRule;
export function defineRule<Id extends string>(rule: ComparisonRule<Id>): ComparisonRule;
export function defineRule(rule: Rule): Rule {
  return rule;
}
