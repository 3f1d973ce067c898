import { defineFamily } from '../family';
import { identityActions } from '../identity-actions';
import { hasPart, wordOf } from '../nodes';
import recipes from './identity.ohm';

/** What tells an IOS XE configuration and its device apart. */
export const iosXeIdentity = defineFamily('iosxe/identity', () => recipes.XeIdentity, {
  ...identityActions,
  Global_provision: (no, _switch, member, _provision, model, _end) => ({
    kind: 'switch-provision',
    negated: hasPart(no),
    member: wordOf(member),
    model: wordOf(model),
  }),
});
