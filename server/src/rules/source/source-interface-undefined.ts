import { rewrite } from '../../changes/change';
import { isMgmt } from '../../model/usable-interfaces';
import { defineRule } from '../rule';
import { nearestInterface, sourceNeeded } from './choose-source';
import { licensingSources } from './licensing-sources';

/** SL501: licensing shall leave by an interface that the device does not have. */
export const sourceInterfaceUndefined = defineRule({
  meta: {
    code: 'SL501',
    name: 'source-interface-undefined',
    summary: 'A licensing source interface that the configuration does not define.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      undefined:
        'Interface {interface} is not defined in this configuration, so license reports have no source address. Use an interface that is.',
      near: 'Interface {interface} is not defined in this configuration, so license reports have no source address. Was {near} meant?',
      choose: 'Use another source interface',
      ask: 'Source interface of licensing',
    },
  },
  check(config, { report }) {
    for (const source of licensingSources(config)) {
      const name = source.interface.value;
      // Every Nexus has its management port, whether its lines are shown or not.
      if (config.interface(name) || (config.dialect === 'nxos' && isMgmt(name))) continue;
      const near = nearestInterface(config, name);
      report({
        message: near ? 'near' : 'undefined',
        data: { interface: name, near: near ?? '' },
        range: source.interface.range,
        fixes: [
          {
            title: 'choose',
            needs: [sourceNeeded(config, source, 'ask', near)],
            changes: [rewrite(source.statement, source.interface.range, '$' + '{interface}')],
          },
        ],
      });
    }
  },
});
