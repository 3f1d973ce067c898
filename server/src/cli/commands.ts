import type { CommandSpec, OptionSpec } from './options/usage';
import { FORMAT_NAMES } from './reporters/formats';

export const DIALECTS = ['auto', 'iosxe', 'nxos', 'capture'] as const;
export const RULES_FORMATS = ['text', 'json'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** Which fixes json and sarif carry. */
export const FIXES = ['all', 'preferred'] as const;
export const PATH_FORMATS = ['text', 'json', 'svg'] as const;
export const PLAN_FORMATS = ['text', 'markdown', 'json'] as const;
export const REVIEW_FORMATS = ['text', 'markdown', 'json'] as const;
/** What fails a check, the gravest first. */
export const FAIL_ON = ['error', 'warning', 'information', 'hint', 'never'] as const;

export const STDIN_FORMATS = ['text', 'ndjson'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const dialect: OptionSpec = {
  value: 'DIALECT',
  choices: DIALECTS,
  help: 'how to read the text (default: decide from its content)',
};
const grouping: Readonly<Record<string, OptionSpec>> = {
  site: {
    value: 'HOW',
    help: 'what a site is in summary and html: folder, folder:N, hostname:N, hostname:/EXPRESSION/ or path:/EXPRESSION/',
  },
  link: {
    value: 'URL',
    help: 'where html links lines to, with {path} or {absolute}, {line}, {column}; none for no links (default VS Code)',
  },
};
const locale: OptionSpec = {
  value: 'LOCALE',
  help: 'language of the texts: en, pt-BR or es (default: that of the environment; English in CI and for programs)',
};
const config: OptionSpec = {
  value: 'FILE',
  help: 'settings file, instead of the nearest .smart-licensing.json',
};

/** The commands, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check',
    operands: '[PATH…|-]',
    count: [0, Number.POSITIVE_INFINITY],
    summary: 'Checks files, folders, globs or standard input (-); without a path, the folder it is called in',
    options: {
      format: { value: 'FORMAT', choices: FORMAT_NAMES, help: 'what to print (default text)' },
      'fail-on': {
        value: 'SEVERITY',
        choices: FAIL_ON,
        help: 'exit with 1 on findings from this severity up (default warning)',
      },
      dialect,
      config,
      select: { value: 'CODES', help: 'report only these codes or beginnings of codes: SL2,SL504' },
      ignore: { value: 'CODES', help: 'leave out these codes or beginnings of codes' },
      exclude: { value: 'GLOB', help: 'leave out matching files and folders; may be given several times' },
      'max-warnings': { value: 'N', help: 'exit with 1 on errors, and on more than N warnings' },
      'output-file': { value: 'FILE', help: 'write the report to this file, whole or not at all' },
      'stdin-filename': { value: 'PATH', help: 'what standard input is called, for settings and reports' },
      'stdin-format': {
        value: 'FORMAT',
        choices: STDIN_FORMATS,
        help: 'with -: text is one file; ndjson is {"path","text"} a line, answered by one result a line',
      },
      fixes: { value: 'WHICH', choices: FIXES, help: 'which fixes json and sarif carry (default all)' },
      diff: { help: 'print the safe fixes as a unified diff; nothing is written' },
      fix: { help: 'apply the safe fixes to the files; with -, print the fixed text' },
      baseline: { value: 'FILE', help: 'leave out the findings that this file lists' },
      'write-baseline': { value: 'FILE', help: 'list all findings in this file, for --baseline' },
      since: { value: 'REV', help: 'report only what this git revision does not have' },
      jobs: { value: 'N', help: 'check with N threads; auto takes up to one for each processor (default 1)' },
      shard: { value: 'I/N', help: 'check part I of N of the files; auto takes I and N from the CI job' },
      ...grouping,
      quiet: { help: 'print only the findings that fail the check, and no summary' },
      locale,
    },
  },
  {
    name: 'merge',
    operands: 'REPORT…',
    count: [1, Number.POSITIVE_INFINITY],
    summary: 'Makes one report of the JSON reports of check --shard; nothing is lost or counted twice',
    options: {
      format: { value: 'FORMAT', choices: FORMAT_NAMES, help: 'what to print (default json)' },
      'fail-on': {
        value: 'SEVERITY',
        choices: FAIL_ON,
        help: 'exit with 1 on findings from this severity up (default warning)',
      },
      ...grouping,
      locale,
    },
  },
  {
    name: 'path',
    operands: 'FILE',
    count: [1, 1],
    summary: 'Prints the reporting path of a configuration, hop by hop; FILE may be - for standard input',
    options: {
      format: { value: 'FORMAT', choices: PATH_FORMATS, help: 'what to print (default text)' },
      dialect,
      config,
      locale,
    },
  },
  {
    name: 'plan',
    operands: 'FILE | OLD NEW | FILE… --to RELEASE | PATH… --out DIR',
    count: [1, Number.POSITIVE_INFINITY],
    summary: 'Prints the change that fixes FILE (of a capture: the next steps), or leads from OLD to NEW',
    options: {
      format: {
        value: 'FORMAT',
        choices: PLAN_FORMATS,
        help: 'what to print (default text; with --out markdown)',
      },
      out: {
        value: 'DIR',
        help: 'write one plan for each device of the files into this folder, and an index',
      },
      to: {
        value: 'RELEASE',
        help: 'what an upgrade or downgrade to this release does to licensing, instead of a change; captures of the devices may be given beside their configurations',
      },
      code: { value: 'SL201,…', help: 'fix only the findings of these rules (default: all but hints)' },
      dialect,
      config,
      locale,
    },
  },
  {
    name: 'review',
    operands: 'REV [PATH…]',
    count: [1, Number.POSITIVE_INFINITY],
    summary:
      'Prints what the working tree changes since a git revision: findings introduced, resolved and unchanged, and the hops of the reporting path before and after',
    options: {
      format: { value: 'FORMAT', choices: REVIEW_FORMATS, help: 'what to print (default text)' },
      'fail-on': {
        value: 'SEVERITY',
        choices: FAIL_ON,
        help: 'exit with 1 when a finding from this severity up is introduced (default warning)',
      },
      dialect,
      config,
      locale,
    },
  },
  {
    name: 'rules',
    operands: '',
    count: [0, 0],
    summary: 'Lists the rules: code, name, severity, systems, and what each finds',
    options: {
      format: { value: 'FORMAT', choices: RULES_FORMATS, help: 'what to print (default text)' },
      locale,
    },
  },
  {
    name: 'explain',
    operands: 'CODE|NAME',
    count: [1, 1],
    summary: 'Prints the page of a rule: what the device does, why it fails, how to fix it',
    options: { locale },
  },
  {
    name: 'completion',
    operands: 'bash|zsh|fish',
    count: [1, 1],
    summary: 'Prints the completion of this command line for a shell',
    options: { locale },
  },
  {
    name: 'lsp',
    operands: '',
    count: [0, 0],
    summary: 'Runs the language server, for any editor',
    options: { stdio: { help: 'talk over standard input and output' } },
  },
];
