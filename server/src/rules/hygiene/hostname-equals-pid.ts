import { rewrite } from '../../changes/change';
import { isPlaceholder } from '../../model/placeholder';
import { lastOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL803: a router that is named after its model does not register. */
export const hostnameEqualsPid = defineRule({
  meta: {
    code: 'SL803',
    name: 'hostname-equals-pid',
    summary: 'The host name is the same as the PID in `license udi pid`.',
    hop: 'hygiene',
    dialects: ['iosxe'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    fixable: 'ask',
    messages: {
      same: 'The host name {name} is the same as the product ID of the device; registration fails then. Give the device another host name.',
      pid: 'The product ID.',
      rename: 'Change the host name',
      hostname: 'New host name',
    },
  },
  check(config, { report }) {
    const { hostname, pid } = config;
    const statement = lastOf(config.globals, 'hostname');
    if (!hostname || !pid || !statement || statement.command.negated) return;
    if (hostname.value !== pid.value || isPlaceholder(pid.value)) return;
    report({
      message: 'same',
      data: { name: hostname.value },
      range: hostname.range,
      related: [{ range: pid.range, message: 'pid' }],
      fixes: [
        {
          title: 'rename',
          preferred: true,
          needs: [{ name: 'hostname', prompt: 'hostname', choices: [], kind: 'name' }],
          changes: [rewrite(statement, hostname.range, `\${hostname}`)],
        },
      ],
    });
  },
});
