import { flag, valued } from '../actions';
import { callHomeHeader } from '../call-home-header';
import type { CommandOf } from '../commands';
import { defineFamily } from '../family';
import type { Node } from '../node';
import { hasPart, hostAndPort, isNegated, valueIn, wordOf } from '../nodes';
import recipes from './call-home.ohm';

type ReportedData = CommandOf<'profile-reporting'>['data'];

const REPORTED_DATA: Readonly<Record<string, ReportedData>> = {
  reportedData_licensing: 'smart-licensing-data',
  reportedData_callHome: 'smart-call-home-data',
  reportedData_all: 'all',
};

const address = (transport: 'http' | 'email') => {
  const read = valued('profile-address', 'address');
  return (command: Node) => ({ ...read(command), transport });
};

/** Call-home of IOS XE. */
export const iosXeCallHome = defineFamily('iosxe/call-home', () => recipes.XeCallHome, {
  Global_service: flag('service-call-home'),
  Global_block: callHomeHeader,

  CallHome_contact: valued('call-home-contact', 'address'),
  CallHome_sourceInterface: valued('call-home-source-interface', 'interface'),
  CallHome_vrf: valued('call-home-vrf', 'vrf'),
  CallHome_proxy: (command) => ({
    kind: 'call-home-http-proxy',
    negated: isNegated(command),
    ...hostAndPort(valueIn(command)),
  }),
  CallHome_identityCheck: flag('call-home-identity-check'),
  CallHome_detail: (no, setting, _words, _end) => ({
    kind: 'call-home-detail',
    negated: hasPart(no),
    setting: wordOf(setting),
  }),
  CallHome_profile: valued('call-home-profile', 'name'),

  CallHomeProfile_active: flag('profile-active'),
  CallHomeProfile_reporting: (command) => ({
    kind: 'profile-reporting',
    negated: isNegated(command),
    data: REPORTED_DATA[command.child(2).child(0).ctorName] ?? 'all',
  }),
  CallHomeProfile_transport: valued('profile-transport', 'method'),
  CallHomeProfile_detail: (no, setting, _words, _end) => ({
    kind: 'profile-detail',
    negated: hasPart(no),
    setting: wordOf(setting),
  }),
  CallHomeProfile_http: address('http'),
  CallHomeProfile_email: address('email'),
});
