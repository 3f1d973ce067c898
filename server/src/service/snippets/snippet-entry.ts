import type { Message } from '../../shared/message';

/**
 * A piece of a configuration, or commands of exec mode, to be inserted. `<NAME>` is for the user to fill in, a choice of
 * words is `{one|other}`; the same placeholder is the same value.
 */
export interface SnippetEntry {
  readonly prefix: string;
  readonly title: Message;
  readonly meaning: Message;
  /** The licensing model that it needs; both where it is absent. */
  readonly needs?: 'classic' | 'policy';
  readonly body: readonly string[];
}
