// How written files are laid out: as the formatter of the project does it.

const WIDTH = 110;

/**
 * A list behind what stands before it on its line: on one line, or an item a line where that is too long.
 * @param {string} before with its indentation
 * @param {readonly string[]} items
 */
export function list(before, items) {
  const line = `${before}[${items.join(', ')}],`;
  if (line.length <= WIDTH) return `${line}\n`;
  const indent = /^ */.exec(before)[0];
  return `${before}[\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}],\n`;
}

/**
 * A list of lists: a row a line where there are several.
 * @param {string} before
 * @param {readonly (readonly string[])[]} rows
 */
export function table(before, rows) {
  const [first] = rows;
  const line = `${before}[${first ? `[${first.join(', ')}]` : ''}],`;
  if (rows.length < 2 && line.length <= WIDTH) return `${line}\n`;
  const indent = /^ */.exec(before)[0];
  return `${before}[\n${rows.map((row) => list(`${indent}  `, row)).join('')}${indent}],\n`;
}

/** A name of a property, in quotes where it needs them. */
export function property(name) {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

/** A text. */
export function text(value) {
  return `'${value}'`;
}
