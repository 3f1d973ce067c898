import { strict as assert } from 'node:assert';
import { decode } from '../../server/src/disk/encoding';
import { decoded } from '../../server/src/page/worker/decode';

describe('the offline page reads the files that the command line reads', () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    'plain ASCII': Buffer.from('hostname core-1\r\n'),
    'UTF-8': Buffer.from('description Größe → 4\n'),
    'UTF-8 with a mark': Buffer.from('\uFEFFhostname core-1\n'),
    'UTF-16': Buffer.from('\uFEFFhostname core-1\n', 'utf16le'),
    'UTF-16, the other way round': Buffer.from('\uFEFFhostname core-1\n', 'utf16le').swap16(),
    'windows-1252': Buffer.from([0x64, 0x20, 0x93, 0x4d, 0xfc, 0x6e, 0x94, 0x81, 0x0a]),
    nothing: new Uint8Array(),
    'a zero byte': Uint8Array.of(1, 0, 2),
    'half a UTF-16 unit': Uint8Array.of(0xff, 0xfe, 0x41),
    'control characters': Uint8Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 0x01 : 0xff)),
  };
  for (const [name, bytes] of Object.entries(files))
    it(name, () => assert.equal(decoded(bytes), decode(bytes)?.content));
});
