import type { ScriptLine } from '../changes/script';
import type { Dialect } from '../grammar/commands';
import type { PathHop } from '../shared/hops';
import type { HopReport } from './types';

/** A show command with what its output should say. */
export interface PlanCheck {
  readonly command: string;
  readonly expect: string;
}

/** A command with what to look for before the change and after it. */
export interface Look {
  readonly command: string;
  readonly before: string;
  readonly after: string;
}

/** The hops that a change is about, and those that are broken in the version at hand. */
export interface PlannedHops {
  readonly changed: ReadonlySet<PathHop>;
  /** With the codes of what is wrong. */
  readonly broken: ReadonlyMap<PathHop, readonly string[]>;
}

/** A finding that a plan mends, and how. */
export interface PlannedFix {
  readonly code: string;
  /** 0-based. */
  readonly line: number;
  readonly message: string;
  readonly title: string;
  /** Titles of the fixes that would do as well, and were not taken. */
  readonly others: readonly string[];
}

/** A quick way back that the device itself offers. */
export interface SafetyNet {
  /** Typed before the change, in exec mode. */
  readonly before: readonly string[];
  /** Typed when the verification is right. */
  readonly confirm: readonly string[];
  /** Typed instead of the rollback's lines. */
  readonly back: readonly string[];
  readonly note: string;
}

/** A change window: what to look at before, what to type, how to see that it worked, and the way back. */
export interface Plan {
  readonly hostname: string | undefined;
  readonly dialect: Dialect;
  readonly release: string | undefined;
  readonly fixes: readonly PlannedFix[];
  readonly checks: readonly PlanCheck[];
  readonly apply: readonly ScriptLine[];
  readonly verify: readonly PlanCheck[];
  readonly rollback: readonly ScriptLine[];
  readonly save: readonly string[];
  /** Undefined where nothing is typed. */
  readonly safety: SafetyNet | undefined;
  /** What must be done, decided or known before, a sentence each. */
  readonly first: readonly string[];
  /** What only a person can do behind the change. */
  readonly manual: readonly string[];
}

/** Which findings a plan is for. */
export interface PlanOptions {
  /** Codes of rules; without them every finding but hints. */
  readonly codes?: readonly string[];
  /** Leave out what captures prove: that has next steps of its own. */
  readonly withoutCaptures?: boolean;
}

/** A finding of one of two versions. */
export interface ChangedFinding {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
}

/** A hop of the way to a destination, before and after; undefined where there is no such destination. */
export interface ChangedHop {
  readonly hop: PathHop;
  readonly before: HopReport['state'] | undefined;
  readonly after: HopReport['state'] | undefined;
}

/** The way to one destination, before and after; `url` is undefined where there is none. */
export interface ChangedPath {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly hops: readonly ChangedHop[];
}

/** From one version of a configuration to another. */
export interface Transition {
  readonly plan: Plan;
  readonly introduced: readonly ChangedFinding[];
  readonly resolved: readonly ChangedFinding[];
  readonly unchanged: readonly ChangedFinding[];
  readonly paths: readonly ChangedPath[];
}
