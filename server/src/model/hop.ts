import type { HopState, PathHop } from '../shared/hops';
import type { Message } from '../shared/message';
import type { Range } from '../text/range';

/** One hop as the configuration sets it, before any rule has judged it. Templates are filled by the service. */
export interface HopValue {
  readonly hop: PathHop;
  readonly state: Exclude<HopState, 'broken'>;
  /** Message template with `{placeholders}`. */
  readonly summary: Message;
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range | undefined;
}

/** A hop of the path. */
export function hop(
  name: PathHop,
  state: HopValue['state'],
  summary: Message,
  data: HopValue['data'] = {},
  range?: Range,
): HopValue {
  return { hop: name, state, summary, data, range };
}
