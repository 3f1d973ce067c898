import { sentenceWithoutSecrets } from '../changes/script-secrets';
import { PATH_HOPS, type PathHop } from '../shared/hops';
import type { Analysis } from './analysis';
import { reportingPath } from './path';
import type { ChangedPath } from './plan-types';
import type { PathReport } from './types';

/**
 * What becomes of the way to each destination. A destination is followed by its URL; what is left on either side is
 * taken for the same one, in order. A text that is not there has no destinations.
 */
export function changedPaths(before: Analysis | undefined, after: Analysis | undefined): ChangedPath[] {
  const old = before ? reportingPath(before) : [];
  const wanted = after ? [...reportingPath(after)] : [];
  const gone: PathReport[] = [];
  const kept = old.flatMap((path) => {
    const at = wanted.findIndex(({ url }) => url === path.url);
    const [same] = at < 0 ? [] : wanted.splice(at, 1);
    if (!same) gone.push(path);
    return same ? [changedPath(path, same)] : [];
  });
  return [
    ...kept,
    ...gone.map((path, at) => changedPath(path, wanted[at])),
    ...wanted.slice(gone.length).map((path) => changedPath(undefined, path)),
  ];
}

function changedPath(old: PathReport | undefined, wanted: PathReport | undefined): ChangedPath {
  const state = (path: PathReport | undefined, hop: PathHop) =>
    path?.hops.find((one) => one.hop === hop)?.state;
  const url = (path: PathReport | undefined) => path && sentenceWithoutSecrets(path.url);
  return {
    before: url(old),
    after: url(wanted),
    hops: PATH_HOPS.map((hop) => ({ hop, before: state(old, hop), after: state(wanted, hop) })),
  };
}
