import { inMarkup } from '../../shared/escape';
import { printable } from '../output/display';

/** A text for the content of an element or for an attribute in quotes; control characters are shown. */
export function escaped(text: string): string {
  return inMarkup(printable(text));
}

/** The same for a text of several lines. */
export function escapedLines(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

/** JSON for the content of a script element: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
