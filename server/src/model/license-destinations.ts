import { type Destination, type DestinationTransport, destination, type UrlAt } from './destination';
import { matchPath } from './endpoint';
import type { Transport } from './transport';
import { urlParts } from './url';
import { ofKind, placedUrl, type Statement } from './value';

/**
 * Destinations of `license smart url`. A device prints a smart URL twice (`url U` and `url smart U`), and pasted text
 * may repeat a line: the same URL of the same transport is one destination, its other lines are twins.
 */
export function licenseDestinations(globals: readonly Statement[], transport: Transport): Destination[] {
  return [...currentUrls(globals).values()].map((lines) => {
    const [first, ...twins] = lines;
    return destination({
      transport: transportOf(lines, transport),
      url: first.url,
      explicit: true,
      profile: undefined,
      profileName: undefined,
      statement: first.statement,
      twins,
      carriesLicensing: true,
    });
  });
}

type UrlStatement = Statement<'license-smart-url'>;
type UrlLine = UrlAt & { readonly statement: UrlStatement };
type UrlLines = readonly [UrlLine, ...UrlLine[]];

/** The URLs that no later line took back or overwrote, by their text, in the order of their lines. */
function currentUrls(globals: readonly Statement[]): Map<string, UrlLines> {
  const kept = new Map<string, UrlLine[]>();
  for (const statement of ofKind(globals, 'license-smart-url')) {
    const { negated, urlKind, url: word } = statement.command;
    if (urlKind === 'utility' || urlKind === 'default') continue;
    if (negated && urlKind === 'plain' && !word) kept.clear();
    else if (negated) kept.delete(urlKind);
    else if (word) {
      const url = placedUrl(statement.at, word);
      const same = (kept.get(urlKind) ?? []).filter((other) => other.url.value === url.value);
      kept.set(urlKind, [...same, { url, statement }]);
    }
  }
  const byUrl = new Map<string, UrlLines>();
  const lines = [...kept.values()].flat().sort((a, b) => a.statement.at.line - b.statement.at.line);
  for (const line of lines) {
    const key = `${line.statement.command.urlKind === 'cslu'} ${line.url.value}`;
    byUrl.set(key, [...(byUrl.get(key) ?? []), line] as unknown as UrlLines);
  }
  return byUrl;
}

/**
 * The transport that a URL belongs to: its keyword's. A bare `license smart url` serves the transport in effect, the
 * address of call-home included (Cisco's command reference, `license smart url`); while none is written its path tells.
 */
function transportOf(lines: UrlLines, { effective, basis }: Transport): DestinationTransport {
  const kinds = lines.map(({ statement }) => statement.command.urlKind);
  if (kinds.includes('cslu')) return 'cslu';
  if (kinds.includes('smart')) return 'smart';
  const inEffect = effective === 'automatic' ? 'cslu' : effective;
  if (basis === 'explicit' && (inEffect === 'smart' || inEffect === 'cslu')) return inEffect;
  const path = matchPath(urlParts(lines[0].url.value).path);
  if (path.fit === 'none') return inEffect === 'cslu' ? 'cslu' : 'smart';
  const { transport } = path.endpoint;
  return transport === 'callhome' && inEffect !== 'callhome' ? 'smart' : transport;
}
