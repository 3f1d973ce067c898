import { CATALYST, NEXUS, type ScenarioPage } from './page';
import { REACH_STEPS, SOURCE_STEPS, TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL905 say. */
export const callHomeHttpFailedPage: ScenarioPage = {
  summary:
    'Messages cannot be sent: “Fail to send out Call Home HTTP message”, “Communication message send error”, `%SMART_LIC-3-COMM_FAILED`, `%CALL_HOME-5-SL_MESSAGE_FAILED`.',
  meaning:
    'Somewhere between the device and the licensing server the reporting path is broken. Licenses stay as they are until the authorization runs out, 90 days after the last success.',
  meaningUnderPolicy:
    'Somewhere between the device and the licensing server the reporting path is broken. Licenses go on working; when the acknowledgement is overdue, the device says so in its log.',
  also: '`%SMART_LIC-3-COMM_FAILED` and `AUTH_RENEW_FAILED` with any reason that is not another scenario’s',
  never: 'a name that is not resolved towards a CSLU that nobody configured (SL916)',
  steps: [...REACH_STEPS, ...SOURCE_STEPS, ...TRY_AGAIN],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [{ title: `${CATALYST}, scenario 5` }, { title: `${NEXUS}, known issue 1` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, authorization',
        text: 'core-1#show license all\nLicense Authorization:\n  Status: OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC\n  Last Communication Attempt: FAILED on Aug 02 14:26:23 2018 UTC\n    Failure reason: Fail to send out Call Home HTTP message.\n  Next Communication Attempt: Aug 02 14:26:53 2018 UTC\n',
      },
      {
        title: 'NX-OS, registration',
        text: 'leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to send Call Home HTTP\n',
      },
    ],
    good: [
      {
        title: 'Restored later',
        text: 'core-1#show logging\nAug  2 14:26:23.411: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message.\nAug  2 14:42:01.119: %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
      },
    ],
  },
};
