import { remove, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { tableOf } from '../../model/interfaces';
import { isPlaceholder } from '../../model/placeholder';
import type { Statement, Value } from '../../model/value';
import { nearest } from '../../shared/nearest';
import { defineRule, type NeededValue, type ProposedFix } from '../rule';
import { licensingSources } from './licensing-sources';
import { vrfLines } from './vrf-lines';

/** So many VRFs are offered to choose from. */
const MOST = 20;

/** SL506: a licensing line names a VRF that does not exist. */
export const vrfUndefined = defineRule({
  meta: {
    code: 'SL506',
    name: 'vrf-undefined',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      undefined:
        'VRF {vrf} is not defined in this configuration, so licence reports have no routing table. Use a VRF that is.',
      near: 'VRF {vrf} is not defined in this configuration, so licence reports have no routing table. Was {near} meant?',
      choose: 'Use another VRF',
      remove: 'Remove {line}: use the global table',
      ask: 'VRF of licensing',
    },
    docs: {
      summary: 'A licensing line names a VRF that the configuration does not define.',
      why: 'Without the VRF there is no routing table, no route and no source address for the reports: the connection cannot be opened. VRF names are case-sensitive; the usual slip is `mgmt` for `management` (NX-OS), or the `Mgmt-vrf` of Catalyst switches in place of the `Mgmt-intf` of routers. Judged are `vrf` under `call-home`, `license smart vrf`, on NX-OS `transport http use-vrf` and the `vrf` of `ip http source-interface`. `default` and `management` of NX-OS are built in.',
      fix: 'Write the name as the definition has it: IOS XE `show vrf`, NX-OS `show vrf`. If the VRF is really missing, define it (IOS XE `vrf definition VRF`, NX-OS `vrf context VRF`), put the interface into it and give it a route.',
      ignore: 'When the definition of the VRF was left out of the file on purpose.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the correct VRF is configured in call-home',
        },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf mgmt\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf mgmt\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const { vrf, statement } of namedVrfs(config)) {
      if (isPlaceholder(vrf.value) || config.vrfKnown(vrf.value)) continue;
      const names = config.vrfNames();
      const near = nearest(vrf.value, names);
      report({
        message: near ? 'near' : 'undefined',
        data: { vrf: vrf.value, near: near ?? '' },
        range: vrf.range,
        fixes: [
          names.length > 0
            ? {
                title: 'choose',
                needs: [vrfNeeded(config, near)],
                changes: [rewrite(statement, vrf.range, '$' + '{vrf}')],
              }
            : withoutVrf(statement),
        ],
      });
    }
  },
});

interface NamedVrf {
  readonly vrf: Value;
  readonly statement: Statement;
}

function namedVrfs(config: DeviceConfig): NamedVrf[] {
  const named: NamedVrf[] = [...vrfLines(config)];
  for (const { vrf, statement } of licensingSources(config)) if (vrf) named.push({ vrf, statement });
  return named;
}

/** The near name first, then the VRF of the source interface, then the others. */
function vrfNeeded(config: DeviceConfig, near: string | undefined): NeededValue {
  const ofSources = licensingSources(config).flatMap((source) => {
    const shown = config.interface(source.interface.value);
    const vrf = shown && tableOf(config.dialect, shown);
    return vrf && config.vrfKnown(vrf) ? [vrf] : [];
  });
  const choices = new Set([...(near ? [near] : []), ...ofSources, ...config.vrfNames()]);
  return { name: 'vrf', prompt: 'ask', choices: [...choices].slice(0, MOST), kind: 'vrf' };
}

function withoutVrf(statement: Statement): ProposedFix {
  return { title: 'remove', data: { line: statement.at.text }, changes: [remove(statement)] };
}
