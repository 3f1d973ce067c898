import type { IdentityMessage } from './document-messages';
import type { ApplyFixArgument } from './fix-messages';
import type { HopState, PathHop } from './hops';

/** A place in a document, as in LSP. */
export interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One hop of the way to one destination. */
export interface HopMessage {
  readonly hop: PathHop;
  readonly state: HopState;
  readonly summary: string;
  readonly range?: Place;
  readonly codes: readonly string[];
}

/** The way of the reports to one destination. */
export interface PathMessage {
  readonly url: string;
  readonly range?: Place;
  readonly hops: readonly HopMessage[];
}

/** The reporting path of a document, with what the document is. */
export interface ReportingPathMessage {
  readonly identity: IdentityMessage;
  /** The ways of all devices. */
  readonly destinations: readonly PathMessage[];
  /** The version of the document that this is about. */
  readonly version: number;
  /** The same by device, with findings and their fixes. */
  readonly devices: readonly DeviceMessage[];
}

/** A device of a document and the ways of its reports. */
export interface DeviceMessage {
  readonly hostname: string | null;
  readonly system: 'iosxe' | 'nxos';
  readonly release: string | null;
  readonly range?: Place;
  readonly paths: readonly DevicePathMessage[];
  /** Why there is no path. */
  readonly note?: { readonly summary: string; readonly range?: Place };
  /** Findings that are on no hop: about the account, what is stored, lines that do not belong. */
  readonly others: readonly FindingMessage[];
}

/** The way to one destination, with the findings and what captures say. */
export interface DevicePathMessage extends PathMessage {
  /** What tells of it: the configuration, or only what the device printed. */
  readonly evidence: 'configuration' | 'capture';
  readonly hops: readonly DeviceHopMessage[];
  /** What shows that reports have arrived by it. */
  readonly proof?: { readonly summary: string; readonly range?: Place };
  /** What the device says of its trust code and of acknowledgements. */
  readonly states: readonly { readonly summary: string; readonly range?: Place }[];
}

/** One hop with its findings. */
export interface DeviceHopMessage extends HopMessage {
  /** What it is about: an interface, a server, a trustpoint; empty where the text names none. */
  readonly subject: string;
  readonly findings: readonly FindingMessage[];
  /** What captures of the device say of it, beside its configuration. */
  readonly seen: readonly { readonly summary: string; readonly range?: Place }[];
}

/** A finding with the fixes that may be applied to it, the preferred one first. */
export interface FindingMessage {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Place;
  readonly fixes: readonly ApplyFixArgument[];
}

/** The reporting path as pictures: SVG without a style of its own, for wide and for narrow windows. */
export interface PictureMessage {
  readonly version: number;
  readonly wide: string;
  readonly tall: string;
  /** One below the other, for a narrow panel. */
  readonly narrow: string;
}
