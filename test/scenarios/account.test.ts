import { catalyst, central, log, nexus, policy, said } from './outputs';
import { testScenario } from './scenario-tester';

testScenario('SL908', {
  proofs: [
    {
      name: 'a switch whose communication works',
      text: catalyst({ authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC' }),
      highlighted: 'OUT OF COMPLIANCE',
    },
    { name: 'the log', text: log(said.outOfCompliance), highlighted: '%SMART_LIC-3-OUT_OF_COMPLIANCE' },
    {
      name: 'a Nexus',
      text: nexus({ authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC' }),
      highlighted: 'OUT OF COMPLIANCE',
    },
    {
      name: 'a license of a table',
      text: 'core-1#show license summary\nLicense Usage:\n  License                 Entitlement tag               Count Status\n  -----------------------------------------------------------------------------\n  C9300 Network Advantage (C9300-24 Network Advantage)      1 OUT OF COMPLIANCE\n',
      highlighted: 'OUT OF COMPLIANCE',
    },
    {
      name: 'a license under policy licensing',
      text: policy({ status: 'OUT OF COMPLIANCE' }),
      highlighted: 'OUT OF COMPLIANCE',
    },
    {
      name: 'the status, with the same in the log',
      text:
        catalyst({ authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC' }) +
        log(said.outOfCompliance),
      highlighted: 'OUT OF COMPLIANCE',
      seen: 2,
    },
  ],
  silences: [
    {
      name: 'a failed communication, which is reported alone',
      text: catalyst({
        authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC',
        communication: 'FAILED on Aug 02 14:26:23 2018 UTC',
        reason: 'Fail to send out Call Home HTTP message.',
      }),
    },
    {
      name: 'a pending communication',
      text: catalyst({
        authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC',
        communication: 'PENDING on Aug 02 14:26:23 2018 UTC',
        reason: 'Waiting for reply',
      }),
    },
    { name: 'compliance later', text: log(said.outOfCompliance, said.inCompliance) },
    {
      name: 'compliance later, of the same device in a central log',
      text: central(
        ['core-1', said.outOfCompliance],
        ['core-2', said.restored],
        ['core-1', said.inCompliance],
      ),
    },
    {
      name: 'counts of zero',
      text: policy({}).replace(
        'IN USE(15)',
        'IN USE(15)\n    Authorized Count: 0\n    Out-Of-Compliance Count: 0',
      ),
    },
  ],
});

testScenario('SL913', {
  proofs: [
    {
      name: 'an evaluation that is used up',
      text: catalyst({
        registration: 'UNREGISTERED',
        initial: 'None',
        authorization: 'EVAL EXPIRED on Jul 26 09:24:09 2018 UTC',
        communication: 'None',
      }),
      highlighted: 'EVAL EXPIRED',
    },
    {
      name: 'the word of the documents',
      text: nexus({
        registration: 'UNREGISTERED',
        initial: 'None',
        authorization: 'EVAL EXPIRY',
        communication: 'None',
      }),
      highlighted: 'EVAL EXPIRY',
    },
    {
      name: 'an authorization that has expired',
      text: nexus({
        authorization: 'AUTHORIZATION EXPIRED on Oct 30 09:24:09 2018 UTC',
        communication: 'None',
      }),
      highlighted: 'AUTHORIZATION EXPIRED',
    },
    {
      name: 'an exceeded deadline',
      text: catalyst({ deadline: 'DEADLINE EXCEEDED' }),
      highlighted: 'DEADLINE EXCEEDED',
    },
    {
      name: 'a license under policy licensing',
      text: policy({ status: 'AUTH EXPIRED' }),
      highlighted: 'AUTH EXPIRED',
    },
    {
      name: 'a license of a table',
      text: 'core-1#show license summary\nLicense Usage:\n  License                 Entitlement tag               Count Status\n  -----------------------------------------------------------------------------\n  C9300 Network Advantage (C9300-24 Network Advantage)      1 EVAL EXPIRED\n',
      highlighted: 'EVAL EXPIRED',
    },
    {
      name: 'the Portuguese document',
      text: 'Autorização de licença:\nStatus: AUTORIZAÇÃO EXPIRADA em 30 de outubro 09:24:09 2018 UTC\n',
      highlighted: 'AUTORIZAÇÃO EXPIRADA',
    },
  ],
  silences: [
    {
      name: 'an evaluation with time left',
      text: catalyst({
        registration: 'UNREGISTERED',
        initial: 'None',
        authorization: 'EVAL MODE\n  Evaluation Period Remaining: 89 days, 1 hours, 33 minutes, 51 seconds',
        communication: 'None',
      }),
    },
    {
      name: 'a device that is not registered',
      text: catalyst({
        registration: 'UNREGISTERED',
        initial: 'None',
        authorization: 'No Licenses in Use',
        communication: 'None',
      }),
    },
    { name: 'jobs that are expired', text: policy({}) },
    { name: 'a deadline to come', text: nexus({}) },
  ],
});

const SAVE = 'core-1#write memory\nBuilding configuration...\n[OK]\ncore-1#\n';

testScenario('SL914', {
  proofs: [
    { name: 'the log', text: log(said.notSaved), highlighted: '%SMART_LIC-4-CONFIG_NOT_SAVED' },
    {
      name: 'the key and the licensing state',
      text: log(
        '%PKI-4-NOCONFIGAUTOSAVE: Configuration was modified.  Issue "write memory" to save new IOS PKI configuration',
        said.notSaved,
      ),
      highlighted: '%PKI-4-NOCONFIGAUTOSAVE',
      seen: 2,
    },
    {
      name: 'a command without its answer',
      text: `${log(said.notSaved)}core-1#write memory\nBuilding configuration...\n`,
      highlighted: '%SMART_LIC-4',
      asIs: true,
    },
    { name: 'a save before it', text: SAVE + log(said.notSaved), highlighted: '%SMART_LIC-4', asIs: true },
  ],
  silences: [
    { name: 'write memory', text: log(said.notSaved) + SAVE },
    { name: 'wr', text: `${log(said.notSaved)}core-1#wr\nBuilding configuration...\n[OK]\n` },
    {
      name: 'do wr in configuration mode',
      text: `${log(said.notSaved)}core-1(config)#do wr\nBuilding configuration...\n[OK]\n`,
    },
    {
      name: 'copy',
      text: `${log(said.notSaved)}core-1#copy running-config startup-config\nDestination filename [startup-config]? \nBuilding configuration...\n[OK]\n`,
    },
    {
      name: 'the copy of a Nexus',
      text: `2022 Jun 22 16:15:10 leaf-1 ${said.notSaved}\nleaf-1# copy r s\n[########################################] 100%\nCopy complete, now saving to disk (please wait)...\nCopy complete.\n`,
    },
    {
      name: 'an automatic save',
      text: log(said.notSaved, '%PKI-6-CONFIGAUTOSAVE: Running configuration saved to NVRAM'),
    },
  ],
});

const summary = (rows: string): string =>
  `core-1#show license summary\nLicense Usage:\n  License                 Entitlement tag               Count Status\n  -----------------------------------------------------------------------------\n${rows}`;

testScenario('SL917', {
  proofs: [
    {
      name: 'a table',
      text: summary(
        '  C9500 32C NW Advantage  (C9500 32C NW Advantage)          1 AUTHORIZED\n  C9500 32C DNA Advantage (C9500 32C DNA Advantage)         1 AUTHORIZED\n',
      ),
      highlighted: 'C9500 32C NW Advantage',
    },
    {
      name: 'a block of show license all',
      text: catalyst({}).replace(
        'C9300 Network Advantage (C9300-24 Network Advantage)',
        'C9500 48Y4C NW Essentials (C9500-48Y4C NW Essentials)',
      ),
      highlighted: 'C9500 48Y4C NW Essentials',
    },
  ],
  silences: [
    {
      name: 'the generic tag',
      text: summary(
        '  network-advantage       (C9500 Network Advantage)         1 AUTHORIZED\n  dna-advantage           (C9500-32C DNA Advantage)         1 AUTHORIZED\n',
      ),
    },
    {
      name: 'another model',
      text: summary('  C9500 40X NW Advantage  (C9500-40X NW Advantage)          1 AUTHORIZED\n'),
    },
    {
      name: 'a release that has the generic tags',
      text: `core-1#show version\nCisco IOS XE Software, Version 16.12.03a\n${summary('  C9500 32C NW Advantage  (C9500 32C NW Advantage)          1 AUTHORIZED\n')}`,
    },
  ],
});
