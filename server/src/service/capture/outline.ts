import * as l10n from '@vscode/l10n';
import type { CapturePart } from '../../captures/capture';
import type { Moment } from '../../captures/dates';
import type { LicenseOutput } from '../../captures/license-output';
import type { Range } from '../../text/range';
import type { Analysis } from '../analysis';
import type { OutlineEntry } from '../types';
import { clockOf } from './clock';
import { inWords } from './moments';
import { withFields } from './outline-fields';

/** Licenses of one output in the outline at most. */
const MAX_LICENSES = 200;

/** The outputs of the text as outline entries: states, transport, dates and licenses at a glance. */
export function captureOutline(analysis: Analysis): OutlineEntry[] {
  return analysis.capture.parts.flatMap((part) => {
    const clock = clockOf(analysis.devices.of(part.host), part)?.moment;
    const range = partRange(analysis, part);
    const children = [
      ...part.outputs.flatMap((output) => outputEntries(output, clock, range)),
      ...otherEntries(part),
    ]
      .filter((entry) => entry.name !== '' && isInside(entry.range, range))
      .sort((a, b) => a.range.start.line - b.range.start.line);
    if (children.length === 0 && part.part.command === '') return [];
    return [
      {
        name: part.part.command || l10n.t('License output'),
        detail: part.host ?? '',
        kind: 'module',
        range,
        selectionRange: { start: range.start, end: range.start },
        children,
      },
    ];
  });
}

function partRange(analysis: Analysis, { part }: CapturePart): Range {
  // The line with the prompt and the command belongs to what it printed.
  const first = part.command === '' ? part.start : Math.max(0, part.start - 1);
  const last = Math.max(first, part.end - 1);
  return {
    start: { line: first, character: 0 },
    end: { line: last, character: analysis.text.lineLength(last) },
  };
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.start.line >= outer.start.line && inner.end.line <= outer.end.line;
}

function entry(
  name: string,
  detail: string,
  kind: OutlineEntry['kind'],
  range: Range,
  children: readonly OutlineEntry[] = [],
): OutlineEntry {
  const last = children.reduce(
    (end, child) => (child.range.end.line > end.line ? child.range.end : end),
    range.end,
  );
  return { name, detail, kind, range: { start: range.start, end: last }, selectionRange: range, children };
}

function outputEntries(output: LicenseOutput, clock: Moment | undefined, part: Range): OutlineEntry[] {
  const { registration, authorization, transport, usageReporting, licenses } = output;
  const found: OutlineEntry[] = [];
  const until = (moment: Moment | undefined, future: string, past: string): string =>
    moment && clock ? inWords(moment, clock, [future, past]) : '';
  if (registration?.status) {
    const expires = until(registration.expires?.moment, 'expires in {time}', 'expired {time} before');
    found.push(
      entry(
        l10n.t('Registration'),
        join(firstWords(registration.status.value), expires),
        'object',
        registration.range,
      ),
    );
  }
  if (authorization?.status) {
    const next = until(authorization.nextAttempt?.moment, 'renews in {time}', 'due {time} before');
    const deadline = until(authorization.deadline?.moment, 'expires in {time}', 'expired {time} before');
    found.push(
      entry(
        l10n.t('Authorization'),
        join(firstWords(authorization.status.value), next, deadline),
        'object',
        authorization.range,
      ),
    );
  }
  if (transport?.type)
    found.push(
      entry(
        l10n.t('Transport'),
        join(transport.type.value, transport.url?.value ?? ''),
        'object',
        transport.range,
      ),
    );
  if (usageReporting) {
    const next = until(usageReporting.nextPush?.moment, 'next report in {time}', 'report due {time} before');
    const deadline = until(
      usageReporting.nextAckDeadline?.moment,
      'acknowledged within {time}',
      'acknowledgement due {time} before',
    );
    found.push(entry(l10n.t('Usage reporting'), join(next, deadline), 'object', usageReporting.range));
  }
  found.push(...policyEntries(output));
  const lines = licenses.filter((license) => isInside(license.range, part)).slice(0, MAX_LICENSES);
  for (const { name, tag, count, status, range } of lines)
    found.push(
      entry(
        name || tag,
        join(name ? tag : '', count === undefined ? '' : String(count), status?.value ?? ''),
        'key',
        range,
      ),
    );
  return withFields(output, found);
}

/** What holds for reports of a device that reports by policy: whose rules, and whether it has a trust code. */
function policyEntries({ trust, policy }: LicenseOutput): OutlineEntry[] {
  const rules = policy?.name ?? policy?.inUse;
  const state =
    trust &&
    {
      installed: trust.when?.text ?? l10n.t('installed'),
      partial: l10n.t('not on all devices'),
      none: l10n.t('none'),
    }[trust.state];
  return [
    ...(rules ? [entry(l10n.t('Policy'), rules.value, 'property', rules.range)] : []),
    ...(trust && state ? [entry(l10n.t('Trust code'), state, 'property', trust.range)] : []),
  ];
}

function otherEntries({ callHome, version, clock }: CapturePart): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  for (const profile of callHome?.profiles ?? []) {
    const active = profile.active ? l10n.t('active') : l10n.t('inactive');
    const licensing = profile.reportsLicensing ? l10n.t('reports licensing') : '';
    found.push(
      entry(
        profile.name.value,
        join(active, licensing, profile.addresses[0]?.value ?? ''),
        'property',
        profile.range,
      ),
    );
  }
  if (version?.release)
    found.push(
      entry(
        l10n.t('Release'),
        join(version.release.value, version.pid?.value ?? ''),
        'property',
        version.release.range,
      ),
    );
  if (clock) {
    const at = { line: clock.line, character: 0 };
    found.push(entry(l10n.t('Clock'), clock.moment.text, 'property', { start: at, end: at }));
  }
  return found;
}

/** The state without its date: `AUTHORIZED on Aug 22 …` is `AUTHORIZED`. */
function firstWords(value: string): string {
  return value.replace(/(?<!\s)\s+(?:on|em|el) .*/i, '');
}

function join(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' · ');
}
