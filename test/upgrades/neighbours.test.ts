import { strict as assert } from 'node:assert';
import { capture } from '../scenarios/policy-outputs';
import { C9300, CALL_HOME, CSR, classicStatus, ISR, iosXe, nxOs, preview, previews } from './support';

const says = (text: string, ...patterns: readonly RegExp[]): void => {
  for (const pattern of patterns) assert.match(text, pattern);
};
const silent = (text: string, ...patterns: readonly RegExp[]): void => {
  for (const pattern of patterns) assert.doesNotMatch(text, pattern);
};

describe('an upgrade, the neighbours of the cases', () => {
  it('ISRv is a CSR 1000V in this', () => {
    says(
      preview('17.3.6', iosXe('16.12', 'license udi pid ISRV sn 9ABCDEFGHIJ')),
      /Nothing changes for licensing/,
    );
  });

  it('a PAK router goes to registration without license smart enable', () => {
    const text = preview('16.12.8', iosXe('16.9', ISR));
    says(
      text,
      /`license smart enable` will no longer be asked for/,
      /register idtoken <TOKEN>/,
      /show license feature/,
    );
    silent(text, /right-to-use/, /trustpool/);
  });

  it('IOS XE 3, whose configuration prints 15.x, is before Smart Licensing', () => {
    const text = preview('16.12.8', iosXe('15.5', ISR));
    says(text, /RTU, PAK, license file\) → registration/, /PAK licenses are converted/);
    silent(text, /[Tt]rust code/, /Which release runs now/);
    says(preview('16.12.8', iosXe('15.2', 'switch 1 provision ws-c3850-24t')), /right-to-use/);
  });

  it('a router of 16.9 that registers already has nothing to change', () => {
    says(preview('16.12.8', iosXe('16.9', ISR, 'license smart enable')), /Nothing changes for licensing/);
  });

  it('a PAK router into policy: the snapshot of other routers is not known', () => {
    const text = preview('17.9.5', iosXe('16.6', ISR));
    says(text, /PAK licenses, the transport is cslu/, /Not known: Which releases.*snapshot/, /HSECK9/);
    silent(text, /RTU/);
  });

  it('a captured stack needs trust for all, a single switch does not', () => {
    const stack = iosXe('16.12', C9300, 'switch 2 provision c9300-24t', ...CALL_HOME);
    const all = /license smart trust idtoken <TOKEN> all force/;
    says(preview('17.9.5', `${stack}\n${classicStatus('REGISTERED', 'AUTHORIZED')}`), all);
    silent(
      preview(
        '17.9.5',
        `${iosXe('16.12', C9300, ...CALL_HOME)}\n${classicStatus('REGISTERED', 'AUTHORIZED')}`,
      ),
      all,
    );
  });

  it('a reservation sends nothing afterwards, and nobody knows its way back', () => {
    const text = preview('17.9.4a', iosXe('16.12', C9300, 'license smart reservation'));
    says(text, /The transport is off/, /show license authorization/, /way back does to a reservation/);
    silent(text, /license smart sync/, /takes its registration up again/);
  });

  it('a member that was taken out of the stack is none', () => {
    silent(preview('16.12.6', iosXe('17.9', C9300, 'no switch 2 provision')), /<TOKEN> all/);
  });

  it('the capture may stand in a file of its own; that of another device does not count', () => {
    const config = iosXe('16.12', C9300, ...CALL_HOME);
    const own = classicStatus('REGISTERED', 'AUTHORIZED');
    silent(preview('17.9.5', config, own), /If it is not registered/);
    says(preview('17.9.5', config, own.replace('core-1#', 'core-2#')), /If it is not registered/);
    assert.equal(previews('17.9.5', config, own).length, 1);
    assert.equal(previews('17.9.5', config, own.replace('core-1#', 'core-2#')).length, 2);
  });

  it('a registration whose authorization has expired decides nothing', () => {
    const text = preview(
      '17.9.5',
      `${iosXe('16.12', C9300, ...CALL_HOME)}\n${classicStatus('REGISTERED', 'AUTHORIZATION EXPIRED')}`,
    );
    says(text, /If the device is registered/, /If it is not registered/);
  });

  it('a trust code that a capture shows decides the way back', () => {
    const config = iosXe('17.9', 'license udi pid C9300-24T sn FCW2134L00C', 'license smart transport smart');
    const shown = (trust: string): string =>
      `${config}\n${capture({ prompt: 'core-1#show license tech-support\n', trust: `Trust Code Installed: ${trust}\n` })}`;
    const installed = preview('16.12.6', shown('Apr 01 00:00:00 2024 UTC'));
    says(installed, /turns back into the registration by itself/);
    silent(installed, /If no trust code/);
    silent(preview('16.12.6', shown('<none>')), /turns back into the registration by itself/);
  });

  it('a release that restores no registration asks for one', () => {
    const text = preview('17.2.3', iosXe('17.9', C9300, 'license smart transport smart'));
    says(text, /not among the releases that restore/, /register idtoken <TOKEN>/, /FN72323/);
  });

  it('17.3 to 17.9: only where 17.3.1 runs', () => {
    const text = preview('17.9.5', iosXe('17.3', C9300, ...CALL_HOME));
    says(
      text,
      /Not known: Which third number runs now/,
      /Only where the release that runs now does not report by policy yet/,
      /If the device is registered/,
    );
  });

  it('17.3 with a line that only policy has: nothing changes', () => {
    says(
      preview('17.12', iosXe('17.3', C9300, 'license smart transport cslu')),
      /Nothing changes for licensing/,
    );
  });

  it('within policy: nothing changes, and the same release even less', () => {
    says(
      preview('17.12.4', iosXe('17.9', C9300, 'license smart transport smart')),
      /Nothing changes for licensing/,
    );
    says(
      preview(
        '17.9.5',
        'core-1#show version\nCisco IOS XE Software, Version 17.09.05\ncisco C9300-24T (X86) processor\n',
      ),
      /Nothing changes/,
    );
  });

  it('the default call-home block is gone by 17.12', () => {
    says(preview('17.12.4', iosXe('17.9', C9300, ...CALL_HOME)), /will be gone by 17\.12/);
    silent(preview('17.12.4', iosXe('17.12', C9300, ...CALL_HOME)), /gone by 17\.12/);
  });

  it('17.8 is in neither list of FN72578', () => {
    says(preview('17.8.1', iosXe('16.12', C9300)), /Not known: Whether 17\.8\.1 has the fault of FN72578/);
  });

  it('a wireless controller is not affected by the retired root', () => {
    const text = preview('17.2.1', iosXe('16.12', 'license udi pid C9800-40-K9 sn TTM12345678'));
    says(text, /Nothing changes/);
    silent(text, /trustpool/);
  });

  it('industrial switches got the new root later, and nothing about them is certain', () => {
    const text = preview('17.5.1', iosXe('16.12', 'license udi pid IE-3300-8T2S sn FCW12345678'));
    says(text, /FN72298/);
    silent(text, /- Reporting \(/);
  });

  it('reservation and the retired root: nothing is sent', () => {
    silent(preview('17.3.2a', iosXe('16.12', C9300, 'license smart reservation')), /trustpool/);
  });

  it('voice: 17.3.4 without its letter is taken as listed', () => {
    const text = preview('17.3.4', iosXe('16.12', ISR, 'telephony-service', ' max-ephones 10'));
    says(text, /Probably: On 17\.3\.4 a missed deadline stops CUBE, CME and SRST/);
  });

  it('a device whose product nothing names', () => {
    const text = preview('17.9.5', iosXe('16.12', ...CALL_HOME));
    says(text, /Not known: Which product this is/, /Probably: The transport will be cslu/);
  });

  it('a configuration without a release', () => {
    const text = preview(
      '17.9.5',
      ['hostname core-1', C9300, 'license smart transport smart', ''].join('\n'),
    );
    says(text, /Not known: Which release runs now/);
  });

  it('utility billing is not known', () => {
    const text = preview('17.9.5', iosXe('16.12', ISR, 'license smart utility'));
    says(text, /Not known: What becomes of utility billing/);
    silent(text, /If the device is registered/);
  });

  it('Nexus: from license files to a release with a choice; within policy nothing', () => {
    says(
      preview('9.3(8)', nxOs('9.2(4)', 'boot nxos bootflash:/nxos.9.2.4.bin')),
      /License files stay in use/,
    );
    says(preview('10.4(2)F', nxOs('10.3(4a)')), /Nothing changes/);
    says(preview('10.4', nxOs('9.3(8)')), /Product: a device with NX-OS/, /Not known: Which product this is/);
  });

  it('MDS back below 9.2(2) is not known', () => {
    const text = preview('9.2(1)', nxOs('9.4(1)', 'vsan database', '  vsan 10', 'interface fc1/1'));
    says(text, /Not known: .*no Cisco text/);
    silent(text, /\bwill\b/);
  });

  it('a text with both systems gives the devices of the release’s own', () => {
    const both = [iosXe('16.12', C9300), nxOs('9.3(8)')] as const;
    assert.deepEqual(
      previews('17.9.5', ...both).map(({ system }) => system),
      ['iosxe'],
    );
    assert.deepEqual(
      previews('10.3(4)', ...both).map(({ system }) => system),
      ['nxos'],
    );
  });

  it('no token and no value of the customer comes out', () => {
    const text = preview(
      '16.12.6',
      iosXe(
        '17.9',
        C9300,
        'license smart usage customer-tags tag1 Secret-Project',
        'license smart trust idtoken ZjQ2NTBhNzctYmE0ZC00ZjE5 local',
        'license smart url cslu https://ops:hunter2@ssm.example.net/cslu/v1/pi/LAB-1',
      ),
    );
    silent(text, /Secret-Project/, /ZjQ2NTBh/, /hunter2/);
  });

  it('CSR 1000V down to 16.9 or below: nobody says', () => {
    says(preview('16.8.1', iosXe('17.3', CSR)), /Not known: What this change of release does/);
  });

  it('a device that may be a switch or a router gets both, none as fact', () => {
    const text = preview('17.9.5', iosXe('16.3'));
    says(text, /Product: a device with IOS XE/, /If it is a Catalyst switch/, /If it is a router/);
    says(preview('16.12.6', iosXe('16.3')), /RTU licenses/, /PAK licenses/);
    says(preview('17.9.5', iosXe('16.9')), /Not known: How the release that runs now licenses/);
  });
});
