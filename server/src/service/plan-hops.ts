import type { Step } from '../changes/script-step';
import type { PathHop } from '../shared/hops';
import type { ChangedPath } from './plan-types';

/** The hop that a line is about, by the words that it begins with; its modes are asked first. */
const ABOUT: readonly (readonly [RegExp, PathHop])[] = [
  [/^crypto\s/i, 'trust'],
  [/^(?:interface|(?:ip\s+)?vrf)\s/i, 'source'],
  [/^ip(?:v6)?\s+route\s/i, 'source'],
  [/^ip\s+http\s+(?:client\s+)?source-interface\b/i, 'source'],
  [/^license\s+smart\s+vrf\b/i, 'source'],
  [/^(?:source-interface|source-ip-address|transport\s+http\s+use-vrf)\b/i, 'source'],
  [/^(?:ip\s+http\s+client\s+secure|http\s+secure|license\s+smart\s+server-identity-check)/i, 'trust'],
  [/^(?:http-proxy|transport\s+http\s+proxy|license\s+smart\s+proxy|ip\s+http\s+client\s+proxy)/i, 'proxy'],
  [/^ip(?:v6)?\s+(?:host|name-server|domain)\b/i, 'name-resolution'],
  [/^(?:ntp|ptp|clock)\b/i, 'clock'],
  [
    /^(?:license\s+smart\s+url|destination\s+address|destination-profile\s+\S+\s+(?:index|http))\b/i,
    'destination',
  ],
];

/** The hops that a change is about: those of its lines, and those whose state it changes. */
export function hopsOf(steps: readonly Step[], paths: readonly ChangedPath[]): Set<PathHop> {
  const hops = new Set<PathHop>(steps.flatMap(linesOf).map(hopOfLine));
  for (const path of paths)
    for (const { hop, before, after } of path.hops)
      if (before !== after && before !== undefined && after !== undefined) hops.add(hop);
  return hops;
}

/** The lines of a step, under the header of their outermost mode where that tells more than they do. */
function linesOf(step: Step): string[] {
  const outer = step.path[0] ?? (step.kind === 'block' ? step.block.text : undefined);
  if (outer !== undefined && !/^call-?home$/i.test(outer)) return [outer];
  if (step.kind === 'block') {
    const inner = (step.block.children ?? []).flatMap(({ text, children }) => [
      text,
      ...(children ?? []).map((child) => child.text),
    ]);
    return [step.block.text, ...inner];
  }
  return [step.before, step.after].filter((line) => line !== undefined);
}

function hopOfLine(line: string): PathHop {
  const command = line.replace(/^no\s+/i, '');
  if (/^vrf\s+\S+$/i.test(command)) return 'source';
  return ABOUT.find(([words]) => words.test(command))?.[1] ?? 'transport';
}
