import { defineRule } from '../rule';
import { addHost, addNameServer, serverNeeded } from './mending';
import { hasHiddenServers, isMapped, neededNames } from './needed-names';

/** SL402: the device must resolve a name and knows nobody to ask. */
export const noNameServer = defineRule({
  meta: {
    code: 'SL402',
    name: 'no-name-server',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'ask',
    messages: {
      none: '{name} must be resolved, but no name server is configured and no ip host maps it. Add ip name-server, or map the name with ip host.',
      addServer: 'Add a name server',
      addHost: 'Map {name} with ip host',
      askServer: 'Address of the name server',
      askAddress: 'Address of {name}',
    },
    docs: {
      summary: 'A licensing destination is given by name, and the device has no name server.',
      why: 'Without `ip name-server` the device has nobody to ask: IOS XE broadcasts the question, NX-OS lets it run into the timeout. On NX-OS an unanswered question also holds up callhome’s message queue (CSCvv67469), so that further reports get stuck; there the finding is a warning. On IOS XE it is information, since name servers may come in ways that a configuration does not show.',
      fix: 'IOS XE: `ip name-server [vrf VRF] ADDRESS`. NX-OS: `ip name-server ADDRESS use-vrf VRF`. Or map the name: `ip host NAME ADDRESS`, on NX-OS inside the `vrf context` of the VRF in use. Or write the address into the destination.',
      ignore: 'When the name servers come by DHCP on an interface that the configuration does not show.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: configure a DNS server or an ip host statement',
        },
        {
          title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 4 (CSCvv67469)',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nip domain-lookup\nip name-server 192.0.2.53 use-vrf management\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nntp server 192.0.2.123 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\n',
        },
      ],
    },
  },
  check(config, { report }) {
    if (!config.names.lookup.on || config.names.servers.length > 0) return;
    for (const needed of neededNames(config)) {
      if (isMapped(config, needed) || hasHiddenServers(config)) continue;
      const { name, range, vrf } = needed;
      report({
        message: 'none',
        data: { name },
        range,
        severity: config.dialect === 'nxos' ? 'warning' : 'information',
        fixes: [
          {
            title: 'addServer',
            preferred: true,
            needs: [serverNeeded(config, 'askServer')],
            changes: [addNameServer(config, vrf)],
          },
          {
            title: 'addHost',
            data: { name },
            needs: [{ name: 'address', prompt: 'askAddress', choices: [], kind: 'address' }],
            changes: [addHost(config, needed, '$' + '{address}')],
          },
        ],
      });
    }
  },
});
