import type { Dialect } from '../grammar/commands';
import type { Settings } from '../shared/settings';

/** A reference to the document that a fact comes from. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

/** A configuration that a rule's page shows and its test runs. */
export interface Example {
  readonly dialect: Dialect;
  /** The earlier version, of a rule that judges a change. */
  readonly before?: string;
  readonly text: string;
  /** Settings that the example needs. */
  readonly settings?: Partial<Settings>;
}

/**
 * The prose and the examples of a rule's page. They stand beside the rule as Markdown, so that a server need not carry
 * them.
 */
export interface RulePage {
  readonly docs: {
    /** What the device does, and why it fails. */
    readonly why: string;
    /** How to mend it, per system. */
    readonly fix: string;
    readonly ignore: string;
    readonly references: readonly Reference[];
  };
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** Pages by rule code. */
export type RulePages = Readonly<Record<string, RulePage>>;
