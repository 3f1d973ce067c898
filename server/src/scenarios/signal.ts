import type { Moment } from '../captures/dates';
import type { Sign } from '../captures/sign';
import type { Range } from '../text/range';
import type { Said } from './scenario';

/** Something that an output says, at the line where it takes effect. */
export interface Signal {
  readonly line: number;
  readonly host: string | undefined;
  readonly sign: Sign;
  /** Where a finding about it stands; a success has none. */
  readonly range?: Range | undefined;
  /** When it happened, where the output says. */
  readonly when?: Moment | undefined;
  readonly said?: Said | undefined;
  /** Other places that show the same. */
  readonly others?: readonly Range[] | undefined;
}
