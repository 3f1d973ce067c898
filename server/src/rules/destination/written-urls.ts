import { type Change, rewrite } from '../../changes/change';
import type { Destination } from '../../model/destination';
import type { PathMatch } from '../../model/endpoint';
import { isPlaceholder } from '../../model/placeholder';
import type { UrlParts } from '../../model/url';
import type { Statement, Value } from '../../model/value';
import { type Range, rangeOnLine } from '../../text/range';

/** A line that holds a URL: a destination may stand on two (docs/domain.md#license-lines-on-ios-xe), and a fix mends both. */
export interface UrlLine {
  readonly statement: Statement;
  readonly url: Value;
  /** Range of the scheme's word; empty at the URL's start when it has none. */
  readonly schemeRange: Range;
  readonly hostRange: Range;
  /** Everything before the path: scheme, host and port. */
  readonly originRange: Range;
  readonly pathRange: Range;
}

/** A URL that the operator wrote, placeholders left out: nothing can be said about those. */
export interface WrittenUrl {
  readonly destination: Destination;
  readonly url: Value;
  readonly parts: UrlParts;
  readonly path: PathMatch;
  readonly lines: readonly [UrlLine, ...UrlLine[]];
}

/** A written destination of which a template may leave the host open: the path behind it can be judged. */
export function urlWithLiteralPath(destination: Destination): WrittenUrl | undefined {
  return hasLiteralPath(destination) ? anyUrl(destination) : undefined;
}

/** The same of which a template may leave the path open: the scheme and the host that are written can be judged. */
export function urlWithLiteralOrigin(destination: Destination): WrittenUrl | undefined {
  return hasLiteralOrigin(destination) ? anyUrl(destination) : undefined;
}

/** The same of which a template may leave the host or the path open, not both. */
export function urlWithLiteralPart(destination: Destination): WrittenUrl | undefined {
  return hasLiteralPath(destination) || hasLiteralOrigin(destination) ? anyUrl(destination) : undefined;
}

function hasLiteralPath({ parts, path }: Destination): boolean {
  return !(parts.placeholder && isPlaceholder(withoutTenant(parts.path, path)));
}

function hasLiteralOrigin({ parts: { text, pathStart } }: Destination): boolean {
  return !isPlaceholder(text.slice(0, pathStart));
}

/** The path without its last part where that is the tenant of a CSLU path, which may well be a placeholder. */
function withoutTenant(path: string, match: PathMatch): string {
  const isCslu = match.fit !== 'none' && match.endpoint.kind === 'cslu';
  return isCslu ? path.slice(0, path.lastIndexOf('/')) : path;
}

/** The destination as a written URL; undefined for a hidden default and for one with a placeholder. */
export function writtenUrl(destination: Destination): WrittenUrl | undefined {
  return destination.parts.placeholder ? undefined : anyUrl(destination);
}

function anyUrl(destination: Destination): WrittenUrl | undefined {
  const { statement, parts, path, url, twins } = destination;
  if (!destination.explicit || !statement) return undefined;
  const others = twins.map((twin) => urlLine(twin.statement, twin.url, parts));
  return { destination, url, parts, path, lines: [urlLine(statement, url, parts), ...others] };
}

/** The changes that give the URL another scheme, on each of its lines; a port 80 goes, since it takes no HTTPS. */
export function withScheme({ parts, lines }: WrittenUrl, scheme: 'http' | 'https'): Change[] {
  if (parts.port === '80') return withOrigin({ parts, lines }, scheme, hostText(parts));
  return lines.map((line) => rewrite(line.statement, line.schemeRange, scheme));
}

/** The changes that send the URL to another host by `scheme`; any port but 80 is kept. */
export function withOrigin(
  { parts, lines }: Pick<WrittenUrl, 'parts' | 'lines'>,
  scheme: string,
  host: string,
): Change[] {
  const port = parts.port === '' || parts.port === '80' ? '' : `:${parts.port}`;
  return lines.map((line) => rewrite(line.statement, line.originRange, `${scheme}://${host}${port}`));
}

function hostText({ host }: UrlParts): string {
  return host.includes(':') ? `[${host}]` : host;
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
    originRange: part(0, parts.pathStart),
    pathRange: part(parts.pathStart, parts.path.length),
  };
}
