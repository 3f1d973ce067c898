import { valued } from '../actions';
import { defineFamily } from '../family';
import { hostAndPort, isNegated, valueIn } from '../nodes';
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
});
