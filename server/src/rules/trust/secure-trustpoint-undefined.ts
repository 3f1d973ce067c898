import { rewrite } from '../../changes/change';
import { isPlaceholder } from '../../model/placeholder';
import { lastOf } from '../../model/value';
import { nearest } from '../../shared/nearest';
import { defineRule } from '../rule';

/** SL604: the HTTP client is told to use a trustpoint that does not exist. */
export const secureTrustpointUndefined = defineRule({
  meta: {
    code: 'SL604',
    name: 'secure-trustpoint-undefined',
    summary: '`ip http client secure-trustpoint` names a trustpoint that the configuration does not define.',
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'warning',
    fixable: 'ask',
    messages: {
      undefined: 'Trustpoint {name} is not defined.',
      undefinedNear: 'Trustpoint {name} is not defined. Did you mean {near}?',
      choose: 'Use a defined trustpoint',
      which: 'Trustpoint of the HTTP client',
    },
  },
  check(config, { report }) {
    const { trustpoint } = config.httpClient;
    const statement = lastOf(config.globals, 'http-client-trustpoint');
    if (!trustpoint || !statement || isPlaceholder(trustpoint.value)) return;
    const name = trustpoint.value;
    const defined = config.trustpointNames();
    // Whether letter case counts is not certain.
    if (defined.some((one) => one.toLowerCase() === name.toLowerCase())) return;
    const near = nearest(name, defined);
    const choices = [...new Set([...(near ? [near] : []), ...defined])].filter((one) => !isPlaceholder(one));
    report({
      message: near ? 'undefinedNear' : 'undefined',
      data: near ? { name, near } : { name },
      range: trustpoint.range,
      fixes:
        choices.length > 0
          ? [
              {
                title: 'choose',
                preferred: true,
                needs: [{ name: 'trustpoint', prompt: 'which', kind: 'name', choices }],
                changes: [rewrite(statement, trustpoint.range, `\${trustpoint}`)],
              },
            ]
          : [],
    });
  },
});
