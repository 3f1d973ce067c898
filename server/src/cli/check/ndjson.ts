import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import { textOf } from '../../disk/read-file';
import type { Severity } from '../../shared/settings';
import type { Io } from '../io';
import { fileObject } from '../reporters/json';
import type { Checker } from './checker';
import type { CheckOptions } from './options';

/**
 * Checks texts that come as one object a line, `{"path","text"}`, and answers each with one object a line, in their
 * order: that of `files` in a JSON report, or `{"path","error"}`. One start serves any number of devices.
 */
export async function checkLines(
  checker: Checker,
  options: CheckOptions,
  io: Io,
  fails: (severity: Severity) => boolean,
): Promise<0 | 1 | 2> {
  let status: 0 | 1 | 2 = 0;
  let warnings = 0;
  for await (const line of io.inputLines()) {
    if (line.trim() === '') continue;
    const asked = readLine(line);
    const answer = 'error' in asked ? asked : await answerTo(asked, checker, io);
    if ('error' in answer) status = 2;
    else {
      warnings += answer.findings.filter(({ severity }) => severity === 'warning').length;
      const isOver = options.maxWarnings !== undefined && warnings > options.maxWarnings;
      if (status === 0 && (isOver || answer.findings.some(({ severity }) => fails(severity)))) status = 1;
    }
    io.out(`${JSON.stringify(answer)}\n`);
    if (io.outIsClosed()) break;
  }
  return status;
}

interface Asked {
  readonly path: string;
  readonly text: string;
}

interface Refused {
  readonly path: string | null;
  readonly error: string;
}

function readLine(line: string): Asked | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { path: null, error: l10n.t('no JSON, or cut off') };
  }
  const { path, text } = (value ?? {}) as Record<string, unknown>;
  if (typeof path === 'string' && typeof text === 'string') return { path, text };
  return { path: typeof path === 'string' ? path : null, error: l10n.t('needs a path and a text') };
}

async function answerTo({ path, text }: Asked, checker: Checker, io: Io) {
  const input = { path, location: resolve(io.cwd, path), named: true };
  const outcome = await checker.check(input, textOf(Buffer.from(text)), () => undefined);
  if ('file' in outcome) return fileObject(outcome.file);
  const error =
    'unreadable' in outcome
      ? outcome.unreadable
      : 'badSettings' in outcome
        ? outcome.badSettings.message
        : l10n.t('binary file, not read');
  return { path, error };
}
