import { CATALYST, NEXUS, type ScenarioPages } from './page';

/** Pages of the scenarios about messages that do not get through. */
export const communicationPages: ScenarioPages = {
  SL905: {
    docs: {
      ignore: 'When communication has been restored since.',
      references: [{ title: `${CATALYST}, scenario 5` }, { title: `${NEXUS}, known issue 1` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, authorisation',
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
  },
  SL907: {
    docs: {
      ignore:
        'Right after a message was sent, while the answer is on its way; and for trustpoints that have nothing to do with licensing.',
      references: [{ title: `${CATALYST}, scenario 7` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, authorisation',
          text: 'core-1#show license all\nLicense Authorization:\n  Status: OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC\n  Last Communication Attempt: PENDING on Aug 02 14:34:51 2018 UTC\n    Failure reason: Waiting for reply\n',
        },
        {
          title: 'IOS XE, log',
          text: 'core-1#show logging\nAug  2 14:34:56.310: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint SLA-TrustPoint failed\n             Reason : Failed to select socket. Timeout : 5 (Connection timed out)\n',
        },
      ],
      good: [
        {
          title: 'Another trustpoint',
          text: 'core-1#show logging\nAug  2 14:34:56.310: %PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint VPN-CA failed\n             Reason : Failed to select socket. Timeout : 5 (Connection timed out)\n',
        },
      ],
    },
  },
  SL910: {
    docs: {
      ignore: 'When communication has been restored since.',
      references: [{ title: `${NEXUS}, known issue 2` }],
    },
    examples: {
      bad: [
        {
          title: 'NX-OS, registration',
          text: 'leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to parse response data from SCH server\n',
        },
      ],
      good: [
        {
          title: 'Communicates later',
          text: 'leaf-1# show license status\nRegistration:\n  Status: REGISTERED\n  Last Renewal Attempt: FAILED on Jun 22 16:15:41 2022 UTC\n    Failure reason: Fail to parse response data from SCH server\n\nLicense Authorization:\n  Status: AUTHORIZED on Jun 23 16:15:44 2022 UTC\n  Last Communication Attempt: SUCCEEDED on Jun 23 16:15:44 2022 UTC\n',
        },
      ],
    },
  },
  SL911: {
    docs: {
      ignore: 'When communication has been restored since.',
      references: [
        {
          title: `${NEXUS}, known issue 3; field notice FN72115`,
          url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72115.html',
        },
        { title: 'Field notice FN72323 (IOS XE)' },
      ],
    },
    examples: {
      bad: [
        {
          title: 'NX-OS, registration',
          text: 'leaf-1# show license status\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Mar 02 10:11:12 2022 UTC\n    Failure reason: Fail to send out Call Home HTTP message(Unable to establish IPC connection with callhome)\n',
        },
      ],
      good: [
        {
          title: 'The root certificate in a list of certificates',
          text: 'core-1#show crypto pki trustpool\nCA Certificate\n  Subject:\n    cn=QuoVadis Root CA 2\n',
        },
      ],
    },
  },
  SL912: {
    docs: {
      ignore: 'When communication has been restored since.',
      references: [{ title: `${NEXUS}, known issue 4` }, { title: 'Cisco bug CSCvv67469' }],
    },
    examples: {
      bad: [
        {
          title: 'NX-OS, registration',
          text: 'leaf-1# show license status\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Export-Controlled Functionality: Not Allowed\n  Initial Registration: FAILED on Mar 02 10:11:12 2022 UTC\n    Failure reason: Lack of DNS response\n',
        },
      ],
      good: [
        {
          title: 'Restored later',
          text: 'leaf-1# show logging\n2022 Mar  2 10:11:12 leaf-1 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Lack of DNS response\n2022 Mar  2 10:31:40 leaf-1 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
        },
      ],
    },
  },
};
