import type { Moment } from '../captures/dates';
import type { Reason } from '../captures/reasons';
import type { Failure, Success, Topic } from '../captures/sign';
import type { Dialect } from '../grammar/commands';
import type { Hop } from '../shared/hops';
import type { Message } from '../shared/message';
import type { Severity } from '../shared/settings';
import type { Range } from '../text/range';
import type { Model } from './device-model';
import type { Device } from './devices';

/** What an output shows by the values of its fields: where it stands, and what it is about. */
export interface Detection {
  readonly range: Range;
  readonly subject?: string;
  /** When it happened, where the output says. */
  readonly when?: Moment | undefined;
  readonly said?: Said;
  /** Other places that show the same. */
  readonly others?: readonly Range[];
}

/** How a finding is worded. */
export interface Said {
  /** Id of one of the scenario's messages. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Instead of the scenario's own. */
  readonly severity?: Severity;
}

/** A failure that nothing later has ended, as its scenario words it. */
export interface Standing {
  readonly device: Device;
  /** Of several that belong together the one that leads. */
  readonly failure: Failure;
  /** An output says so, not only a log. */
  readonly stated: boolean;
  /** The line of the finding. */
  readonly line: string;
  readonly said: Said | undefined;
}

/** Scenarios beside which another one says nothing new. */
export interface Yielding {
  readonly to: readonly string[];
  /** Only where the other one is the news: an output states it, or it stands further down. */
  readonly ifNewer?: true;
  /** Its places go over to the other one. */
  readonly joins?: true;
}

/** What proves a scenario, what ends it, and what goes before it. */
export interface Evidence {
  /** Failure reasons that are its own. */
  readonly reasons?: readonly Reason[];
  /** What the device was doing when it failed for a reason that no row of the table owns. */
  readonly topics?: readonly Topic[];
  /** Messages of the log that prove it by themselves. */
  readonly mnemonics?: readonly RegExp[];
  /** Messages of the log that prove it unless their reason belongs to another scenario. */
  readonly mnemonicsWithoutReason?: readonly RegExp[];
  /** Words of messages that prove it whatever they are called. */
  readonly messages?: readonly RegExp[];
  /** Which of these failures are its own; all of them, where it is missing. */
  readonly claims?: (failure: Failure, device: Device) => boolean;
  /** It takes only what no other scenario claims. */
  readonly last?: true;
  /** What outputs of a device prove by the values of their fields. */
  readonly detect?: (device: Device) => Iterable<Detection>;
  /** Later events that show it is over. */
  readonly endedBy: readonly Success[];
  /** The last place that shows it leads, not the first. */
  readonly standsLast?: true;
  readonly yields?: readonly Yielding[];
  /** Call-home carries the reports of a device that has it. */
  readonly showsCallHome?: true;
  /** Nothing to say of a device that is told not to report, or that a controller reports for. */
  readonly silentWhenOff?: true;
  /** How it is worded; `said`, where it is missing. */
  readonly say?: (standing: Standing) => Said;
}

/** What a scenario is called. */
export interface ScenarioMeta {
  readonly code: string;
  readonly name: string;
  readonly hop: Hop;
  readonly dialects: readonly Dialect[];
  readonly severity: Severity;
  readonly fixable: 'none';
  /** Only devices of that licensing model have it. */
  readonly model?: Model;
  /** Stands for the name of the server where the text does not tell it. */
  readonly server?: string;
  /** The server has answered: the way to it is in order. */
  readonly answered?: true;
  /** While it stands nobody knows that reports arrive, though its hop is not one of the way. */
  readonly stopsReports?: true;
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

/** Declares a scenario. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}
