import type { ListedRule } from '../service/rule-list';
import { UsageError } from '../shared/usage-error';
import { COMMANDS, SHELLS } from './commands';
import type { Io } from './io';
import type { Arguments, CommandSpec } from './options/usage';

/** Prints the completion of a shell, made from the commands and their options. */
export async function completion({ operands }: Arguments, io: Io): Promise<0> {
  const shell = SHELLS.find((name) => name === operands[0]);
  if (!shell) throw new UsageError('completion takes {shells}', { shells: SHELLS.join(', ') });
  const { ruleList } = await import('../service/rule-list');
  io.out({ bash, zsh, fish }[shell](ruleList()));
  return 0;
}

/** What `explain` takes: a rule's code, or its name. */
function rulesOf(rules: readonly ListedRule[]): string {
  return rules.flatMap(({ code, name }) => [code, name]).join(' ');
}

function names(): string {
  return COMMANDS.map(({ name }) => name).join(' ');
}

function options({ options: own }: CommandSpec): string {
  return ['help', ...Object.keys(own)].map((name) => `--${name}`).join(' ');
}

/** Options whose value is one of a few words, over all commands of which the word before is known. */
function choices(spec: CommandSpec): (readonly [option: string, words: string])[] {
  return Object.entries(spec.options).flatMap(([name, { choices: words }]) =>
    words ? [[name, words.join(' ')] as const] : [],
  );
}

function bash(rules: readonly ListedRule[]): string {
  const cases = COMMANDS.map((spec) => {
    const values = choices(spec).map(
      ([option, words]) => `      --${option}) COMPREPLY=($(compgen -W "${words}" -- "$word")); return ;;\n`,
    );
    const operand = { completion: SHELLS.join(' '), explain: rulesOf(rules) }[spec.name] ?? '';
    return `    ${spec.name})\n      case $before in\n${values.join('')}      esac\n      words="${`${options(spec)} ${operand}`.trim()}" ;;\n`;
  });
  return `_smart_licensing() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W "${names()} --help --version" -- "$word")); return; fi
  case \${COMP_WORDS[1]} in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [[ $word == -* ]] || COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _smart_licensing smart-licensing
`;
}

/** Zsh reads the functions of bash. */
function zsh(rules: readonly ListedRule[]): string {
  return `#compdef smart-licensing\nautoload -Uz bashcompinit && bashcompinit\n${bash(rules)}`;
}

function fish(rules: readonly ListedRule[]): string {
  const lines = COMMANDS.flatMap((spec) => [
    `complete -c smart-licensing -n __fish_use_subcommand -f -a ${spec.name} -d ${quoted(spec.summary)}`,
    ...Object.entries(spec.options).map(([name, { value, choices: words, help }]) => {
      const takes = words ? ` -x -a ${quoted(words.join(' '))}` : value ? ' -r' : '';
      return `complete -c smart-licensing -n '__fish_seen_subcommand_from ${spec.name}' -l ${name}${takes} -d ${quoted(help)}`;
    }),
  ]);
  lines.push(
    `complete -c smart-licensing -n '__fish_seen_subcommand_from completion' -f -a ${quoted(SHELLS.join(' '))}`,
  );
  for (const { code, name, summary } of rules)
    lines.push(
      `complete -c smart-licensing -n '__fish_seen_subcommand_from explain' -f -a ${quoted(`${code} ${name}`)} -d ${quoted(summary)}`,
    );
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
