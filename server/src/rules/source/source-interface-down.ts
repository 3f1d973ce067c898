import { replaceCommand, rewrite } from '../../changes/change';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { sourceNeeded } from './choose-source';
import { shownSources } from './licensing-sources';

/** SL502: licensing shall leave by an interface that is shut down. */
export const sourceInterfaceDown = defineRule({
  meta: {
    code: 'SL502',
    name: 'source-interface-down',
    summary: 'A licensing source interface that is `shutdown`.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      down: 'Interface {interface} is shut down, so license reports cannot leave by it. Type no shutdown there, or use another source interface.',
      shutdown: '{interface} is shut down here.',
      noShutdown: 'Enable {interface}: no shutdown',
      choose: 'Use another source interface',
      ask: 'Source interface of licensing',
    },
  },
  check(config, { report }) {
    for (const { source, shown } of shownSources(config)) {
      const { shutdown } = shown;
      if (!shutdown) continue;
      const data = { interface: source.interface.value };
      report({
        message: 'down',
        data,
        range: source.interface.range,
        related: [{ range: rangeOf(shutdown.at), message: 'shutdown', data }],
        fixes: [
          { title: 'noShutdown', data, preferred: true, changes: [replaceCommand(shutdown, 'no shutdown')] },
          {
            title: 'choose',
            needs: [sourceNeeded(config, source, 'ask')],
            changes: [rewrite(source.statement, source.interface.range, '$' + '{interface}')],
          },
        ],
      });
    }
  },
});
