import { addGlobal, addTo, type Change, typedAnew } from '../../changes/change';
import { type GluedLine, gluedLineSteps } from '../../model/glued-lines';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL804: several licensing commands stand on one line, as documents print them that have lost their line breaks. */
export const commandsOnOneLine = defineRule({
  meta: {
    code: 'SL804',
    name: 'commands-on-one-line',
    summary: 'Several licensing commands on one line.',
    hop: 'hygiene',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      glued:
        'Several commands stand on this line, and the device refuses all of it. Type each on a line of its own; the second is `{second}`.',
      split: 'One line for each command',
    },
  },
  *check(config, { report }) {
    for (const glued of yield* gluedLineSteps(config)) {
      yield;
      report({
        message: 'glued',
        data: { second: glued.commands[1] ?? '' },
        range: rangeOf(glued.at),
        fixes: glued.separable ? [{ title: 'split', preferred: true, changes: split(glued) }] : [],
      });
    }
  },
});

function split({ at, block, commands: [first = '', ...others] }: GluedLine): Change[] {
  // Behind a global line each is added in front of the one before.
  const behind = block ? others.map((text) => addTo(block, text)) : others.map((text) => addGlobal(text, at));
  return [typedAnew({ at, block }, first), ...behind];
}
