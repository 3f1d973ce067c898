import { addGlobal, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { transportsOf } from '../../model/transport-word';
import { lastOf } from '../../model/value';
import type { Settings } from '../../shared/settings';
import { isApproved } from '../approved-transports';
import { defineRule, type ProposedFix } from '../rule';

/** SL114: the reports leave by a transport that the team does not approve. */
export const transportNotApproved = defineRule({
  meta: {
    code: 'SL114',
    name: 'transport-not-approved',
    summary:
      'A transport outside the team’s list `transports`, written or in effect; off while the list is empty.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    fixable: 'ask',
    messages: {
      written: 'Transport {transport} is not among those that your team approves: {approved}.',
      inEffect:
        'Release {release} uses transport {transport} unless another one is set; your team approves {approved}.',
      use: 'Use an approved transport',
      which: 'Transport of the license reports',
    },
  },
  check(config, { report, settings }) {
    const { effective, basis, word } = config.transport;
    if (settings.transports.length === 0 || effective === 'unknown' || isApproved(settings, effective))
      return;
    const data = { transport: effective, approved: settings.transports.join(', ') };
    if (word) {
      report({ message: 'written', data, range: word.range, fixes: choose(config, settings) });
      return;
    }
    // What only the release implies counts where the configuration is whole, and something is sent at all.
    const { release } = config;
    if (basis !== 'inferred' || !release || !config.whole || config.silenced || config.licensing === 'off')
      return;
    report({
      message: 'inEffect',
      data: { ...data, release: release.text },
      range: release.range,
      fixes: choose(config, settings),
    });
  },
});

/** The approved ones that the release has; first those that have a URL already. */
function choose(config: DeviceConfig, settings: Settings): ProposedFix<'use' | 'which'>[] {
  const { word, statement } = config.transport;
  const known = transportsOf(config.dialect, config.model).filter((one) => settings.transports.includes(one));
  const hasUrl = (name: string): boolean =>
    config.destinations.some((one) => one.explicit && one.transport === name);
  const choices = [...known.filter(hasUrl), ...known.filter((one) => !hasUrl(one))];
  if (choices.length === 0) return [];
  const version = lastOf(config.globals, 'version');
  return [
    {
      title: 'use',
      preferred: true,
      needs: [{ name: 'transport', prompt: 'which', kind: 'name', choices }],
      changes: [
        word && statement
          ? rewrite(statement, word.range, `\${transport}`)
          : addGlobal(`license smart transport \${transport}`, version?.at),
      ],
    },
  ];
}
