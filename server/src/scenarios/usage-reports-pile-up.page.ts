import type { ScenarioPage } from './page';
import { BY_FILE } from './policy-steps';

/** What the page and the runbook of SL934 say. */
export const usageReportsPileUpPage: ScenarioPage = {
  summary:
    'Usage reports pile up: the processes `SAGetRUMIds` or `SAUtilRepSave` take a fifth of the processor or more, or a thousand reports lie in storage.',
  meaning:
    'Without acknowledgements the device keeps every report, and before 17.3.7, 17.6.5 and 17.9.1 it goes through all of them again and again (field notice FN72578).',
  steps: [
    {
      text: 'Restore the way of the reports: the other findings say what is wrong with it. Then send the reports.',
      commands: { iosxe: ['license smart sync all'] },
      via: ['smart', 'cslu', 'onprem'],
    },
    ...BY_FILE,
    { text: 'Update to 17.3.7, 17.6.5, 17.9.1 or later.' },
    {
      text: 'As a last resort, clear the licensing data and reload. The trust code is lost and must be installed anew.',
      commands: { iosxe: ['license smart factory reset', 'reload'] },
    },
  ],
  docs: {
    ignore: 'When the load was of short duration.',
    references: [{ title: 'Field notice FN72578' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, processes',
        text: 'core-1#show processes cpu sorted 5min\nCPU utilization for five seconds: 41%/1%; one minute: 40%; five minutes: 39%\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 312    98765432     1234567      80000 31.20% 30.10% 30.00%   0 SAGetRUMIds\n',
      },
    ],
    good: [
      {
        title: 'Little load',
        text: 'core-1#show processes cpu sorted 5min\nCPU utilization for five seconds: 41%/1%; one minute: 40%; five minutes: 39%\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 312    98765432     1234567      80000 31.20% 30.10% 0.40%   0 SAGetRUMIds\n',
      },
    ],
  },
};
