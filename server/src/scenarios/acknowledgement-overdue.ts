import { overdueDeadlines, owesReports, stopsCube } from './deadlines';
import { defineScenario } from './scenario';

/** SL927: a report should have been acknowledged by now. */
export const acknowledgementOverdue = defineScenario({
  meta: {
    code: 'SL927',
    name: 'acknowledgement-overdue',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    model: 'policy',
    stopsReports: true,
    messages: {
      said: 'No report was acknowledged in the time that the policy gives. The device says so in its log and goes on working; send a report, and see to its acknowledgement.',
      deadline:
        'A report had to be acknowledged by {deadline}, and was not. The device says so in its log and goes on working; send a report, and see to its acknowledgement.',
      cube: 'A report had to be acknowledged, and was not. In this release CUBE stops its SIP service over that. Send a report now, and see to its acknowledgement.',
    },
    explainedBy: [
      'SL101',
      'SL102',
      'SL106',
      'SL107',
      'SL201',
      'SL203',
      'SL204',
      'SL205',
      'SL206',
      'SL207',
      'SL401',
      'SL402',
      'SL403',
      'SL404',
      'SL501',
      'SL502',
      'SL503',
      'SL504',
      'SL506',
      'SL507',
    ],
  },
  evidence: {
    messages: [
      /acknowledge?ment\s*has\s*not\s*been\s*received\s*in\s*the\s*last\s*\d/i,
      /acknowledge?ment\s*will\s*be\s*required\s*in\s*0\s*days/i,
    ],
    claims: (_, device) => owesReports(device),
    detect: overdueDeadlines,
    endedBy: ['acknowledged'],
    standsLast: true,
    say: ({ device, said }) =>
      stopsCube(device) ? { message: 'cube', severity: 'error' } : (said ?? { message: 'said' }),
  },
});
