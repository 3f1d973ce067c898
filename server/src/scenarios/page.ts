import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { Model } from './device-model';
import type { Via } from './reach';

/** Commands per system; `policy` replaces `iosxe` and `nxos` where the device reports by policy. */
export interface StepCommands {
  readonly iosxe?: readonly string[];
  readonly nxos?: readonly string[];
  readonly policy?: readonly string[];
}

/**
 * One of the next steps of a scenario's document. Commands may hold `{values}` of the capture; what stands in brackets
 * is left out when a value in it is unknown: `ping [vrf {vrf} ]{host}`.
 */
export interface Step {
  /** What to do and why, a message template. */
  readonly text: Message;
  readonly commands?: StepCommands;
  /** What a good answer looks like, a message template. */
  readonly good?: Message;
  /** The same where the systems answer in other words. */
  readonly goodOn?: Readonly<Record<Dialect, Message>>;
  /** Only on that system. */
  readonly on?: Dialect;
  /** Only under that licensing model. */
  readonly under?: Model;
  /** Only for devices that are registered, or that are not. */
  readonly registered?: boolean;
  /** Not for a device that is known to be registered. */
  readonly unlessRegistered?: true;
  /** Only where the finding is worded so. */
  readonly said?: readonly string[];
  /** Only where the text tells the address of the CSLU or SSM On-Prem, or only where it does not. */
  readonly addressed?: boolean;
  /** Not for a device that is known to be a stack or pair. */
  readonly unlessStack?: true;
  /** IOS XE releases before this one do not know its commands. */
  readonly since?: readonly [number, number, number];
  /** Only for devices that report that way. */
  readonly via?: readonly Via[];
}

/** A text that a scenario's page shows and its test runs. */
export interface ScenarioExample {
  readonly title: string;
  readonly text: string;
}

/**
 * What is told about a scenario: its meaning, the prose and the examples of its page. It stands beside the scenario as
 * Markdown, so that a server need not carry it.
 */
export interface ScenarioProse {
  /** One sentence: what the device reports. */
  readonly summary: Message;
  /** What it means, a message template. */
  readonly meaning: Message;
  /** The same for a device that reports by policy, where it differs. */
  readonly meaningUnderPolicy?: Message;
  /** Evidence that is more than a phrase, in words. */
  readonly also?: string;
  /** What looks like it and is not, in words. */
  readonly never?: string;
  readonly docs: {
    readonly ignore: string;
    readonly references: readonly { readonly title: string; readonly url?: string }[];
  };
  readonly examples: { readonly bad: readonly ScenarioExample[]; readonly good: readonly ScenarioExample[] };
}

/** A page with what to do next, in the order of its document. */
export interface ScenarioPage extends ScenarioProse {
  readonly steps: readonly Step[];
}

/** Pages by code. */
export type ScenarioPages = Readonly<Record<string, ScenarioPage>>;
