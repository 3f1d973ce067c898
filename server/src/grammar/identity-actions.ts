import { valued } from './actions';
import type { Actions } from './family';
import { wordOf } from './nodes';

/** What `version`, `hostname` and `end` mean on both systems. */
export const identityActions = {
  Global_version: (_version, release, _words, _end) => ({
    kind: 'version',
    negated: false,
    release: wordOf(release),
  }),
  Global_hostname: valued('hostname', 'name'),
  Global_end: (_keyword, _end) => ({ kind: 'end', negated: false }),
} satisfies Actions;
