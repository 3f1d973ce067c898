import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import type { PathMatch } from '../../model/endpoint';
import type { UrlParts } from '../../model/url';
import type { Statement, Value } from '../../model/value';
import { type Range, rangeOnLine } from '../../text/range';

/** A line that holds a URL: a destination may stand on two (§2.1), and a fix mends both. */
export interface UrlLine {
  readonly statement: Statement;
  readonly url: Value;
  /** Range of the scheme's word; empty at the URL's start when it has none. */
  readonly schemeRange: Range;
  readonly hostRange: Range;
  readonly pathRange: Range;
}

/** A URL that the operator wrote, placeholders left out: nothing can be said about those. */
export interface WrittenUrl {
  readonly destination: Destination;
  readonly url: Value;
  readonly parts: UrlParts;
  readonly path: PathMatch;
  readonly lines: readonly UrlLine[];
}

/** All written destinations, in effect or not: rules about the line itself judge every one. */
export function writtenUrls(config: DeviceConfig): WrittenUrl[] {
  return config.destinations.flatMap((destination) => {
    const { statement, parts, path, url, twin } = destination;
    if (!destination.explicit || !statement || parts.placeholder) return [];
    const lines = [
      urlLine(statement, url, parts),
      ...(twin ? [urlLine(twin.statement, twin.url, parts)] : []),
    ];
    return [{ destination, url, parts, path, lines }];
  });
}

function urlLine(statement: Statement, url: Value, parts: UrlParts): UrlLine {
  const { line, character } = url.range.start;
  const part = (start: number, length: number): Range =>
    rangeOnLine(line, character + start, character + start + length);
  return {
    statement,
    url,
    schemeRange: part(0, parts.scheme.length),
    hostRange: part(parts.hostStart, parts.host.length),
    pathRange: part(parts.pathStart, parts.path.length),
  };
}
