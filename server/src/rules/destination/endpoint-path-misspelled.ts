import { rewrite } from '../../changes/change';
import { defineRule } from '../rule';
import { lacksCsluPath } from './cslu-path';
import { isMisplaced } from './misplaced';
import { urlWithLiteralPath } from './written-urls';

/** SL204: the path of a licensing URL was cut off or mistyped. */
export const endpointPathMisspelled = defineRule({
  meta: {
    code: 'SL204',
    name: 'endpoint-path-misspelled',
    summary: 'The path of a licensing URL is cut off, or a letter or two away from a known one.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      nearMiss: '{written} is none of the licensing services’ paths. Did you mean {right}?',
      useRight: 'Use {right}',
    },
  },
  *check(config, { report }) {
    for (const destination of config.destinations) {
      yield;
      const written = urlWithLiteralPath(destination);
      if (!written) continue;
      const { parts, path, lines } = written;
      // What SL206 and SL207 say about the same path goes further.
      if (path.fit !== 'near' || isMisplaced(config, written) || lacksCsluPath(written)) continue;
      const right = path.corrected;
      report({
        message: 'nearMiss',
        data: { written: parts.path, right },
        range: lines[0].pathRange,
        fixes: [
          {
            title: 'useRight',
            data: { right },
            preferred: true,
            changes: lines.map((line) => rewrite(line.statement, line.pathRange, right)),
          },
        ],
      });
    }
  },
});
