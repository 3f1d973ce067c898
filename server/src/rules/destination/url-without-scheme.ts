import { type Change, rewrite } from '../../changes/change';
import { isCiscoHost, urlParts } from '../../model/url';
import { type LicensingScheme, type UrlStart, urlStart } from '../../model/url-scheme';
import { INSIDE_WORD } from '../../text/plain-blanks';
import { rangeOnLine } from '../../text/range';
import { defineRule, type ProposedFix } from '../rule';
import { impossibleServer, lacksHost } from './impossible-server';
import { type WrittenUrl, writtenUrl } from './written-urls';

/** SL205: the device takes no URL without one of two schemes, spelt right and once, and a server that can be. */
export const urlWithoutScheme = defineRule({
  meta: {
    code: 'SL205',
    name: 'url-without-scheme',
    summary:
      'A licensing URL that does not begin with `https://` or `http://`, typed right and once, that has a blank in it, or names a server that cannot be.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      noScheme: '{url} has no scheme. A licensing URL begins with https:// or http://.',
      blankInside:
        '{url} has a blank in it, and the device reads up to the blank only. Write the URL in one piece.',
      unseenInside:
        '{url} has a character in it that nobody sees, as copies from documents and web pages bring along. Write the URL anew.',
      brokenScheme: '{url} has a damaged scheme. A licensing URL begins with https:// or http://.',
      doubledScheme: '{url} has two schemes. A licensing URL begins with https:// or http://, once.',
      unknownScheme:
        '{url} has a scheme that licensing does not know. A licensing URL begins with https:// or http://.',
      noHost: '{url} names no server. Type its name or address behind the scheme.',
      impossibleHost:
        '{server} is neither a name nor an address that a server can have. Type the server’s name or address.',
      impossiblePort: '{port} is no port: there are those from 1 to 65535. Type the server’s port.',
      bareIpv6:
        'An IPv6 address in a URL stands between square brackets; of {server} one or both are missing.',
      writeUrl: 'Write {url}',
      typeHost: 'Type the server of this URL',
      askHost: 'Name or address of the licensing server',
      typePort: 'Type the port of this URL',
      askPort: 'Port of the licensing server',
    },
  },
  *check(config, { report, settings }) {
    for (const destination of config.destinations) {
      yield;
      const written = writtenUrl(destination);
      if (!written) continue;
      const { url } = written;
      const start = urlStart(url.value);
      const torn = tornBy(url.value);
      if (!torn && (start.state === 'ok' || lacksHost(written))) {
        const impossible = impossibleServer(written, settings);
        if (impossible) report(impossible);
        continue;
      }
      report({
        message: torn ?? MESSAGES[start.state],
        data: { url: url.value.replaceAll(INSIDE_WORD, '') },
        range: url.range,
        fixes: schemesFor(written, start).map((scheme, at) =>
          withUrlScheme(written, start, scheme, at === 0),
        ),
      });
    }
  },
});

/** What is in a URL that does not belong there. */
function tornBy(url: string): 'blankInside' | 'unseenInside' | undefined {
  if (/\s/.test(url)) return 'blankInside';
  return url.includes(INSIDE_WORD) ? 'unseenInside' : undefined;
}

const MESSAGES = {
  ok: 'blankInside',
  missing: 'noScheme',
  damaged: 'brokenScheme',
  torn: 'blankInside',
  doubled: 'doubledScheme',
  unknown: 'unknownScheme',
} as const;

/** The schemes that fit, the likelier one first; none when the value is no URL at all. */
function schemesFor({ destination, url, path }: WrittenUrl, start: UrlStart): readonly LicensingScheme[] {
  const { host, port, path: rest } = urlParts(`https://${url.value.slice(start.length)}`);
  if (host === '' || (start.word === '' && !host.includes('.') && port === '' && rest === '')) return [];
  if (start.state === 'ok') return [start.word === 'http' ? 'http' : 'https'];
  if (isCiscoHost(host)) return ['https'];
  if (start.meant) return [start.meant];
  if (destination.transport !== 'cslu' && !(path.fit !== 'none' && path.endpoint.kind === 'cslu'))
    return ['https'];
  return port === '8182' ? ['http'] : ['https', 'http'];
}

function withUrlScheme(
  { url, lines }: WrittenUrl,
  { length }: UrlStart,
  scheme: LicensingScheme,
  preferred: boolean,
): ProposedFix<'writeUrl'> {
  const rest = url.value.slice(length);
  const whole = rest.replaceAll(INSIDE_WORD, '').replace(/\s+/g, '');
  const changes = lines.map((each): Change => {
    const { line, character } = each.url.range.start;
    return whole === rest
      ? rewrite(each.statement, rangeOnLine(line, character, character + length), `${scheme}://`)
      : rewrite(each.statement, each.url.range, `${scheme}://${whole}`);
  });
  return {
    title: 'writeUrl',
    data: { url: `${scheme}://${whole}` },
    preferred,
    changes,
  };
}
