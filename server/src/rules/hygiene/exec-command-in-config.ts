import { remove } from '../../changes/change';
import { ofKind } from '../../model/value';
import { rangeOnLine } from '../../text/range';
import { defineRule } from '../rule';

/** SL801: registering, trusting and synchronizing are done once, in exec mode; no configuration holds them. */
export const execCommandInConfig = defineRule({
  meta: {
    code: 'SL801',
    name: 'exec-command-in-config',
    summary: 'A licensing command of exec mode stands as a line of the configuration.',
    hop: 'hygiene',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      exec: '`license smart {verb}` is an exec command, not a configuration line. Remove it here and enter it at the exec prompt, or as `do license smart {verb} …` in a change script.',
      remove: 'Remove the line',
    },
  },
  *check(config, { report }) {
    for (const statement of ofKind(config.globals, 'license-exec')) {
      yield;
      const { at, command } = statement;
      if (command.prefix || config.takesExecCommand(at) || config.execNote()) continue;
      report({
        message: 'exec',
        // Up to the verb: what follows may be a token.
        data: { verb: command.verb.text },
        range: rangeOnLine(at.line, at.start, at.start + command.verb.end),
        fixes: [{ title: 'remove', preferred: true, changes: [remove(statement)] }],
      });
    }
  },
});
