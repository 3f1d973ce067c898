import { isYaml } from '../../embedded/yaml';
import { analyseInSlices } from '../../service';
import { HEAD_LENGTH, type OwnLanguage } from '../../shared/protocol';
import { DEFAULT_SETTINGS } from '../../shared/settings';
import type { PartDialect } from '../../syntax/dialect';
import { Text } from '../../text/text';
import type { Session } from '../session/session';
import { onRequest } from './custom';

const LANGUAGE = { iosxe: 'cisco-iosxe', nxos: 'cisco-nxos', capture: 'cisco-license-capture' } as const;

/** Marks of a text *about* configurations: Markdown and reStructuredText. */
const MARKUP = /^(?:```|~~~|#{1,6} \S|\.\. \w+::)/m;
/** Lines of a log, and comments, are no prose whatever they say. */
const NO_PROSE = /%[A-Z_]+-\d|^\s*!/;
/** A word of a language, with what a sentence puts around it. */
const WORD = /^[“"'(]?\p{L}[\p{L}'’”".,;:?!)-]*$/u;
/** Words of a sentence at least, and of a line of a paragraph. */
const SENTENCE = 5;
const PARAGRAPH = 8;
/** Share of sentences above which a text is prose. */
const PROSE = 0.2;

/**
 * The language of a text, from its start; undefined when it is none of ours. Stricter than the analysis: a
 * read-me or a mail that quotes a command stays what it is, and so does a playbook.
 */
export async function detectLanguage(
  head: string,
  isCancelled = () => false,
  leastLines = 2,
): Promise<OwnLanguage | undefined> {
  const identity = await recognised(head, isCancelled, leastLines);
  if (!identity || identity.inPlaybook || identity.dialect === 'none') return undefined;
  return LANGUAGE[identity.dialect];
}

/** Whether a text, from its start, is a configuration, a capture, or a playbook with commands. */
export async function isRecognised(head: string, isCancelled: () => boolean): Promise<boolean> {
  return (await recognised(head, isCancelled, 2)) !== undefined;
}

async function recognised(
  head: string,
  isCancelled: () => boolean,
  leastLines: number,
): Promise<{ readonly dialect: PartDialect; readonly inPlaybook: boolean } | undefined> {
  const text = head.slice(0, HEAD_LENGTH);
  if (text.includes('\0') || (MARKUP.test(text) && !isYaml(Text.of(text)))) return undefined;
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length < leastLines) return undefined;
  const analysis = await analyseInSlices(Text.of(text), DEFAULT_SETTINGS, isCancelled);
  if (!analysis || analysis.identity.dialect === 'none') return undefined;
  const { dialect, whole } = analysis.identity;
  if (analysis.host?.kind === 'yaml') return { dialect, inPlaybook: true };
  const sentences = lines.filter(isProse).length;
  if (MARKUP.test(text) || (!whole && sentences > lines.length * PROSE)) return undefined;
  return { dialect, inPlaybook: false };
}

function isProse(line: string): boolean {
  const start = line.slice(0, 300);
  if (NO_PROSE.test(start)) return false;
  const words = start.trim().split(/\s+/);
  // A sentence ends in its full stop; a line of a paragraph has hardly anything but words.
  if (words.some((word, at) => at + 1 >= SENTENCE && /[.:;?]$/.test(word))) return true;
  return words.length >= PARAGRAPH && words.slice(0, -1).every((word) => WORD.test(word));
}

/** Answers clients that recognise documents by content. */
export function registerDetection(session: Session): void {
  onRequest(session, 'smartLicensing/detectLanguage', async ({ head, asked = false }, token) => {
    return (await detectLanguage(head, () => token.isCancellationRequested, asked ? 1 : 2)) ?? null;
  });
}
