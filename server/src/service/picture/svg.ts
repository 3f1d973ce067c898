import { shown } from '../../model/cover';
import { inMarkup } from '../../shared/escape';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML forbids, and what turns the direction of a text around. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Text of a document as text of an SVG: no secret, no markup, nothing that XML forbids. */
export function escaped(text: string): string {
  return inMarkup(shown(text).replace(UNPRINTABLE, ''));
}

/** An element; attributes are escaped, children are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
