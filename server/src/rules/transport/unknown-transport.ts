import { rewrite } from '../../changes/change';
import { perConfig } from '../../model/derived';
import type { DeviceConfig } from '../../model/device-config';
import { isOfEither } from '../../model/either-system';
import { isPlaceholder } from '../../model/placeholder';
import { transportsOf, transportWord } from '../../model/transport-word';
import { ofKind, placed, type Statement } from '../../model/value';
import { nearest } from '../../shared/nearest';
import type { Range } from '../../text/range';
import { defineRule, type ProposedFix } from '../rule';

/** SL105: each system knows its few transports. */
export const unknownTransport = defineRule({
  meta: {
    code: 'SL105',
    name: 'unknown-transport',
    summary: '`license smart transport` with a word that the system does not know.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      near: '`{word}` is no licensing transport. {system} knows {known}; did you mean {near}?',
      unknown: '`{word}` is no licensing transport. {system} knows {known}.',
      use: 'Use transport {near}',
    },
  },
  *check(config, { report }) {
    const known = transportsOf(config.dialect, config.model);
    // A release without the command refuses every word of it: SL113.
    if (known.length === 0) return;
    for (const statement of ofKind(config.globals, 'license-smart-transport')) {
      yield;
      const { transport, negated } = statement.command;
      if (!transport || negated || isPlaceholder(transport.text)) continue;
      if (transportWord(transport.text, config.dialect)) continue;
      if (isOfEither(config) && transportWord(transport.text, 'iosxe')) continue;
      const { value: word, range } = placed(statement.at, transport);
      const near = nearWord(config, word);
      report({
        message: near ? 'near' : 'unknown',
        data: {
          word,
          system: config.dialect === 'iosxe' ? 'IOS XE' : 'NX-OS',
          known: listed(known),
          ...(near ? { near } : {}),
        },
        range,
        fixes: fixesFor(config, statement, range, near),
      });
    }
  },
});

/** What was most likely meant; of two near words the one that has a URL. */
function nearWord(config: DeviceConfig, word: string): string | undefined {
  return nearest(word, withUrl(config)) ?? nearest(word, transportsOf(config.dialect, config.model));
}

/** Without a near word the URLs still tell what is meant, though not for certain. */
function fixesFor(
  config: DeviceConfig,
  statement: Statement,
  range: Range,
  near: string | undefined,
): ProposedFix<'use'>[] {
  const words = near ? [near] : withUrl(config);
  return words.map((word) => ({
    title: 'use',
    data: { near: word },
    preferred: words.length === 1,
    safe: near !== undefined,
    changes: [rewrite(statement, range, word)],
  }));
}

const withUrl = perConfig((config): readonly string[] => {
  const known = transportsOf(config.dialect, config.model);
  const written = config.destinations.filter((one) => one.explicit && one.carriesLicensing);
  return [...new Set(written.map((one) => one.transport))].filter((word) => known.includes(word));
});

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
