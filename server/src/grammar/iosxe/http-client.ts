import { valued } from '../actions';
import { defineFamily } from '../family';
import { given, hostAndPort, isNegated, phraseOf, valueIn, wordOf } from '../nodes';
import recipes from './http-client.ohm';

/** The HTTP client of IOS XE. */
export const iosXeHttpClient = defineFamily('iosxe/http-client', () => recipes.XeHttpClient, {
  Global_sourceInterface: valued('http-client-source-interface', 'interface'),
  Global_trustpoint: valued('http-client-trustpoint', 'trustpoint'),
  Global_proxy: (command) => ({
    kind: 'http-client-proxy',
    negated: isNegated(command),
    ...hostAndPort(valueIn(command)),
  }),
  Global_tlsVersion: valued('http-client-tls-version', 'version'),
  Global_ciphersuite: (command) => ({
    kind: 'http-client-ciphersuite',
    negated: isNegated(command),
    suites: valueIn(command)?.child(0).children.map(wordOf) ?? [],
  }),
  Global_connection: (command) => {
    const value = valueIn(command);
    return {
      kind: 'http-client-connection',
      negated: isNegated(command),
      setting: wordOf(phraseOf(command).child(2).child(0)),
      ...given({ value: value && wordOf(value) }),
    };
  },
});
