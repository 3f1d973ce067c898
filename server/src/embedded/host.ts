import type { Dialect } from '../syntax/device-mode';
import type { LineSpan } from '../syntax/structure';
import type { Region } from './region';
import type { VirtualText } from './virtual-text';

/** Commands inside of a document of another kind, as a configuration of their own. */
export interface Embedded {
  readonly origin: Region['origin'] | 'template';
  /** The system that the module, a variable or a key names; undefined where only the commands tell. */
  readonly system: Dialect | undefined;
  /** Where they tell nothing: the system that all modules of the document are for. */
  readonly likely: Dialect | undefined;
  readonly text: VirtualText;
  /** Conditions or loops: the lines may never stand together in one device. */
  readonly branches: boolean;
}

/** A document whose commands stand inside of something else. */
export interface Host {
  readonly kind: 'yaml' | 'jinja' | 'text';
  readonly embedded: readonly Embedded[];
  /** Of a text that is a configuration or a page besides: the lines that are no part of that. */
  readonly apart: readonly LineSpan[] | undefined;
}
