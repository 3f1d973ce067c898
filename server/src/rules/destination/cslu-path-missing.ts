import { rewrite } from '../../changes/change';
import { defineRule } from '../rule';
import { lacksCsluPath } from './cslu-path';
import { urlWithLiteralPath } from './written-urls';

const CSLU_PATH = '/cslu/v1/pi';

/** SL207: a CSLU answers at its own path only. */
export const csluPathMissing = defineRule({
  meta: {
    code: 'SL207',
    name: 'cslu-path-missing',
    summary: 'A URL on port 8182, the port of the CSLU application, without `/cslu/v1/pi`.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      noPath: 'Port 8182 is CSLU’s, but the URL does not lead to its service. Add {path}.',
      otherPath: 'Port 8182 is CSLU’s, but CSLU has no {written}; its service is at {path}.',
      usePath: 'Use {path}',
    },
  },
  *check(config, { report }) {
    for (const destination of config.destinations) {
      yield;
      const written = urlWithLiteralPath(destination);
      if (!written) continue;
      if (!lacksCsluPath(written)) continue;
      const { url, parts, lines } = written;
      const isBare = parts.path.replace(/(?<!\/)\/+$/, '') === '';
      report({
        message: isBare ? 'noPath' : 'otherPath',
        data: { written: parts.path, path: CSLU_PATH },
        range: isBare ? url.range : lines[0].pathRange,
        fixes: [
          {
            title: 'usePath',
            data: { path: CSLU_PATH },
            preferred: true,
            changes: lines.map((line) => rewrite(line.statement, line.pathRange, CSLU_PATH)),
          },
        ],
      });
    }
  },
});
