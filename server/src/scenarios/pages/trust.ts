import { CATALYST, type ScenarioPages } from './page';

/** Pages of the scenarios about servers that are not trusted or not found. */
export const trustPages: ScenarioPages = {
  SL906: {
    docs: {
      ignore: 'When the device has registered since.',
      references: [{ title: `${CATALYST}, scenario 6` }, { title: 'Cisco bug CSCvr41393' }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, event log',
          text: 'core-1#show license eventlog\n2018-09-12 13:32:42.320 UTC SAEVT_DEREGISTER_STATUS msgStatus="LS_INVALID_DATA" error="Missing Id cert serial number field; Missing signing cert serial number field; Signed data and certificate does not match"\n',
        },
      ],
      good: [
        {
          title: 'Not registered, still evaluating',
          text: 'core-1#show license all\nRegistration:\n  Status: UNREGISTERED\n  Export-Controlled Functionality: NOT ALLOWED\n\nLicense Authorization:\n  Status: EVAL MODE\n  Evaluation Period Remaining: 65 days, 18 hours, 43 minutes, 0 seconds\n',
        },
      ],
    },
  },
  SL915: {
    docs: {
      ignore: 'When communication has been restored since.',
      references: [
        {
          title: 'Troubleshoot Smart Licensing Using Policy on Nexus 9000',
        },
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, SSL interception by a proxy' },
      ],
    },
    examples: {
      bad: [
        {
          title: 'NX-OS, policy licensing',
          text: 'leaf-1# show logging\n2024 Jan  5 10:11:12 leaf-1 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Cannot establish secure connection because server TLS cert cannot be validated\n',
        },
      ],
      good: [
        {
          title: 'Restored later',
          text: 'leaf-1# show logging\n2024 Jan  5 10:11:12 leaf-1 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Cannot establish secure connection because server TLS cert cannot be validated\n2024 Jan  5 11:02:40 leaf-1 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
        },
      ],
    },
  },
  SL916: {
    docs: {
      ignore: 'Always, where the device is not meant to report, or reports by file.',
      references: [{ title: 'Smart Licensing Using Policy, implementing CSLU' }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, log',
          text: 'core-1#show logging\nJan  5 10:11:12.001: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n',
        },
      ],
      good: [
        {
          title: 'Resolved later',
          text: 'core-1#show logging\nJan  5 10:11:12.001: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\nJan  5 11:11:12.001: %SMART_LIC-5-COMM_RESTORED: Communications with Cisco Smart License Utility (CSLU) restored\n',
        },
      ],
    },
  },
};
