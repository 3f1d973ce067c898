import { redact } from '../../changes/change';
import { defineRule } from '../rule';

/** What stands for a token in documentation; never read as one. */
const PLACEHOLDER = '<TOKEN>';

/** SL802: a token lets anybody register devices with the Smart Account until it expires. */
export const tokenExposed = defineRule({
  meta: {
    code: 'SL802',
    name: 'token-exposed',
    summary: 'A registration or trust token in clear text, in any text: configuration, log, note or script.',
    hop: 'hygiene',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      exposed:
        'A registration token stands here in clear text. Replace it by {placeholder}, and revoke it in Cisco Smart Software Manager if others may have read it.',
      replace: 'Replace the token by {placeholder}',
    },
  },
  checkTokens(tokens, { report }) {
    const data = { placeholder: PLACEHOLDER };
    for (const { range } of tokens) {
      report({
        message: 'exposed',
        data,
        range,
        fixes: [{ title: 'replace', data, preferred: true, changes: [redact(range, PLACEHOLDER)] }],
      });
    }
  },
});
