import { printable } from '../output/display';
import type { Reporter } from './reporter';

/** One line a finding, as compilers print it; lines and columns count from 1. */
export function conciseReporter(): Reporter {
  return {
    file: ({ path, findings }) =>
      findings
        .map(({ range: { start }, severity, code, message }) => {
          const place = `${printable(path)}:${start.line + 1}:${start.character + 1}`;
          return `${place}: ${severity} ${code} ${printable(message)}\n`;
        })
        .join(''),
    end: () => '',
  };
}
