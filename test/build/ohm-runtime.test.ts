import { strict as assert } from 'node:assert';
import esbuild from 'esbuild';
import { ohmEdits } from '../../scripts/build/ohm-edits.mjs';
import { ohmPlugin, ohmRuntimePlugin } from '../../scripts/build/ohm-plugin.mjs';
import { readCommand } from '../../server/src/grammar/read-command';

type Read = typeof readCommand;

/** What a command is read with in the product: Ohm's run time with our edits. */
async function productRead(): Promise<Read> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['server/src/grammar/read-command.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [ohmPlugin(), ohmRuntimePlugin()],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return ((await import(`data:text/javascript;base64,${code}`)) as { readCommand: Read }).readCommand;
}

const COMMANDS: readonly (readonly [Parameters<Read>[2], Parameters<Read>[1], string])[] = [
  ['iosxe', 'global', 'license smart transport smart'],
  ['iosxe', 'global', 'no license   smart \t url  default '],
  ['iosxe', 'global', 'lic sm url https://smartreceiver.cisco.com/licservice/license'],
  ['iosxe', 'global', 'license smart proxy address <proxy name>'],
  ['iosxe', 'global', 'ip  http client\tsource-interface GigabitEthernet 0/0'],
  ['iosxe', 'global', 'ip http client source-interface'],
  ['iosxe', 'global', 'ip host  vrf Mgmt-vrf tools.cisco.com 192.0.2.1\u00a0192.0.2.2'],
  ['iosxe', 'global', 'ip name-server vrf Mgmt-vrf 192.0.2.53 2001:db8::53'],
  ['iosxe', 'global', 'hostname Zürich-Ⅷ'],
  ['iosxe', 'call-home-profile', 'destination  transport-method http'],
  ['iosxe', 'call-home-profile', 'dest addr http "https://example.com/a b"'],
  ['iosxe', 'call-home', 'contact-email-addr sch-smart-licensing@cisco.com'],
  ['iosxe', 'trustpoint', 'revocation-check  crl none'],
  ['iosxe', 'interface', 'ip address 192.0.2.1 255.255.255.0  secondary'],
  ['nxos', 'global', 'license smart transport callhome'],
  ['nxos', 'global', 'ip name-server 192.0.2.53 use-vrf  management'],
  ['nxos', 'global', 'feature license smart'],
  ['nxos', 'call-home', 'destination-profile CiscoTAC-1 transport-method http'],
  ['nxos', 'interface', 'vrf  member management'],
  ['nxos', 'vrf', 'ip route 0.0.0.0/0 192.0.2.254 \u0000'],
];

describe("Ohm's run time in the product", () => {
  let read: Read;

  before(async () => {
    read = await productRead();
  });

  it('reads commands as the whole package does', () => {
    const known = COMMANDS.filter(([dialect, mode, text]) => {
      const expected = readCommand(text, mode, dialect);
      assert.deepEqual(read(text, mode, dialect), expected, `${dialect} ${mode}: ${text}`);
      return expected !== undefined;
    });
    assert.ok(known.length > COMMANDS.length / 2, 'hardly any of the commands is read at all');
  });

  it('reads commands that a blank cuts in two as the whole package does', () => {
    for (const [dialect, mode, text] of COMMANDS) {
      for (let end = 1; end < text.length; end++) {
        const cut = `${text.slice(0, end)} ${text.slice(end)}`;
        assert.deepEqual(read(cut, mode, dialect), readCommand(cut, mode, dialect), cut);
      }
    }
  });

  it('fails the build when Ohm is not what the edits know', async () => {
    const edit = ohmEdits['unicode.js']?.[0];
    assert.ok(edit);
    const [original] = edit;
    edit[0] = 'what no release of Ohm holds';
    try {
      await assert.rejects(productRead(), /unicode\.js has no longer: what no release of Ohm holds/);
    } finally {
      edit[0] = original;
    }
  });
});
