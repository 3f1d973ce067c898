import { type Change, rewrite } from '../../changes/change';
import { isCiscoHost, urlParts } from '../../model/url';
import { rangeOnLine } from '../../text/range';
import { defineRule, type ProposedFix } from '../rule';
import { type WrittenUrl, writtenUrls } from './written-urls';

/** What may stand at the beginning where `https://` was meant. */
const BROKEN_SCHEME = /^(?:(https?):\/?(?!\/)|:?\/\/)?/i;

/** SL205: the device takes no URL without a scheme. */
export const urlWithoutScheme = defineRule({
  meta: {
    code: 'SL205',
    name: 'url-without-scheme',
    summary: 'A licensing URL without `https://` or `http://` in front, or without the `//`.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      noScheme: '{url} has no scheme. A licensing URL begins with https:// or http://.',
      brokenScheme: '{url} has no “//” after its scheme. A licensing URL begins with https:// or http://.',
      writeUrl: 'Write {url}',
    },
  },
  check(config, { report }) {
    for (const written of writtenUrls(config)) {
      const { url, parts } = written;
      if (parts.scheme !== '') continue;
      report({
        message: /^https?:/i.test(url.value) ? 'brokenScheme' : 'noScheme',
        data: { url: url.value },
        range: url.range,
        fixes: schemesFor(written).map((scheme, at) => withUrlScheme(written, scheme, at === 0)),
      });
    }
  },
});

/** The schemes that fit, the likelier one first; none when the value is no URL at all. */
function schemesFor({ destination, url, path }: WrittenUrl): ('http' | 'https')[] {
  const [start, typed] = BROKEN_SCHEME.exec(url.value) ?? [''];
  const { host, port, path: rest } = urlParts(`https://${url.value.slice(start.length)}`);
  if (host === '' || (!typed && !host.includes('.') && port === '' && rest === '')) return [];
  if (isCiscoHost(host)) return ['https'];
  if (typed) return [typed.toLowerCase() === 'http' ? 'http' : 'https'];
  if (destination.transport !== 'cslu' && !(path.fit !== 'none' && path.endpoint.kind === 'cslu'))
    return ['https'];
  return port === '8182' ? ['http'] : ['https', 'http'];
}

function withUrlScheme(
  { url, lines }: WrittenUrl,
  scheme: string,
  preferred: boolean,
): ProposedFix<'writeUrl'> {
  const { length } = BROKEN_SCHEME.exec(url.value)?.[0] ?? '';
  const changes = lines.map((each): Change => {
    const { line, character } = each.url.range.start;
    return rewrite(each.statement, rangeOnLine(line, character, character + length), `${scheme}://`);
  });
  return {
    title: 'writeUrl',
    data: { url: `${scheme}://${url.value.slice(length)}` },
    preferred,
    changes,
  };
}
