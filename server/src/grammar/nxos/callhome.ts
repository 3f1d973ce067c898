import { flag, valued } from '../actions';
import { callHomeHeader } from '../call-home-header';
import type { CommandOf } from '../commands';
import { defineFamily } from '../family';
import type { Node } from '../node';
import { given, hasPart, hostAndPort, isNegated, lastWord, part, valueIn, wordOf } from '../nodes';
import recipes from './callhome.ohm';

function profileTransport(command: Node): CommandOf<'callhome-profile-transport'> {
  const value = command.child(2);
  return {
    kind: 'callhome-profile-transport',
    negated: isNegated(command),
    profile: wordOf(value.child(0)),
    method: wordOf(value.child(2)),
  };
}

function profileAddress(command: Node): CommandOf<'callhome-profile-address'> {
  const value = command.child(2);
  const kind = value.child(2).child(0);
  return {
    kind: 'callhome-profile-address',
    negated: isNegated(command),
    profile: wordOf(value.child(0)),
    transport: kind.ctorName.endsWith('_http') ? 'http' : 'email',
    ...given({ index: lastWord(part(value.child(1))), address: wordOf(value.child(3)) }),
  };
}

/** Callhome of NX-OS. */
export const nxOsCallhome = defineFamily('nxos/callhome', () => recipes.NxCallhome, {
  Global_block: callHomeHeader,

  CallHome_enable: flag('callhome-enable'),
  CallHome_contact: valued('call-home-contact', 'address'),
  CallHome_profile: valued('callhome-profile', 'profile'),
  CallHome_transport: profileTransport,
  CallHome_address: profileAddress,
  CallHome_profileDetail: (command) => ({
    kind: 'callhome-detail',
    negated: isNegated(command),
    setting: wordOf(command.child(2).child(1)),
    profile: wordOf(command.child(2).child(0)),
  }),
  CallHome_detail: (no, setting, _words, _end) => ({
    kind: 'callhome-detail',
    negated: hasPart(no),
    setting: wordOf(setting),
  }),
  CallHome_useVrf: valued('callhome-use-vrf', 'vrf'),
  CallHome_proxyEnable: flag('callhome-proxy-enable'),
  CallHome_proxyServer: (command) => ({
    kind: 'callhome-proxy-server',
    negated: isNegated(command),
    ...hostAndPort(valueIn(command)),
  }),
});
