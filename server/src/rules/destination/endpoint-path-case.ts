import { rewrite } from '../../changes/change';
import { defineRule } from '../rule';
import { urlWithLiteralPath } from './written-urls';

/** SL203: the paths of the licensing services are case-sensitive. */
export const endpointPathCase = defineRule({
  meta: {
    code: 'SL203',
    name: 'endpoint-path-case',
    summary: 'The path of a licensing URL is right but for capital and small letters.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      wrongCase: 'The path is case-sensitive: the server knows {right}, not {written}.',
      useRight: 'Use {right}',
    },
  },
  *check(config, { report }) {
    for (const destination of config.destinations) {
      yield;
      const written = urlWithLiteralPath(destination);
      if (!written) continue;
      const { parts, path, lines } = written;
      if (path.fit !== 'case') continue;
      const right = path.corrected;
      report({
        message: 'wrongCase',
        data: { written: parts.path, right },
        range: lines[0].pathRange,
        fixes: [
          {
            title: 'useRight',
            data: { right },
            preferred: true,
            safe: true,
            changes: lines.map((line) => rewrite(line.statement, line.pathRange, right)),
          },
        ],
      });
    }
  },
});
