import { CATALOG } from '../../server/src/catalog';
import { keywordRows } from '../../server/src/catalog/keywords';
import { START_RULES } from '../../server/src/grammar/family';
import { iosXeFamilies } from '../../server/src/grammar/iosxe/families';
import { nxOsFamilies } from '../../server/src/grammar/nxos/families';
import { headFinder, SIGNS } from '../../server/src/syntax/head-of';
import { FIRST_FAMILY, Head, type HeadName, UNMISTAKABLE } from '../../server/src/syntax/heads';

const headBySign = headFinder(SIGNS);

/** What `npm run catalog` writes its files from. */
export const SOURCES = {
  catalog: CATALOG,
  families: { iosxe: iosXeFamilies, nxos: nxOsFamilies },
  startRules: START_RULES,
  unmistakable: new Set<string>(
    (Object.keys(Head) as HeadName[]).filter((name) => UNMISTAKABLE.has(Head[name])),
  ),
  isSign: (words: string) => headBySign(`${words} x\n`, 0, words.length + 3) >= FIRST_FAMILY,
  keywords: { iosxe: keywordRows('iosxe'), nxos: keywordRows('nxos') },
};
