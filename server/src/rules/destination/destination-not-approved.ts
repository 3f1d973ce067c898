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
    summary:
      'A licensing destination outside the team’s list `approvedDestinations`; off while the list is empty.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      notApproved: '{host} is not among the destinations that your team approves: {approved}.',
      useApproved: 'Use an approved destination',
      whichOne: 'Destination of the license reports',
    },
  },
  *check(config, { report, settings }) {
    const { approvedDestinations } = settings;
    if (approvedDestinations.length === 0) return;
    for (const destination of explicitDestinations(config)) {
      yield;
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

function choose(written: WrittenUrl, approved: readonly string[]): ProposedFix<'useApproved' | 'whichOne'>[] {
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
