import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { deviceReports } from '../../server/src/service/devices';
import { linkStates } from '../../server/src/service/picture/chain';
import { type PictureOptions, pathPicture } from '../../server/src/service/picture/picture';
import { stationsOf } from '../../server/src/service/picture/stations';
import { shortened, textWidth, wrap } from '../../server/src/service/picture/text';
import { CATALYST } from '../support/catalyst';
import { processorTime } from '../support/processor-time';
import { read } from './laws';

const ALONE: PictureOptions = { layout: 'wide', inPage: false };
const IN_PAGE: PictureOptions = { layout: 'tall', inPage: true };

/** The picture of a text; it is well-formed. */
function pictureOf(source: string, options = ALONE): string {
  const picture = pathPicture(deviceReports(read(source)), options);
  assert.ok(picture);
  checkWellFormed(picture);
  return picture;
}

/** Every tag closes, attributes are quoted, and there is nothing but tags and escaped text. */
function checkWellFormed(markup: string): void {
  const open: string[] = [];
  let at = 0;
  for (const match of markup.matchAll(
    /<(\/?)([a-z]+)((?: [a-z-]+="[^"<&]*(?:&\w+;|&#39;|[^"<&])*")*)(\/?)>/gi,
  )) {
    assert.doesNotMatch(markup.slice(at, match.index), /[<>]/, 'no bare angle bracket');
    at = match.index + match[0].length;
    if (match[1]) assert.equal(open.pop(), match[2]);
    else if (!match[4]) open.push(match[2] ?? '');
  }
  assert.deepEqual(open, []);
  assert.equal(at, markup.length);
}

const words = (picture: string): string[] =>
  [...picture.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
const links = (picture: string): string[] =>
  [...picture.matchAll(/role="link"[^>]*aria-label="([^"]*)"[^>]*data-range="([^"]*)"/g)].map(
    ([, label, range]) => `${range} ${label}`,
  );

describe('picture of the reporting path', () => {
  it('is drawn in time with a name of 1,900 letters, in one piece', async () => {
    const long = 'a'.repeat(1900);
    for (const text of [
      CATALYST.replace('hostname core-1', `hostname ${long}`),
      CATALYST.replaceAll('Mgmt-vrf', long),
      CATALYST.replace(/tools\.cisco\.com/g, `${long}.example.net`),
      CATALYST.replaceAll('GigabitEthernet0/0', `GigabitEthernet0/${'0'.repeat(1900)}`),
    ])
      for (const options of [ALONE, IN_PAGE]) {
        assert.notEqual(text, CATALYST);
        const took = await processorTime(() => assert.ok(pictureOf(text, options).length < 60_000));
        // Milliseconds; what is not linear takes six seconds and more.
        assert.ok(took < 2000, `${Math.round(took)} ms`);
      }
  });

  it('is a chain of the device, its source interface and VRF, the resolver, the proxy and the server', () => {
    const found = words(pictureOf(CATALYST));
    for (const word of [
      'core-1',
      'IOS XE 16.12',
      'GigabitEthernet0/0',
      'VRF Mgmt-vrf',
      '10.0.0.53',
      'tools.cisco.com',
      'not used',
      'Broken: Destination',
    ])
      assert.ok(found.includes(word), word);
  });

  it('shows what is broken by a sign, a word and a dashed line, not by colour alone', () => {
    const picture = pictureOf(CATALYST);
    const [broken = ''] = picture.match(/<g class="way broken">.*?<\/g>/) ?? [];
    assert.match(broken, /stroke-dasharray="6 5"/);
    assert.match(broken, />✗<\/text>.*>broken<\/text>/);
    const healthy = picture.match(/<g class="way ok">.*?<\/g>/g) ?? [];
    assert.equal(healthy.length, 3);
    for (const way of healthy) assert.doesNotMatch(way, /dasharray|✗/);
  });

  it('stops at the first broken station and claims nothing of what lies behind', () => {
    const linksOf = (source: string) =>
      deviceReports(read(source)).map((device) => {
        const [shown] = device.paths;
        assert.ok(shown);
        return linkStates(stationsOf(device, shown)).join(' ');
      });
    assert.deepEqual(linksOf(CATALYST), ['ok ok ok broken']);
    const down = CATALYST.replace(' ip address 10.0.0.1', ' shutdown\n ip address 10.0.0.1');
    assert.deepEqual(linksOf(down), ['ok broken not-used not-used']);
  });

  it('links each hop to its line, with a label that says all', () => {
    const found = links(pictureOf(CATALYST, IN_PAGE));
    assert.ok(
      found.some((link) => link.startsWith('12 27 12 88 Destination: broken. ')),
      found.join('\n'),
    );
    assert.ok(found.some((link) => link.startsWith('18 32 18 50 Source and VRF: in order. ')));
    assert.match(pictureOf(CATALYST, IN_PAGE), /class="hop broken link"[^>]* tabindex="0"/);
  });

  it('stands alone as a file: colours of its own for light and dark, no links, scripts or addresses', () => {
    const picture = pictureOf(CATALYST);
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    assert.match(picture, /<style>@media \(prefers-color-scheme:dark\)/);
    assert.match(picture, /role="img" aria-label="Reporting path of core-1"/);
    assert.doesNotMatch(picture, /<script|\bon\w+="|href|url\(|@import|tabindex/);
    assert.doesNotMatch(pictureOf(CATALYST, IN_PAGE), /<style|<script|style="|\bon\w+="/);
  });

  it('takes the text of a document for text, whatever it holds', () => {
    const nasty = `<script>alert(1)</script>"'&]]>\u202e\ud800`;
    const source = CATALYST.replace('hostname core-1', `hostname ${nasty.replaceAll(' ', '')}`);
    const picture = pictureOf(source);
    assert.ok(picture.includes('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;]]&gt;'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be in it
    assert.doesNotMatch(picture, /[\u0000-\u001f\u202e]|\ud800/);
  });

  it('holds no token and no password', () => {
    const secret = 'ZmFrZS10b2tlbi1mb3ItdGVzdA';
    const url = `https://admin:${secret}@ssm.example.net/Transportgateway/services/DeviceRequestHandler`;
    const source = `${CATALYST.replace(/http:\/\/tools\S+/, url)}license smart register idtoken ${secret}\n`;
    assert.ok(!pictureOf(source).includes(secret));
    assert.ok(!pictureOf(source, IN_PAGE).includes(secret));
  });

  it('breaks long names and keeps the whole of them in a title', () => {
    const host = `${'licence-server-of-the-branch.'.repeat(6)}example.net`;
    const source = CATALYST.replace('tools.cisco.com/its/service/oddce/services/DDCEService', `${host}/x`);
    const picture = pictureOf(source);
    assert.ok(picture.includes(`<title>Server: ${host}: /x</title>`));
    for (const [, x, size, anchor, content = ''] of picture.matchAll(
      /<text x="([\d.]+)"[^>]* font-size="(\d+)"([^>]*)>([^<]*)<\/text>/g,
    ))
      if (!anchor?.includes('middle'))
        assert.ok(Number(x) + textWidth(content, Number(size)) < 1300, content);
  });

  it('shows several devices below one another, and what stands beside the way', () => {
    const log = readFileSync('test/fixtures/captures/central-syslog.SL905-SL908-SL914.log', 'utf8');
    const found = words(pictureOf(log));
    assert.ok(found.indexOf('core-1') < found.indexOf('core-2'));
    assert.equal(found.filter((word) => word === 'Beside the path').length, 2);
    assert.ok(found.some((word) => word.includes('line 2 · SL908')));
  });

  it('does not grow without bounds', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      CATALYST.replace('hostname core-1', `hostname core-${at}`).replace(
        /^!/,
        `core-${at}#show running-config\n!`,
      ),
    ).join('');
    assert.ok(words(pictureOf(many)).includes('10 more paths are not drawn.'));
  });

  it('is the one in the manual', () => {
    const example = readFileSync('examples/n9k-leaf-1.cfg', 'utf8');
    assert.equal(
      readFileSync('docs/images/reporting-path.svg', 'utf8'),
      `${pictureOf(example)}\n`,
      'smart-licensing path examples/n9k-leaf-1.cfg --format svg > docs/images/reporting-path.svg',
    );
  });

  it('is nothing where there is nothing to draw', () => {
    assert.equal(pathPicture(deviceReports(read('hello\n')), ALONE), undefined);
  });
});

describe('text of a picture', () => {
  it('breaks at blanks, and inside words where it must', () => {
    assert.deepEqual(wrap('one two three', 40, 12, 9).lines, ['one', 'two', 'three']);
    const url = 'https://server.example.net/Transportgateway/services/DeviceRequestHandler';
    const { lines, cut } = wrap(url, 150, 12, 9);
    assert.equal(lines.join(''), url);
    assert.equal(cut, false);
    for (const line of lines) assert.ok(textWidth(line, 12) <= 150, line);
  });

  it('ends in an ellipsis where it does not fit', () => {
    const { lines, cut } = wrap('one two three four five six seven', 60, 12, 2);
    assert.equal(lines.length, 2);
    assert.ok(lines[1]?.endsWith('…'));
    assert.equal(cut, true);
    assert.ok(textWidth(shortened('a'.repeat(100), 80, 12), 80) > 0);
    assert.ok(textWidth(shortened('a'.repeat(100), 80, 12), 12) <= 80);
  });

  it('ends, whatever the width, and never cuts a letter in two', () => {
    for (const width of [0, 1, 5, 30]) {
      const { lines } = wrap('😀😀😀 a/b.c ////', width, 12, 50);
      for (const line of lines) assert.doesNotMatch(line, /[\ud800-\udbff]$|^[\udc00-\udfff]/);
    }
  });
});
