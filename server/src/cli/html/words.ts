import * as l10n from '@vscode/l10n';
import type { Message } from '../../shared/message';
import { spokenLanguage } from '../output/spoken';
import { escaped } from './escape';

/** A text of ours in the language of the report, for the content of an element or an attribute. */
export function words(text: Message, data: Readonly<Record<string, string | number>> = {}): string {
  return escaped(l10n.t(text, data));
}

/** A number as the language of the report writes it. */
export function number(value: number): string {
  return value.toLocaleString(spokenLanguage());
}
