import * as l10n from '@vscode/l10n';
import type { CapturePart } from '../../captures/capture';
import type { Field, Section } from '../../captures/field';
import type { StateValue } from '../../captures/field-values';
import type { LicenseLine } from '../../captures/license-lines';
import type { LicenseOutput } from '../../captures/license-output';
import type { Attempt } from '../../captures/license-sections';
import { type Position, type Range, rangeOnLine } from '../../text/range';
import { type Analysis, rawOf } from '../analysis';
import { scenarioMeaning } from '../rule-page';
import { isCaptureFinding } from '../scenario-findings';
import { clockOf } from './clock';
import { logHover } from './log-hover';
import { timedValues } from './moments';
import { nextSteps } from './next-steps';
import { fieldMeaning, reportMeaning, sectionMeaning } from './policy-fields';
import { authorizationRetry, meaningOf, registrationRetry } from './states';
import { urlOf } from './values';

/** What an editor shows about a place of a capture, as Markdown. */
export interface CaptureHover {
  readonly range: Range;
  readonly markdown: string;
}

/** What is known about a position in a capture: a state, a date, a license, a failure. */
export function captureHover(analysis: Analysis, position: Position): CaptureHover | undefined {
  const failure = failureHover(analysis, position);
  if (failure) return failure;
  const logged = logHover(analysis.structure.text.line(position.line), position.line);
  if (logged) return logged;
  const part = analysis.capture.parts.find(
    ({ part: { start, end } }) => position.line >= start && position.line < end,
  );
  const output = part?.outputs.find(({ start, end }) => position.line >= start && position.line <= end);
  if (!part) return undefined;
  const told = output
    ? outputHover(analysis, part, output, position)
    : fieldHover(part.otherSections, position);
  return told ?? reportHover(analysis.structure.text.line(position.line), position.line);
}

/** A line of `show license rum id all`: what the state of the report means. */
function reportHover(words: string, line: number): CaptureHover | undefined {
  const state = REPORT.exec(words)?.[1];
  const markdown = state && reportMeaning();
  return markdown ? { range: rangeOnLine(line, 0, words.length), markdown } : undefined;
}

const REPORT = /^\s*\d{8,12}\s*,\s*(OPEN|CLOSED|ACK|PENDING|UNACK\w*|DELETED)\b/i;

/** The reason line of a failure, or a log line that shows it: what it means, and the first steps. */
function failureHover(analysis: Analysis, { line }: Position): CaptureHover | undefined {
  for (const finding of analysis.findings) {
    const raw = rawOf(finding);
    if (!raw || !isCaptureFinding(raw)) continue;
    const range = [raw.range, ...raw.said.evidence].find((one) => one.start.line === line);
    if (!range) continue;
    const { meta } = raw.said.scenario;
    const steps = nextSteps(analysis, finding)
      .slice(0, 3)
      .map(({ text }, at) => `${at + 1}. ${text}`);
    return {
      range,
      markdown: [
        `**${meta.code}** ${meta.name}`,
        scenarioMeaning(meta.code, raw.said.device.model),
        ...(steps.length > 0 ? [`${l10n.t('Next steps')}:\n\n${steps.join('\n')}`] : []),
      ].join('\n\n'),
    };
  }
  return undefined;
}

function outputHover(
  analysis: Analysis,
  part: CapturePart,
  output: LicenseOutput,
  position: Position,
): CaptureHover | undefined {
  const onLine = (range: Range): boolean => range.start.line === position.line;
  const state = [output.registration?.status, output.authorization?.status].find(
    (one) => one && onLine(one.range),
  );
  if (state) return stateHover(state, output);
  const clock = clockOf(analysis.devices.of(part.host), part);
  const timed = timedValues(output, clock?.moment).find((one) => onLine(one.range));
  if (timed && clock) {
    const time = { time: clock.moment.text };
    const taken = clock.isPrinted
      ? l10n.t('By the clock of the capture: {time}.', time)
      : l10n.t('The capture shows no clock: counted from the last thing that it tells of, {time}.', time);
    const here = fieldOn(output.sections, position);
    const meaning = here && fieldMeaning(...here);
    const lines = [timed.text, taken, ...(meaning ? [meaning] : [])];
    return { range: timed.range, markdown: lines.join('\n\n') };
  }
  const license = output.licenses.find(
    (one) => onLine(one.range) || (one.status !== undefined && onLine(one.status.range)),
  );
  if (license) return { range: license.range, markdown: licenseMarkdown(license) };
  const { transport } = output;
  const value = [transport?.type, transport?.url].find((one) => one && onLine(one.range));
  if (value && transport) {
    const destination = transport.url?.value ?? callHomeUrl(analysis, part, transport);
    const here = fieldOn(output.sections, position);
    const meaning = here && fieldMeaning(...here);
    const told = transportMarkdown(transport, destination);
    return { range: value.range, markdown: meaning ? `${told}\n\n${meaning}` : told };
  }
  return attemptHover(output, position) ?? fieldHover(output.sections, position);
}

/** A field, or the title of a section: what it means, and what is usual. */
function fieldHover(sections: readonly Section[], position: Position): CaptureHover | undefined {
  const here = fieldOn(sections, position);
  const markdown = here && fieldMeaning(...here);
  if (here && markdown !== undefined) return { range: here[0].range, markdown };
  const section = sections.find(({ line }) => line === position.line);
  const about = section && sectionMeaning(section);
  return section && about !== undefined ? { range: section.range, markdown: about } : undefined;
}

function fieldOn(sections: readonly Section[], { line }: Position): [Field, Section] | undefined {
  for (const section of sections) {
    const field = section.fields.find((one) => one.line === line);
    if (field) return [field, section];
  }
  return undefined;
}

/** A failed or pending attempt: how it is repeated. */
function attemptHover(output: LicenseOutput, { line }: Position): CaptureHover | undefined {
  const { registration, authorization } = output;
  const isHere = (attempt: Attempt | undefined): attempt is Attempt => attempt?.field.line === line;
  const registering = [registration?.initial, registration?.renewal].find(isHere);
  const communicating = isHere(authorization?.communication) ? authorization.communication : undefined;
  const attempt = registering ?? communicating;
  if (!attempt || attempt.outcome === 'succeeded') return undefined;
  const retry = registering ? registrationRetry(output) : authorizationRetry(output);
  return retry === undefined ? undefined : { range: attempt.field.valueRange, markdown: retry };
}

/** With call-home the destination is in another output, or in the configuration. */
function callHomeUrl(
  analysis: Analysis,
  { host }: CapturePart,
  { type }: NonNullable<LicenseOutput['transport']>,
): string | undefined {
  return /call-?home/i.test(type?.value ?? '') ? urlOf(analysis.devices.of(host)) : undefined;
}

function stateHover(value: StateValue, output: LicenseOutput): CaptureHover | undefined {
  if (!value.state) return undefined;
  const next = value === output.registration?.status ? registrationRetry(output) : authorizationRetry(output);
  // The state alone says `UNREGISTERED`; the words behind it, that the device has tried.
  const meaning = /registration failed/i.test(value.value)
    ? l10n.t('Not registered: the last try has failed. “Failure reason” says why.')
    : meaningOf(value.state);
  return { range: value.range, markdown: [meaning, ...(next ? [next] : [])].join('\n\n') };
}

const MODEL_TAG = /C9500[ -](?:32C|32QC|24Y4C|48Y4C)\b/i;

/** A license in words: tag, count, status, and the C9500 release boundary where it matters. */
export function licenseMarkdown(license: LicenseLine): string {
  const { name, tag, description, count, status } = license;
  const lines = [`**${name || tag}**`];
  if (tag) lines.push(l10n.t('Entitlement tag: {tag}', { tag }));
  if (count !== undefined) lines.push(l10n.t('Count: {count}', { count }));
  if (status?.state) lines.push(meaningOf(status.state));
  const words = `${name} ${tag} ${description}`;
  if (MODEL_TAG.test(words)) {
    lines.push(
      /\bDNA\b/i.test(words)
        ? l10n.t('DNA tags of the C9500 high-performance models stay model-specific in every release.')
        : l10n.t(
            'Up to 16.11.x this C9500 high-performance model has a network tag of its own; from 16.12.3 on it uses the generic C9500 Network Essentials or Advantage, which satisfies this one too.',
          ),
    );
  }
  return lines.join('\n\n');
}

function transportMarkdown(
  { type, proxy, vrf }: NonNullable<LicenseOutput['transport']>,
  url: string | undefined,
): string {
  const lines = [l10n.t('Transport: {type}', { type: type?.value ?? '–' })];
  if (url) lines.push(l10n.t('Destination: {url}', { url }));
  if (proxy) lines.push(l10n.t('Proxy: {proxy}', { proxy: proxy.value }));
  if (vrf) lines.push(l10n.t('VRF: {vrf}', { vrf: vrf.value }));
  if (!url && /cslu/i.test(type?.value ?? ''))
    lines.push(l10n.t('No address is set: the device looks for a CSLU named cslu-local.'));
  return lines.join('\n\n');
}
