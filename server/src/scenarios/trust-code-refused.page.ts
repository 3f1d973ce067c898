import type { ScenarioPage } from './page';
import { LOOK, SYNC, TOKEN_BY_FORCE } from './policy-steps';

/** What the page and the runbook of SL921 say. */
export const trustCodeRefusedPage: ScenarioPage = {
  summary:
    'A trust code could not be installed: `%SMART_LIC-3-TRUST_INSTALL_FAILED`, or Trust Establishment fails with an answer of the server.',
  meaning:
    'The server answers and gives no trust code. Most often the token is wrong, expired, used up or of another account, or the device has a trust code already.',
  also: 'Trust Establishment or Trust Acknowledgement that fails although the server answers, for a reason that is no other scenario’s',
  never:
    'a failure on the way to the server, of the clock or of the certificate: those are scenarios of their own',
  steps: [LOOK, TOKEN_BY_FORCE, SYNC],
  docs: {
    ignore: 'When a trust code was installed later.',
    references: [
      { title: 'Smart Licensing Using Policy, Catalyst 9400 guide' },
      { title: 'CISCO-SMART-LIC-MIB: notifications of the agent' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-3-TRUST_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FCW0000A001: Trust code already installed\n',
      },
    ],
    good: [
      {
        title: 'Installed later',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-3-TRUST_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FCW0000A001: Trust code already installed\nMar 19 12:11:01.119: %SMART_LIC-6-TRUST_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:C9300-24T,SN:FCW0000A001\n',
      },
    ],
  },
};
