import { canonicalNames } from '../../scenarios/device-names';
import { isNamedAfter } from '../device-directory';
import { NO_FINDINGS, SEVERITIES, weightOf } from './records';
import type { DeviceHealth, DeviceRecord, HealthFacts } from './types';

/**
 * The table of devices: the records of each host joined, whatever order they come in. Of each fact the newest capture
 * that tells it counts, then the configuration. Hosts in the order of their names, what names nobody last, by path.
 */
export function joinRecords(records: readonly DeviceRecord[]): readonly DeviceHealth[] {
  const groups = new Map<string, DeviceRecord[]>();
  const keyOf = keysOf(records);
  for (const record of [...records].sort(byAge)) {
    const key = keyOf(record);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map(joined).sort(byName);
}

/** Captures before configurations, the newest first; of two without a clock the one with the later path. */
function byAge(a: DeviceRecord, b: DeviceRecord): number {
  return compare(a.source, b.source) || compare(b.asOf ?? '', a.asOf ?? '') || compare(b.path, a.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The device of a record: its host, of a text that names nobody the host that the file is called after, else the file. */
function keysOf(records: readonly DeviceRecord[]): (record: DeviceRecord) => string {
  const names = new Set(records.flatMap(({ host }) => host?.toLowerCase() ?? []));
  const canonical = canonicalNames(names);
  const naming = new Set(records.flatMap(({ host, path }) => (host === undefined ? [] : path)));
  const byLength = [...names].sort((a, b) => b.length - a.length);
  return ({ host, path }) => {
    const named =
      host?.toLowerCase() ??
      (naming.has(path) ? undefined : byLength.find((name) => isNamedAfter(path, name)));
    return named === undefined ? `file ${path}` : `host ${canonical.get(named) ?? named}`;
  };
}

function joined(records: readonly DeviceRecord[]): DeviceHealth {
  const facts = factsOf(records);
  const findings = { ...NO_FINDINGS };
  for (const one of records) for (const each of SEVERITIES) findings[each] += one.findings[each];
  return {
    host: hostOf(records),
    dialect: facts.dialect ?? null,
    release: facts.release ?? null,
    model: facts.model ?? 'unknown',
    transport: facts.transport ?? null,
    server: facts.server ?? null,
    vrf: facts.vrf ?? null,
    trustCode: facts.trustCode ?? 'unknown',
    lastAck: facts.lastAck ?? null,
    nextDeadline: facts.nextDeadline ?? null,
    licenses: facts.licenses ?? [],
    worstHop: worstHop(records),
    findings,
    paths: [...new Set(records.map(({ path }) => path))].sort(),
  };
}

/** A text from before an upgrade or a swap, of another system or licensing model, says nothing of today. */
function factsOf(records: readonly DeviceRecord[]): HealthFacts {
  const dialect = records.find(({ facts }) => facts.dialect)?.facts.dialect;
  const model = records.find(({ facts }) => facts.model)?.facts.model;
  const valid = records.filter(
    ({ facts }) => (facts.dialect ?? dialect) === dialect && (facts.model ?? model) === model,
  );
  return Object.assign({}, ...valid.map(({ facts }) => facts).reverse());
}

/** As a configuration spells it, else as the first file does. */
function hostOf(records: readonly DeviceRecord[]): string | null {
  const named = records.filter(({ host }) => host !== undefined);
  const [first] = named.sort((a, b) => compare(b.source, a.source) || compare(a.path, b.path));
  return first?.host ?? null;
}

function worstHop(records: readonly DeviceRecord[]): DeviceHealth['worstHop'] {
  const worst = records.flatMap(({ worstHop: hop, findings }) => {
    const severity = SEVERITIES.find((each) => findings[each] > 0);
    return hop && severity ? [{ hop, weight: weightOf(severity, hop) }] : [];
  });
  return worst.sort((a, b) => a.weight - b.weight)[0]?.hop ?? null;
}

const names = new Intl.Collator('en', { numeric: true });

function byName(a: DeviceHealth, b: DeviceHealth): number {
  const nameless = Number(a.host === null) - Number(b.host === null);
  return nameless || names.compare(a.host ?? '', b.host ?? '') || compare(a.paths[0] ?? '', b.paths[0] ?? '');
}
