import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Field, Section } from '../../server/src/captures/field';
import type { LicenseOutput } from '../../server/src/captures/license-output';
import { read } from '../scenarios/scenario-tester';
import { FACTS } from './public-facts';

/** Public outputs, where they are at hand. */
const FOLDER = '../shared/corpus/captures';

type Told = { readonly value: string } | undefined;
const joined = (...told: (Told | string)[]): string =>
  told.flatMap((one) => (typeof one === 'string' ? one : (one?.value ?? []))).join(' | ');

function factsOf(outputs: readonly LicenseOutput[], sections: readonly Section[]): string[] {
  const fields = sections.flatMap((section) => section.fields);
  const of = (label: string): Told => fields.find((field) => field.label.toLowerCase() === label);
  const told = outputs.flatMap(({ policy, usageReporting: usage, transport, licenses }) => [
    ['policy', policy ? joined(of('policy in use'), of('policy name'), of('reporting ack required')) : ''],
    ['usage', joined(usage?.pushInterval, usage?.nextPush, usage?.lastPush, usage?.lastFileWrite)],
    ['transport', joined(transport?.type, transport?.proxy, transport?.proxyPort, transport?.trustPoint)],
    [
      'licenses',
      licenses
        .filter(isFree)
        .map(({ name, count }) => `${name} ${count}`)
        .join(', '),
    ],
  ]);
  return [
    ...told,
    ...outputs.flatMap(({ communications }) => communications.map(({ title }) => messages(title, sections))),
    ['serials', [...new Set(fields.flatMap(serialOf))].join(' ')],
    ['agent', joined(of('smart agent for licensing'))],
    ['report', of('storage state') ? reportOf(fields) : ''],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
}

const isFree = ({ enforcement, exportStatus }: LicenseOutput['licenses'][number]): boolean =>
  enforcement?.value === 'NOT ENFORCED' && exportStatus?.value === 'NOT RESTRICTED';

function messages(title: string, sections: readonly Section[]): [string, string] {
  const { fields = [] } = sections.find((one) => one.inCommunications && one.title === title) ?? {};
  const of = (label: string): string => fields.find((field) => field.label === label)?.value ?? '';
  const counts = of('Attempts').match(/\d+/g) ?? [];
  const [all, ok, failed, overall, silent] = counts;
  const values = [of('Last Response'), of('Last Success Time'), of('Last Failure Time')].join(' | ');
  return [title.toLowerCase(), all === '0' ? '' : `${all}/${ok}/${failed} ${overall}/${silent} | ${values}`];
}

function serialOf({ label, value }: Field): string[] {
  return /^(?:UDI|Active|Standby|Member)$/.test(label) ? (/\bSN:\s*(\w+)/.exec(value)?.slice(1) ?? []) : [];
}

/** Two values may stand on one line of a report. */
function reportOf(fields: readonly Field[]): string {
  const text = fields.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const parts = [
    /Report Id: (\d+)/,
    /^State: (\w+)/m,
    /(?:Close|Change) Reason: (\w+)/,
    /Start Time: ([^,\n]+)/,
  ];
  return [...parts, /End Time: (.+)/, /Storage State: (\w+)/].map((part) => part.exec(text)?.[1]).join(' | ');
}

if (existsSync(FOLDER))
  describe('fields of public outputs', () => {
    for (const [name, facts] of Object.entries(FACTS))
      it(name, () => {
        const file = readdirSync(FOLDER).find((one) => one.includes(`_${name}.txt`)) ?? assert.fail(name);
        const { parts } = read(readFileSync(`${FOLDER}/${file}`, 'utf8')).capture;
        const outputs = parts.flatMap((part) => part.outputs);
        const sections = parts.flatMap((part) => part.otherSections);
        const own = outputs.flatMap((output) => output.sections);
        assert.deepEqual(factsOf(outputs, [...own, ...sections]).sort(), [...facts].sort());
      });
  });
