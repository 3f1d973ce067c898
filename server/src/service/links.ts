import { findSuppressions } from '../rules/suppression';
import { type Range, rangeOnLine } from '../text/range';
import type { Analysis } from './analysis';

/** A place that leads somewhere: to the page of a rule, or to a server. */
export type Link =
  | { readonly range: Range; readonly rule: string }
  | { readonly range: Range; readonly url: string };

/**
 * The codes of rules in suppression comments, and the HTTPS destinations of the team's own servers. Cisco's addresses
 * answer programs only, so they lead nowhere; a URL with a placeholder does neither.
 */
export function links(analysis: Analysis): readonly Link[] {
  return [...ruleLinks(analysis), ...destinationLinks(analysis)];
}

function ruleLinks(analysis: Analysis): Link[] {
  return findSuppressions(analysis.structure).flatMap(({ line, codes }) => {
    const raw = analysis.text.line(line);
    return codes.flatMap((rule) => {
      const start = raw.indexOf(rule);
      return start < 0 ? [] : [{ rule, range: rangeOnLine(line, start, start + rule.length) }];
    });
  });
}

function destinationLinks(analysis: Analysis): Link[] {
  return analysis.configs.flatMap(({ destinations }) =>
    destinations
      .filter(
        ({ explicit, parts }) =>
          explicit && !parts.placeholder && parts.scheme === 'https' && parts.host !== '',
      )
      .filter(({ parts }) => !/(?:^|\.)cisco\.com$/i.test(parts.host) && /^(?:\d+)?$/.test(parts.port))
      .map(({ url, parts }) => ({ range: url.range, url: originOf(parts.text, parts.pathStart) })),
  );
}

/** The server's own page; the path itself takes reports only. */
function originOf(text: string, pathStart: number): string {
  return `${text.slice(0, pathStart)}/`;
}
