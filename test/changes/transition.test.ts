import { strict as assert } from 'node:assert';
import { changePlans } from '../../server/src/service';
import { transition } from '../../server/src/service/transition';
import { read } from '../service/laws';
import { CASES, NX, XE } from './transition-cases';
import { checkWay } from './ways';

describe('the way from one version to another', () => {
  for (const { name, system, from, replace, apply, rollback, left } of CASES) {
    it(`${system}: ${name}`, () => {
      const before = from ?? (system === 'iosxe' ? XE : NX);
      const after = replace.reduce((text, [old, wanted]) => {
        assert.ok(text.includes(old), old);
        return text.replace(old, wanted);
      }, before);
      const change = transition(read(before), read(after));
      assert.ok('plan' in change);
      assert.deepEqual(inside(change.plan.apply), apply);
      assert.deepEqual(inside(change.plan.rollback), rollback);
      assert.deepEqual(
        change.plan.manual.filter((step) => /is gone|is new/.test(step)),
        [],
      );
      if (left) return;
      checkWay(system, before, after);
      checkWay(system, after, before);
    });
  }

  it('a block that is misspelt in both versions is left, and said to be', () => {
    const before = XE.replace('call-home\n profile', 'callhome\n profile');
    const after = before.replace('192.0.2.53', '192.0.2.54').replace('  active\n', '  no active\n');
    const change = transition(read(before), read(after));
    assert.ok('plan' in change);
    assert.deepEqual(inside(change.plan.apply), [
      'no ip name-server 192.0.2.53',
      'ip name-server 192.0.2.54',
    ]);
    assert.ok(change.plan.first.some((step) => step.includes('SL111')));
  });

  it('a registration is with one server', () => {
    const before = XE.replace('version 17.3', 'version 16.12');
    const after = before.replace(
      'transport-method http\n',
      'transport-method http\n  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  destination address http https://ssm.example.net/Transportgateway/services/DeviceRequestHandler\n',
    );
    const manual = (old: string, wanted: string): readonly string[] => {
      const change = transition(read(old), read(wanted));
      assert.ok('plan' in change);
      return change.plan.manual;
    };
    assert.match(manual(before, after).join(), /token there.*force$/);
    assert.match(manual(after, before).join(), /CSSM.*force$/);
    assert.deepEqual(manual(before, before.replace('192.0.2.53', '192.0.2.54')), []);
  });

  it('of a block that the device refuses there is nothing to take back', () => {
    const text = `${XE.replace('call-home\n profile', 'callhome\n profile')}`;
    const [plan] = changePlans(read(text), { codes: ['SL111'] });
    assert.ok(plan);
    assert.deepEqual(inside(plan.apply).slice(0, 2), ['call-home', 'profile "CiscoTAC-1"']);
    for (const { text: line } of [...plan.apply, ...plan.rollback])
      assert.doesNotMatch(line, /^(?:no )?callhome|^no call-home|^no profile/);
  });

  it('what a refused and a real block both say stays on the way back', () => {
    const block = 'call-home\n contact-email-addr a@example.com\n profile "CiscoTAC-1"\n  active\n';
    const text = XE.replace('interface Gig', `${block.replace('call-home', 'callhome')}!\ninterface Gig`);
    const [plan] = changePlans(read(text), { codes: ['SL111'] });
    assert.deepEqual(inside(plan?.rollback ?? []), ['call-home', 'no contact-email-addr a@example.com']);
  });

  it('leaves the address family of a new VRF that the text does not leave', () => {
    const vrf =
      'vrf definition OOB\n address-family ipv4\n!\ninterface GigabitEthernet0/1\n vrf forwarding OOB\n ip address 10.9.0.2 255.255.255.0\n';
    const wanted = XE.replace('interface Vlan10', `${vrf}interface Vlan10`)
      .replace('source-interface Vlan10', 'source-interface GigabitEthernet0/1')
      .replace('ip route vrf Mgmt-vrf', 'ip route vrf OOB 0.0.0.0 0.0.0.0 10.9.0.1\nip route vrf Mgmt-vrf');
    const change = transition(read(XE), read(wanted));
    assert.ok('plan' in change);
    const typed = change.plan.apply.map(({ text }) => text);
    assert.deepEqual(typed.slice(typed.indexOf('vrf definition OOB')).slice(0, 4), [
      'vrf definition OOB',
      'address-family ipv4',
      'exit',
      'exit',
    ]);
  });
});

function inside(lines: readonly { readonly text: string }[]): string[] {
  return lines.map(({ text }) => text).slice(1, -1);
}
