import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../shared/usage-error';

/** How a page makes links to lines. */
export interface LinkTemplate {
  /** A URL with `{path}`, `{absolute}`, `{line}` and `{column}` in it. */
  readonly template: string;
  /** The folder that paths are relative to, as the path of a file URL; only where the template asks for it. */
  readonly folder: string;
}

/** How links to lines are made when nobody says so: VS Code opens them. */
const IN_VS_CODE = 'vscode://file{absolute}:{line}:{column}';

/** Nothing that a browser would run. */
const SAFE =
  /^(?:(?:https?|file|vscode|vscode-insiders|vscodium|cursor|idea|jetbrains):|[^:]*(?:[/#?]|$)|\{)/i;

/**
 * Reads the value of `--link`: a URL with `{path}` or `{absolute}`, and `{line}` and `{column}` where they go, or `none`.
 * Throws a UsageError that says what is wrong.
 */
export function linkTemplate(value: string | undefined, cwd: string): LinkTemplate | undefined {
  if (value === 'none') return undefined;
  const template = value ?? IN_VS_CODE;
  if (!SAFE.test(template))
    throw new UsageError('--link takes the URL of a page or an editor, not {value}', { value: template });
  const absolute = template.includes('{absolute}');
  if (!absolute && !template.includes('{path}')) {
    throw new UsageError('--link needs {0} or {1} in its URL, not {value}', {
      0: '{path}',
      1: '{absolute}',
      value: template,
    });
  }
  return { template, folder: absolute ? pathToFileURL(`${resolve(cwd)}/`).pathname : '' };
}
