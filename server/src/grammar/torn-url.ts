import { ENDPOINT_PATHS } from '../shared/endpoint-paths';

/** The text with blanks anywhere inside of it. */
function withBlanks(text: string): string {
  return [...text].map((letter) => letter.replace(/[./]/, '\\$&')).join(' *');
}

const HOST = '[^\\s/.:]+(?: *\\. *[^\\s/.:]+)*';
const PATHS = Object.values(ENDPOINT_PATHS).map((path) => withBlanks(path.toLowerCase()));

/** A URL at the end of a command, in small letters, that comes to a known one without the blanks in it. */
const TORN = new RegExp(
  `(?<=\\s)https?://(?:${withBlanks('tools.cisco.com')}|${HOST})(?: *: *\\d{1,5})? *(?:${PATHS.join('|')})(?:/\\S*)?$`,
);

/** No device keeps a longer one. */
const LONGEST = 400;

/** Where a blank of such a URL stands, any character that a word may have. */
const IN_ONE_WORD = '_';

/**
 * A command with the blanks of its URL filled, at unchanged columns, where the URL can be read no other way: without
 * them it is that of a licensing service. Undefined where it has none.
 */
export function withWholeUrl(text: string): string | undefined {
  const at = text.length > LONGEST ? -1 : text.search(TORN);
  const url = text.slice(at);
  return at < 0 || !/\s/.test(url) ? undefined : text.slice(0, at) + url.replace(/\s/g, IN_ONE_WORD);
}
