import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Document, type YAMLSeq } from 'yaml';
import { applyEdits, fixAll, fixesOf } from '../../server/src/service';
import { reportedFixesOf } from '../../server/src/service/fixes';
import { suppressionOf } from '../../server/src/service/suppress';
import { found, read, said } from './judged';

const TOKEN = 'Zm9vYmFyQmF6MTIzNDU2Nzg5MEFiQ2RFZg';
/** Commands with one fault each, and the code of it. */
const FAULTS: readonly (readonly [string, string])[] = [
  ['license smart transport smrt', 'SL105'],
  ['license smart url smart http://smartreceiver.cisco.com/licservice/license', 'SL201'],
  ['license smart url cslu http://192.0.2.7:8182/cslu/V1/pi', 'SL203'],
  ['license smart url cslu http:192.0.2.7:8182/cslu/v1/pi', 'SL205'],
  ['license smart url “https://smartreceiver.cisco.com/licservice/license”', 'SL210'],
  ['license smart sync all', 'SL801'],
  [`license smart trust idtoken ${TOKEN} all`, 'SL801'],
];
const OTHERS = [
  'ip http client source-interface Vlan27',
  'snmp-server contact "a: b" # c',
  "alias exec x show 'y'",
  'no ip x',
  '! {z}',
];

const STYLE = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
const LINES = fc
  .tuple(fc.constantFrom(...FAULTS), fc.subarray(OTHERS), fc.nat(5))
  .map(([[fault, code], others, at]) => ({
    code,
    fault,
    lines: [...others.slice(0, at), fault, ...others.slice(at)],
  }));

/** The lists of commands of a text. */
function linesOf(text: string): string[] {
  const [tasks] = said(text) as [{ ios_config: { lines: string[] | string } }[]];
  const { lines } = tasks[0]?.ios_config ?? { lines: [] };
  return Array.isArray(lines) ? lines : [lines];
}

describe('fixes inside of YAML', () => {
  it('change the command that they mend and no other, in the way it is written', () => {
    let made = 0;
    fc.assert(
      fc.property(
        LINES,
        STYLE,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        ({ code, fault, lines }, style, ending, flow) => {
          const document = new Document([{ ios_config: { lines } }]);
          (document.getIn([0, 'ios_config', 'lines'], true) as YAMLSeq).flow = flow;
          const text = document.toString({ defaultStringType: style, lineWidth: 0 }).replaceAll('\n', ending);
          const analysis = read(text);
          const own = analysis.findings.filter((one) => one.code === code);
          assert.equal(own.length, 1, text);
          for (const fix of own.flatMap((finding) => fixesOf(analysis, finding))) {
            if (fix.needs.length > 0) continue;
            const after = applyEdits(analysis.text, fix.edits);
            const kept = lines.filter((line) => line !== fault);
            const now = linesOf(after);
            assert.deepEqual(
              now.filter((line) => kept.includes(line)),
              kept,
              after,
            );
            assert.ok(now.length - kept.length <= 1);
            assert.ok(!found(after).some((one) => one.startsWith(code)), after);
            assert.equal(
              after.split(ending).length - text.split(ending).length,
              now.length < lines.length ? -1 : 0,
            );
            made++;
          }
        },
      ),
      { numRuns: 400, seed: 14 },
    );
    assert.ok(made > 200, `${made} fixes were tried`);
  });

  it('quote what needs quotes, or leave it', () => {
    const fixed = (text: string): string => {
      const analysis = read(text);
      return applyEdits(analysis.text, fixAll(analysis));
    };
    assert.equal(
      fixed(
        '- ios_config:\n    lines:\n      - http-proxy “proxy.example.com” port 8080\n    parents: call-home\n',
      ),
      '- ios_config:\n    lines:\n      - http-proxy "proxy.example.com" port 8080\n    parents: call-home\n',
    );
    assert.equal(
      fixed(
        '- ios_config:\n    lines: ["http-proxy “proxy.example.com” port 8080"]\n    parents: call-home\n',
      ),
      '- ios_config:\n    lines: ["http-proxy \\"proxy.example.com\\" port 8080"]\n    parents: call-home\n',
    );
    const quoted = fixed(
      '- ios_config:\n    lines:\n      - “x” profile\n      - profile “a: b”\n    parents: call-home\n',
    );
    assert.deepEqual(linesOf(quoted).length, 2);
  });

  it('and comments above a finding leave YAML what it says', () => {
    for (const text of [
      '- ios_config:\n    lines:\n      - license smart transport smrt\n      - x\n',
      '- ios_config:\n    lines: "license smart transport smrt"\n',
    ]) {
      const analysis = read(text);
      const [finding] = analysis.findings;
      const comment = finding && suppressionOf(analysis, finding);
      assert.ok(comment);
      const after = applyEdits(analysis.text, [comment.edit]);
      assert.deepEqual(said(after), said(text));
      assert.deepEqual(found(after), []);
    }
    const block = read('- ios_config:\n    lines: |\n      x\n      license smart transport smrt\n');
    const [inside] = block.findings;
    assert.equal(inside && suppressionOf(block, inside), undefined);
  });

  it('never show a token, however the string is written', () => {
    const command = `license smart trust idtoken ${TOKEN} local`;
    for (const written of [
      command,
      `"${command}"`,
      `'license smart trust idtoken "${TOKEN}"'`,
      `"license smart trust idtoken \\"${TOKEN}\\" local"`,
      `"license smart trust \\x69dtoken ${TOKEN}"`,
      `>-\n        license smart trust idtoken\n        ${TOKEN} local`,
      `|\n        license smart trust idtoken ${TOKEN}\n        x`,
      `"license smart trust idtoken\\\n        \\ ${TOKEN}"`,
    ]) {
      const text = `- ios_config:\n    lines:\n      - ${written}\n      - license smart transport smrt\n`;
      const analysis = read(text);
      const codes = analysis.findings.map(({ code }) => code);
      assert.ok(codes.includes('SL802') && codes.includes('SL801'), `${written} ${codes}`);
      const shown = analysis.findings.map((finding) => [finding, reportedFixesOf(analysis, finding)]);
      assert.ok(!JSON.stringify(shown).includes(TOKEN.slice(4, 16)), written);
      const lines = Array.from({ length: analysis.text.lineCount }, (_, line) =>
        analysis.structure.text.line(line),
      );
      assert.ok(!lines.join('\n').includes(TOKEN.slice(4, 16)), `${written}: ${lines.join('\n')}`);
      const token = analysis.findings.find(({ code }) => code === 'SL802');
      const [fix] = token ? fixesOf(analysis, token) : [];
      assert.ok(!applyEdits(analysis.text, fix?.edits ?? []).includes(TOKEN));
    }
  });
});
