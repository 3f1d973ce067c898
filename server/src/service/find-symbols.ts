import { Head } from '../syntax/heads';
import { type Range, rangeOnLine } from '../text/range';
import type { Analysis } from './analysis';
import type { OutlineEntry } from './types';

/** A thing of a configuration that is found by its name. */
export interface FoundSymbol {
  readonly name: string;
  readonly kind: OutlineEntry['kind'];
  readonly range: Range;
  /** The device that it belongs to; empty where the text does not tell. */
  readonly device: string;
}

const NAMED: readonly (readonly [Head, RegExp, OutlineEntry['kind']])[] = [
  [Head.interface, /^int\w*\s+(\S.*)$/i, 'interface'],
  [Head.vrf, /^(?:ip\s+vrf|vrf\s+\S+)\s+(\S+)$/i, 'namespace'],
  [Head.pki, /^cr\w*\s+\S+\s+trustp\w*\s+(\S+)$/i, 'key'],
];

/** The devices, profiles, VRFs, trustpoints and interfaces whose name holds the letters of a query in order; `most` of them. */
export function findSymbols(analysis: Analysis, query: string, most: number): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  const letters = query.toLowerCase();
  for (const config of analysis.configs) {
    const device = config.hostname?.value ?? config.part.promptName ?? '';
    const add = (name: string, kind: FoundSymbol['kind'], range: Range): boolean => {
      if (holds(name.toLowerCase(), letters)) found.push({ name, kind, range, device });
      return found.length >= most;
    };
    if (config.hostname && add(config.hostname.value, 'module', config.hostname.range)) return found;
    for (const { name } of config.callHome.profiles) if (add(name.value, 'object', name.range)) return found;
    for (const [head, pattern, kind] of NAMED) {
      for (const line of analysis.structure.named(config.part, head)) {
        const at = analysis.structure.command(line);
        const name = at && pattern.exec(at.text)?.[1];
        if (!at || !name) continue;
        const end = at.start + at.text.length;
        if (add(name, kind, rangeOnLine(line, end - name.length, end))) return found;
      }
    }
  }
  return found;
}

function holds(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
