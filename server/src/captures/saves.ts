import type { Structure } from '../syntax/structure';

/** Lines behind a save command that may hold its answer. */
const ANSWER_LINES = 15;
const SAVE =
  /^(?:do\s+)?(?:wr(?:i(?:te?)?)?(?:\s+m(?:e(?:m\w*)?)?)?|copy\s+ru?n?\S*\s+st?\S*)(?:\s+vdc-all)?\s*$/i;
const DONE = /\[OK\]|copy complete|saved successfully/i;

/** Whether the command at a prompt saved the configuration, the answer seen. */
export function isSave(structure: Structure, line: number): boolean {
  const command = structure.command(line);
  return command !== undefined && SAVE.test(command.text) && isAnswered(structure, line + 1);
}

function isAnswered(structure: Structure, from: number): boolean {
  for (let line = from; line < Math.min(from + ANSWER_LINES, structure.text.lineCount); line++) {
    if (DONE.test(structure.text.line(line))) return true;
    if (structure.command(line)?.prompt !== 'none' && structure.command(line) !== undefined) return false;
  }
  return false;
}
