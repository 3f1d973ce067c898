import { hostOf } from '../captures/log-line';
import { SCENARIOS } from '../scenarios';
import type { ScenarioFinding } from '../scenarios/judge';
import { type Analysis, rawOf } from './analysis';
import { isCaptureFinding } from './scenario-findings';

/** Units of a text that tell whose it is; the rest is not looked at before somebody needs the file. */
export const FACTS_LENGTH = 16_384;

/** Which devices a text is about, in small letters. */
export interface DeviceFacts {
  /** Devices whose configuration it holds. */
  readonly configured: readonly string[];
  /** Devices whose output or log it holds. */
  readonly captured: readonly string[];
  /** Whether it holds output or a log at all, even where that names no device. */
  readonly isCapture: boolean;
}

/** What a text may learn from others about its devices. */
export interface TieWishes {
  /** Devices whose configuration has findings that explain failures. */
  readonly explains: readonly string[];
  /** Devices whose captures have findings that a configuration may explain; undefined is one without a name. */
  readonly asks: readonly (string | undefined)[];
}

/** Fragments of which every capture of ours has one near its start; each is found far faster than a pattern. */
const CAPTURE_SIGNS = [
  'Smart Licensing',
  '%SMART',
  '%CALL',
  '%PKI',
  'SAEVT',
  'License Authorization',
  'Autoriza',
  'Failure reason',
  'Profile Name: ',
];
/** Commands that print them. They begin as much else does, so what follows is looked for first. */
const SHOWN = ['show lic', 'show call-home', 'show logg', 'show tech'];
const PROMPT = /^([A-Za-z0-9][\w.-]{0,62})(?:\([\w\-/.: ]+\))?[#>] ?\S/gm;
const MESSAGE = /^(.{0,160}?)%(?:SMART\\?_LIC|CALL\\?_?HOME|PKI)[A-Z_\\]*-\d-/gm;
const MAX_NAMES = 200;

/** What the start of a text tells of its devices. Quick and generous: reading the file tells the rest. */
export function factsOfHead(head: string): DeviceFacts {
  const isCapture = CAPTURE_SIGNS.some((sign) => head.includes(sign)) || shows(head);
  const captured = new Set<string>();
  if (isCapture) {
    for (const [, name = ''] of head.matchAll(PROMPT)) add(captured, name);
    for (const [, prefix = ''] of head.matchAll(MESSAGE)) add(captured, hostOf(prefix) ?? '');
  }
  return {
    configured: [
      ...namesBehind(head, 'hostname '),
      ...(head.includes('witchn') ? namesBehind(head, 'switchname ') : []),
    ],
    captured: [...captured],
    isCapture,
  };
}

function shows(head: string): boolean {
  if (head.includes('h lic') && head.includes('sh lic')) return true;
  return head.includes('how ') && SHOWN.some((command) => head.includes(command));
}

/** The same of a text that has been read. */
export function factsOf({ configs, devices, capture }: Analysis): DeviceFacts {
  const configured = new Set<string>();
  for (const { hostname } of configs) add(configured, hostname?.value ?? '');
  const captured = new Set<string>();
  for (const { name, parts, isLogged } of devices.list())
    if (parts.length > 0 || isLogged) add(captured, name ?? '');
  return {
    configured: [...configured],
    captured: [...captured],
    isCapture: capture.parts.length > 0 || devices.list().some(({ isLogged }) => isLogged),
  };
}

const EXPLAINING = new Set(SCENARIOS.flatMap(({ meta }) => meta.explainedBy));

/** What the findings of a text leave to be learnt from the files of the same devices. */
export function tieWishes(analysis: Analysis): TieWishes {
  const explains = new Set<string>();
  const asks = new Set<string | undefined>();
  for (const finding of analysis.findings) {
    const raw = rawOf(finding);
    if (!raw) continue;
    if (isCaptureFinding(raw)) {
      if (mayBeExplainedElsewhere(raw.said)) asks.add(raw.said.device.name?.toLowerCase());
    } else if (EXPLAINING.has(finding.code) && raw.config?.hostname) {
      add(explains, raw.config.hostname.value);
    }
  }
  return { explains: [...explains], asks: [...asks] };
}

/** Where the whole configuration stands beside the capture, it is the one that counts. */
export function mayBeExplainedElsewhere({ scenario, device }: ScenarioFinding): boolean {
  return scenario.meta.explainedBy.length > 0 && !device.configs.some(({ whole }) => whole);
}

function add(names: Set<string>, name: string): void {
  if (name !== '' && names.size < MAX_NAMES) names.add(name.toLowerCase());
}

/** Words behind a keyword at the start of a line. */
function namesBehind(text: string, keyword: string): Set<string> {
  const names = new Set<string>();
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    let before = at - 1;
    while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
    if (before >= 0 && text[before] !== '\n' && text[before] !== '\r') continue;
    const name = /^"?([\w.-]+)/.exec(
      text.slice(at + keyword.length, at + keyword.length + 80).trimStart(),
    )?.[1];
    add(names, name ?? '');
  }
  return names;
}
