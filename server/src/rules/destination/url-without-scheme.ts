import { type Change, rewrite } from '../../changes/change';
import { isCiscoHost, urlParts } from '../../model/url';
import { type LicensingScheme, type UrlStart, urlStart } from '../../model/url-scheme';
import { rangeOnLine } from '../../text/range';
import { defineRule, type ProposedFix } from '../rule';
import { type WrittenUrl, writtenUrls } from './written-urls';

/** SL205: the device takes no URL without one of two schemes, spelt right and once. */
export const urlWithoutScheme = defineRule({
  meta: {
    code: 'SL205',
    name: 'url-without-scheme',
    summary:
      'A licensing URL that does not begin with `https://` or `http://`, typed right and once, or that has a blank in it.',
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
      brokenScheme: '{url} has a damaged scheme. A licensing URL begins with https:// or http://.',
      doubledScheme: '{url} has two schemes. A licensing URL begins with https:// or http://, once.',
      unknownScheme:
        '{url} has a scheme that licensing does not know. A licensing URL begins with https:// or http://.',
      writeUrl: 'Write {url}',
    },
  },
  check(config, { report }) {
    for (const written of writtenUrls(config)) {
      const { url } = written;
      const start = urlStart(url.value);
      const torn = /\s/.test(url.value);
      if (start.state === 'ok' && !torn) continue;
      report({
        message: torn || start.state === 'ok' ? 'blankInside' : MESSAGES[start.state],
        data: { url: url.value },
        range: url.range,
        fixes: schemesFor(written, start).map((scheme, at) =>
          withUrlScheme(written, start, scheme, at === 0),
        ),
      });
    }
  },
});

const MESSAGES = {
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
  const whole = rest.replace(/\s+/g, '');
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
