import { remove } from '../../changes/change';
import { ofKind } from '../../model/value';
import { rangeOnLine } from '../../text/range';
import { defineRule } from '../rule';

/** SL801: registering, trusting and synchronising are done once, in exec mode; no configuration holds them. */
export const execCommandInConfig = defineRule({
  meta: {
    code: 'SL801',
    name: 'exec-command-in-config',
    hop: 'hygiene',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      exec: '`license smart {verb}` is an exec command, not a configuration line. Remove it here and enter it at the exec prompt, or as `do license smart {verb} …` in a change script.',
      remove: 'Remove the line',
    },
    docs: {
      summary: 'A licensing command of exec mode stands as a line of the configuration.',
      why: '`license smart register`, `deregister`, `renew`, `trust`, `sync`, `save`, `import` and their like do something once; they are not stored. IOS XE refuses them in configuration mode, so a configuration that is loaded with such a line stops there or skips it, and the device stays unregistered. The line often carries a registration token too (SL802).',
      fix: 'Remove the line and enter the command at the exec prompt. In a change script put it behind `end`, or write `do license smart …` on IOS XE.',
      ignore:
        'In a template that a tool takes apart into configuration and exec commands. Lines behind an exec prompt, before `configure terminal` and behind `end` are not reported.',
      references: [
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, device registration' },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1' },
        { title: 'Smart Licensing Using Policy, command reference' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\nlicense smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nlicense smart trust idtoken <TOKEN> local\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'configure terminal\nlicense smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nend\nlicense smart trust idtoken <TOKEN> local\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const statement of ofKind(config.globals, 'license-exec')) {
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
