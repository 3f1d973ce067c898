import type { Chunk } from '../text/chunk';
import { hasFailureTitle } from './failure-titles';
import type { LineSpan, Structure } from './structure';

/** Lines that only output of the licensing, call-home and version commands has, or a log with their messages. */
const CAPTURE = [
  /%(?:SMART\\?_LIC(?:ENSE)?|CALL\\?_?HOME|SMART_AGENT|LICENSE|PKI)(?:-SW\d(?:_STBY)?)?-\d-[A-Z_\\]+\s*:|%LICMGR-\d-LOG\\?_SMART\\?_LIC\\?_/,
  /^[ \t]*Smart Licensing (?:is (?:ENABLED|DISABLED)|Status\s*$|Using Policy:|Usage Report|Tech Support info)/m,
  /^(?:License (?:Authorization|Usage|Conversion)|Usage Reporting|Registration|Transport|Account Information|Product Information|Agent Version|Trust Code Installed|Registro|Autoriza[cç](?:[aã]o|i[oó]n) de licen[cç](?:a|ias?))\s*:/m,
  /^[ \t]+(?:License Authorization|Usage Reporting|Trust Code Installed)\s*:/m,
  /^[ \t]*(?:Last Communication Attempt|Communication Deadline|Initial Registration|Evaluation Period Remaining|[UÚ]ltim[ao] (?:tentativa|intento) de comunica\S+)\s*:\s*\S/m,
  /^(?:Profile Name: \S|Current (?:call home|smart-licensing transport|diagnostic-signature) settings|UDI: PID:|HA UDI List:|Next response check:|Call-Home Version \d|Active event list:)/m,
  /^[ \t]*(?:SAEVT\\?_\w+|Failure reason:|Motivo d(?:a falha|e la falla|el (?:fallo|error)):|Falha no motivo:|Raz(?:[aã]o da falha|[oó]n de(?:l fallo| la falla)):)/im,
  /^[ \t]*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\S* .{0,12}SAEVT_/m,
  /^[ \t]*License\s+Entitlement Tag\s+Count\s+Status/im,
  /^\S.*\([^()\n]*\):[ \t]*\r?\n\s+Description:.*\r?\n\s+Count: \d/m,
  /^Feature\s+Ins\s+Lic\s+Status\s+Expiry Date/m,
  /^Index \d+\s+Feature: \S/m,
  /^Cisco (?:IOS[ -]XE Software, (?:Version|Copyright)|Nexus Operating System \(NX-OS\) Software)/im,
  /^callhome (?:enabled|disabled)[ \t]*\r?\nCallhome Information:|^\S{1,64} destination profile information[ \t]*\r?\nmaximum message size\s?:/im,
  /^Syslog logging: enabled /m,
  /^[ \t]*\d+ [^\n%]{0,60}%.{0,60}\b(?:SAGetRUMIds|SAUtilRepSave)[ \t]*$/m,
  /\|\s*count\s+RUMReport\b/,
  /^[\w.-]+#[ \t]?license smart import[ \t]+\S/im,
  /^Smart Licensing Status\s*:\s*\S/m,
  /^[*.]?\d\d:\d\d:\d\d\.\d+ [A-Z]{2,5} [A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d{4}\s*$/m,
];

/** Whether a text has a line that only captures have. */
export function hasCaptureSign(text: string): boolean {
  return CAPTURE.some((sign) => sign.test(text)) || hasFailureTitle(text);
}

/** Beginnings of log messages about licensing; other lines of a log tell nothing. */
const MESSAGES = ['%SMART_LIC', '%CALL_HOME-', '%PKI-', '_SMART_LIC_'];

const known = new WeakMap<Chunk, boolean>();

/** Whether a log message about licensing stands anywhere in the span. For large logs, whose first lines may have none. */
export function hasLicensingMessage(structure: Structure, span: LineSpan): boolean {
  const { text } = structure;
  for (
    let at = structure.chunkOf(span.start);
    at < text.chunks.length && text.firstLineOf(at) < span.end;
    at++
  ) {
    const chunk = text.chunks[at];
    if (!chunk || !holdsMessage(chunk)) continue;
    const first = text.firstLineOf(at);
    if (span.start <= first && first + chunk.starts.length <= span.end) return true;
    // Of a chunk that reaches out of the span only the lines inside count.
    const start = chunk.starts[Math.max(0, span.start - first)] ?? chunk.end;
    if (holds(chunk.reading.slice(start, chunk.starts[span.end - first] ?? chunk.end))) return true;
  }
  return false;
}

function holdsMessage(chunk: Chunk): boolean {
  let found = known.get(chunk);
  if (found === undefined) {
    found = holds(chunk.reading.slice(chunk.start, chunk.end));
    known.set(chunk, found);
  }
  return found;
}

function holds(body: string): boolean {
  return body.includes('%') && MESSAGES.some((message) => body.includes(message));
}
