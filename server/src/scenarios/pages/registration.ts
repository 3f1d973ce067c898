import { CATALYST, type ScenarioPages } from './page';

/** Pages of the scenarios about registration. */
export const registrationPages: ScenarioPages = {
  SL901: {
    docs: {
      ignore: 'When the device has registered since.',
      references: [{ title: `${CATALYST}, scenario 1` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, registration',
          text: 'core-1#show license all\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Oct 22 14:25:31 2018 EST\n    Failure reason: Product Already Registered\n  Next Registration Attempt: Oct 22 14:45:34 2018 EST\n',
        },
      ],
      good: [
        {
          title: 'Registered later',
          text: 'core-1#show logging\nOct 22 14:25:31.101: %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Product Already Registered\nOct 22 14:45:34.207: %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite for udi PID:C9300-24T,SN:FCW0000A001\n',
        },
      ],
    },
  },
  SL902: {
    docs: {
      ignore: 'Right after the first try: the device repeats it after a quarter of an hour.',
      references: [{ title: `${CATALYST}, scenario 2` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, registration',
          text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Oct 24 15:55:26 2018 EST\n    Failure reason: Your request could not be processed right now. Please try again\n  Next Registration Attempt: Oct 24 16:12:15 2018 EST\n',
        },
      ],
      good: [
        {
          title: 'Registration in progress, nothing failed yet',
          text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Export-Controlled Functionality: NOT ALLOWED\n',
        },
      ],
    },
  },
  SL903: {
    docs: {
      ignore: 'When the clock has been set and the device has registered since.',
      references: [{ title: `${CATALYST}, scenario 3` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, registration',
          text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Nov 11 17:55:46 2018 EST\n    Failure reason: {"timestamp":["The device date \'1526135268653\' is offset beyond the allowed tolerance limit."]}\n',
        },
        {
          title: 'IOS XE, log',
          text: 'core-1#show logging\n*Mar  1 00:02:11.514: %PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID: Certificate chain validation has failed.  The certificate (SN: 4A3F) is not yet valid   Validity period starts on 2018-12-12T00:00:43Z\n',
        },
      ],
      good: [
        {
          title: 'A certificate of another trustpoint',
          text: 'core-1#show logging\n*Mar  1 00:02:11.514: %PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID: Certificate chain validation has failed for trustpoint VPN-CA.  The certificate (SN: 4A3F) is not yet valid\n',
        },
      ],
    },
  },
  SL904: {
    docs: {
      ignore: 'When the device has registered since.',
      references: [{ title: `${CATALYST}, scenario 4` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, registration',
          text: 'core-1#show license all\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Mar 09 21:42:02 2019 CST\n    Failure reason: Communication transport not available.\n',
        },
        {
          title: 'IOS XE, log',
          text: 'core-1#show logging\nMar  9 21:41:58.002: %CALL_HOME-3-CALL_HOME_FAILED_TO_ENABLE: Failed to enable call-home from Smart Agent for Licensing: The command failed to enable smart call home due to an existing active user profile.\n',
        },
      ],
      good: [
        {
          title: 'Registered later',
          text: 'core-1#show logging\nMar  9 21:42:02.011: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Communication transport not available.\nMar  9 21:58:40.332: %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite for udi PID:C9300-24T,SN:FCW0000A001\n',
        },
      ],
    },
  },
  SL909: {
    docs: {
      ignore: 'When the device has registered anew since.',
      references: [{ title: `${CATALYST}, scenario 9` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, authorisation',
          text: 'core-1#show license all\nLicense Authorization:\n  Status: AUTHORIZED on Mar 12 09:17:45 2020 EDT\n  Last Communication Attempt: FAILED on Mar 12 09:17:45 2020 EDT\n    Failure reason: Data and signature do not match\n',
        },
      ],
      good: [
        {
          title: 'Registered anew',
          text: 'core-1#show logging\nMar 12 09:17:45.410: %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match for udi PID:C9300-24T,SN:FCW0000A001\nMar 12 09:40:12.002: %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) for udi PID:C9300-24T,SN:FCW0000A001\n',
        },
      ],
    },
  },
};
