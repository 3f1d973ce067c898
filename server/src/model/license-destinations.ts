import { grouped } from '../shared/grouped';
import type { Range } from '../text/range';
import { type Destination, type DestinationTransport, destination } from './destination';
import { DEFAULT_SMART_URL, matchPath } from './endpoint';
import type { Transport } from './transport';
import { urlParts } from './url';
import { ofKind, placedUrl, rangeOf, type Statement, type UrlAt } from './value';

/**
 * Destinations of `license smart url`. A device prints a smart URL twice (`url U` and `url smart U`), and pasted text
 * may repeat a line: the same URL of the same transport is one destination, its other lines are twins. `hasDefault`: the
 * system is known to send to a URL of its own while none is written.
 */
export function* licenseDestinations(
  globals: readonly Statement[],
  transport: Transport,
  hasDefault: boolean,
): Generator<Destination> {
  const { urls, standard } = currentUrls(globals);
  for (const lines of urls.values()) {
    const [first, ...twins] = lines;
    yield destination({
      transport: transportOf(lines, transport),
      url: first.url,
      explicit: true,
      profile: undefined,
      profileName: undefined,
      statement: first.statement,
      twins,
      carriesLicensing: true,
    });
  }
  // Under the other transports no document says which URL the word stands for.
  if (transport.basis !== 'explicit' || transport.effective !== 'smart') return;
  if (standard) yield cloud(rangeOf(standard.at), true);
  else if (urls.size === 0 && hasDefault && transport.word) yield cloud(transport.word.range, false);
}

/** `license smart url default` with Smart transport, or no URL: Cisco's cloud (docs/domain.md#license-lines-on-ios-xe). */
function cloud(range: Range, explicit: boolean): Destination {
  return destination({
    transport: 'smart',
    url: { value: DEFAULT_SMART_URL, range },
    explicit,
    profile: undefined,
    profileName: undefined,
    statement: undefined,
    carriesLicensing: true,
  });
}

type UrlStatement = Statement<'license-smart-url'>;
type UrlLine = UrlAt & { readonly statement: UrlStatement };
type UrlLines = readonly [UrlLine, ...UrlLine[]];

interface CurrentUrls {
  readonly urls: ReadonlyMap<string, UrlLines>;
  /** `license smart url default`, while no line behind it sets another URL of Smart transport. */
  readonly standard: UrlStatement | undefined;
}

/** The URLs that no later line took back or overwrote, by their text, in the order of their lines. */
function currentUrls(globals: readonly Statement[]): CurrentUrls {
  const kept = new Map<string, UrlLine[]>();
  let standard: UrlStatement | undefined;
  for (const statement of ofKind(globals, 'license-smart-url')) {
    const { negated, urlKind, url: word } = statement.command;
    if (urlKind === 'utility') continue;
    if (urlKind !== 'cslu') standard = undefined;
    if (urlKind === 'default') {
      if (!negated) standard = statement;
      kept.delete('plain');
      kept.delete('smart');
    } else if (negated && urlKind === 'plain' && !word) kept.clear();
    else if (negated) kept.delete(urlKind);
    else if (word) {
      const url = placedUrl(statement.at, word);
      // Of one kind a device keeps one URL.
      const same = kept.get(urlKind);
      if (same?.[0]?.url.value === url.value) same.push({ url, statement });
      else kept.set(urlKind, [{ url, statement }]);
    }
  }
  const lines = [...kept.values()].flat().sort((a, b) => a.statement.at.line - b.statement.at.line);
  const urls = grouped(lines, ({ url, statement }) => `${statement.command.urlKind === 'cslu'} ${url.value}`);
  return { urls: urls as ReadonlyMap<string, readonly UrlLine[]> as ReadonlyMap<string, UrlLines>, standard };
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
