import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decode, type Encoding, encode } from '../../server/src/disk/encoding';
import { CLEARTEXT, folderOf, removeFolders, TOKEN } from './support';

const TEXT = `hostname caf\u00E9\ndescription \u201Cdesk\u201D\n${CLEARTEXT}`;

function bytesOf(content: string, encoding: Encoding, mark: boolean): Uint8Array {
  const bytes = encode({ content, encoding, mark });
  assert.ok(bytes);
  return bytes;
}

describe('encodings', () => {
  afterEach(removeFolders);

  const cases: readonly [string, Uint8Array][] = [
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(TEXT.replace('\u201C', '\x93').replace('\u201D', '\x94'), 'latin1')],
  ];
  for (const [name, bytes] of cases) {
    it(`reads ${name} and writes it back`, async () => {
      const folder = folderOf({ 'a.cfg': bytes });
      const before = await folder.run(['check', 'a.cfg', '--format', 'json']);
      const [file] = JSON.parse(before.out).files;
      assert.deepEqual(file.findings[0].range.start, { line: 4, character: 27 });
      assert.equal((await folder.run(['check', 'a.cfg', '--fix', '--fail-on', 'error'])).status, 0);
      const written = readFileSync(join(folder.path, 'a.cfg'));
      assert.equal(decode(written)?.content, TEXT.replace('http:', 'https:'));
      assert.equal(decode(written)?.encoding, decode(bytes)?.encoding);
      assert.deepEqual([...written.subarray(0, 4)], [...bytes.subarray(0, 4)]);
    });
  }

  it('counts positions in UTF-16 units behind wide characters', async () => {
    const folder = folderOf({ 'a.cfg': `! \u{1F600} license smart register idtoken ${TOKEN}\n` });
    const { out } = await folder.run(['check', 'a.cfg', '--format', 'json']);
    assert.equal(JSON.parse(out).files[0].findings[0].range.start.character, 36);
  });

  it('never loses a byte of a text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, minLength: 1, maxLength: 60 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded) assert.deepEqual([...(encode(decoded) ?? [])], [...bytes]);
      }),
    );
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'binary' })
          .filter((text) => text !== '' && !text.startsWith('\uFEFF') && !text.includes('\0')),
        fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
        (content, encoding) => {
          const read = decode(bytesOf(content, encoding, true));
          assert.deepEqual(read, { content, encoding, mark: true });
        },
      ),
    );
  });

  it('tells binary files from text', () => {
    assert.equal(decode(Uint8Array.of(0x4d, 0x5a, 0)), undefined, 'a zero byte');
    assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0x41)), undefined, 'half a character');
    assert.equal(
      decode(Buffer.from('\x1f\x8b\x08\xe9\x01\x02\x05\x0e\x11\x9c', 'latin1')),
      undefined,
      'compressed',
    );
    assert.equal(
      decode(Buffer.from('banner motd \x03hello \xe9\x03\n\x07\x08\x1b[0m', 'latin1'))?.encoding,
      'windows-1252',
    );
    assert.equal(decode(new Uint8Array())?.content, '');
  });

  it('does not write a character that the encoding lacks', () => {
    assert.equal(encode({ content: '\u0100', encoding: 'windows-1252', mark: false }), undefined);
    assert.equal(encode({ content: '\x80', encoding: 'windows-1252', mark: false }), undefined);
  });
});
