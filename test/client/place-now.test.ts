import { strict as assert } from 'node:assert';
import { lineNow } from '../../client/src/review/place-now';

describe('the line of a reviewed finding', () => {
  for (const [what, lines, at, now] of [
    ['where it was', ['a', 'x', 'b'], 1, 1],
    ['below lines that came in', ['a', 'n', 'n', 'x'], 1, 3],
    ['above lines that are gone', ['x', 'b'], 5, 0],
    ['the nearest of several', ['x', 'a', 'a', 'a', 'x'], 3, 4],
    ['gone', ['a', 'b'], 1, undefined],
    ['gone from an empty text', [''], 4, undefined],
    ['not one of a longer text', [' x', 'x y'], 0, undefined],
  ] as const)
    it(`is ${what}`, () => assert.equal(lineNow(lines, at, 'x'), now));
});
