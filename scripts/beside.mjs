// Sets language servers side by side: how many problems each publishes about folders of configurations. Ours comes
// first. After `npm run build`; configurations and other servers are yours to bring.
//   node scripts/beside.mjs --configs 'IOS XE=DIR' --server 'NAME=COMMAND' [--check]   with --check, README stays as it is
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { replaceFile } from './build/replace.mjs';
import { problemsOf } from './release/language-server.mjs';
import { besideOf, between } from './release/truth.mjs';

const many = { type: 'string', multiple: true, default: [] };
const { values } = parseArgs({ options: { configs: many, server: many, check: { type: 'boolean' } } });
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const OURS = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

if (values.configs.length === 0) {
  console.error("beside: name folders of configurations, --configs 'IOS XE=DIR'");
  process.exit(2);
}
const servers = [
  ['**Smart Licensing**', `${process.execPath} ${OURS} lsp --stdio`, 'cisco-ios-xe'],
  ...values.server.map((given) => [...pair(given), 'cisco']),
];
const measured = [];
for (const [name, command, languageId] of servers) {
  const counts = [];
  for (const [of, folder] of values.configs.map(pair))
    counts.push({ of, ...(await problemsOf(command, folder, languageId)) });
  measured.push({ name, counts });
}
const table = besideOf(measured);
console.log(table);
if (!values.check) replaceFile(README, between(readFileSync(README, 'utf8'), table, 'beside.mjs'));

/** NAME=VALUE */
function pair(given) {
  const at = given.indexOf('=');
  return [given.slice(0, at), given.slice(at + 1)];
}
