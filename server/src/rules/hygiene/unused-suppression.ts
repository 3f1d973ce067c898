import { remove, rewrite } from '../../changes/change';
import { defineRule } from '../rule';

/** SL001: a suppression comment that nothing needs any more hides the next, real finding. */
export const unusedSuppression = defineRule({
  meta: {
    code: 'SL001',
    name: 'unused-suppression',
    summary: 'A `smart-licensing-disable…` comment, or a code in one, that switches nothing off.',
    hop: 'hygiene',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'hint',
    fixable: 'quickfix',
    messages: {
      unused: 'Nothing is suppressed by this comment; remove it.',
      unusedCodes: 'This comment suppresses no {codes}; take the code out of it.',
      removeComment: 'Remove the comment',
      removeCodes: 'Take {codes} out of the comment',
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
