import type { RulePage } from '../page';

/** What the page of SL205 says. */
export const urlWithoutSchemePage: RulePage = {
  docs: {
    why: 'The device does not guess a scheme. It rejects the command, or stores a value such as `http:10.1.1.1:8182/cslu/v1/pi` from which it can take neither host nor port, and no report is ever sent. A blank, as a document’s line break or a word processor leaves it, ends the URL for the device.',
    fix: 'Put `https://` in front of Cisco’s servers, of SSM On-Prem and of a Transport Gateway. A CSLU on port 8182 takes `http://`. On NX-OS remove the old destination of the profile and enter the new one.',
    ignore: 'Never in a configuration that a device is to read.',
    references: [
      {
        title:
          'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart url { url | cslu | smart }',
      },
      { title: 'Cisco-IOS-XE-call-home YANG model: destination address http, “http://” or “https://”' },
    ],
  },
  examples: {
    bad: [
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu\nlicense smart url cslu http:10.20.30.40:8182/cslu/v1/pi\n',
      },
      {
        dialect: 'nxos',
        text: 'callhome\n  destination-profile CiscoTAC-1 index 1 http https: //tools.cisco.com/its/service/oddce/services/DDCEService\n',
      },
    ],
    good: [
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu\nlicense smart url cslu http://10.20.30.40:8182/cslu/v1/pi\n',
      },
    ],
  },
};
