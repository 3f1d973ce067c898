import { remove, rewrite } from '../../changes/change';
import { defineRule } from '../rule';

/** SL001: a suppression comment that nothing needs any more hides the next, real finding. */
export const unusedSuppression = defineRule({
  meta: {
    code: 'SL001',
    name: 'unused-suppression',
    hop: 'hygiene',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'hint',
    fixable: 'quickfix',
    messages: {
      unused: 'Nothing is suppressed by this comment; remove it.',
      unusedCodes: 'This comment suppresses no {codes}; take the code out of it.',
      removeComment: 'Remove the comment',
      removeCodes: 'Take {codes} out of the comment',
    },
    docs: {
      summary: 'A `smart-licensing-disable…` comment, or a code in one, that switches nothing off.',
      why: 'The finding it was written for is gone. Left in place, the comment would silently hide the next finding of that rule on the line.',
      fix: 'Remove the comment, or the code that is not needed.',
      ignore: 'When the same file is checked with other settings that do need the comment.',
      references: [{ title: 'docs/settings.md, suppression comments' }],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: '! smart-licensing-disable-next-line SL201 -- lab\nlicense smart transport cslu\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'license smart transport smart\n! smart-licensing-disable-next-line SL201 -- lab\nlicense smart url smart http://smartreceiver.cisco.com/licservice/license\n',
        },
      ],
    },
  },
  checkSuppressions(unused, { report }) {
    for (const { suppression, codes, line, alone } of unused) {
      const partly = codes.length > 0 && codes.length < suppression.codes.length;
      const data = { codes: codes.join(', ') };
      const left = suppression.codes.filter((code) => !codes.includes(code)).join(',');
      const text = line.text.replace(/SL\d{3}(?:\s*,\s*SL\d{3}|\s+SL\d{3})*/, left);
      const place = { at: line, block: undefined };
      const whole = alone ? remove(place) : rewrite(place, suppression.range, '');
      report({
        message: partly ? 'unusedCodes' : 'unused',
        data,
        range: suppression.range,
        tags: ['unnecessary'],
        fixes: [
          {
            title: partly ? 'removeCodes' : 'removeComment',
            data,
            preferred: true,
            changes: [partly ? rewrite(place, suppression.range, text) : whole],
          },
        ],
      });
    }
  },
});
