import { rewrite } from '../../changes/change';
import { explicitDestinations } from '../../model/effect';
import { defineRule, type ProposedFix } from '../rule';
import { approvedUrl, approves } from './approved';
import { type WrittenUrl, writtenUrl } from './written-urls';

/** SL209: reports go somewhere that the team has not approved. */
export const destinationNotApproved = defineRule({
  meta: {
    code: 'SL209',
    name: 'destination-not-approved',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      notApproved: '{host} is not among the destinations that your team approves: {approved}.',
      useApproved: 'Use an approved destination',
      whichOne: 'Destination of the licence reports',
    },
    docs: {
      summary:
        'A licensing destination outside the team’s list `approvedDestinations`; off while the list is empty.',
      why: 'A licence report tells serial numbers, software versions and licence counts. Teams that report through their own SSM On-Prem or Transport Gateway want no device to report elsewhere: a configuration copied from a guide goes straight to Cisco’s cloud, one from another site to the wrong server.\n\nAn entry of the list is a host (`cssm.example.net`, `*.example.net`, with a port if it matters) or a URL; a URL approves what lies below its path. Only written destinations in effect are judged, not the hidden defaults of the device.',
      fix: 'Choose an approved destination. On NX-OS remove the old destination of the profile and enter the new one. If the destination is right, add it to `approvedDestinations` in `.smart-licensing.json`.',
      ignore: 'When the device belongs to another team with destinations of its own.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5 (check the URL in the profile)',
        },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, methods 1 to 3' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          settings: { approvedDestinations: ['cssm.example.net'] },
          text: 'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          settings: { approvedDestinations: ['cssm.example.net'] },
          text: 'license smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n',
        },
      ],
    },
  },
  check(config, { report, settings }) {
    const { approvedDestinations } = settings;
    if (approvedDestinations.length === 0) return;
    for (const destination of explicitDestinations(config)) {
      const written = writtenUrl(destination);
      if (!written || written.parts.host === '') continue;
      if (approvedDestinations.some((entry) => approves(entry, written.parts))) continue;
      report({
        message: 'notApproved',
        data: { host: written.parts.host, approved: approvedDestinations.join(', ') },
        range: written.url.range,
        fixes: choose(written, approvedDestinations),
      });
    }
  },
});

function choose(written: WrittenUrl, approved: readonly string[]): ProposedFix[] {
  const choices = [...new Set(approved.flatMap((entry) => approvedUrl(entry, written) ?? []))];
  if (choices.length === 0) return [];
  return [
    {
      title: 'useApproved',
      preferred: true,
      needs: [{ name: 'destination', prompt: 'whichOne', kind: 'url', choices }],
      changes: written.lines.map((line) => rewrite(line.statement, line.url.range, `\${destination}`)),
    },
  ];
}
