import { capture, DIRECT, logOf, ONE_LICENSE } from './policy-outputs';
import { cslu, hsec, table, UDI } from './policy-samples';

describe('policy licensing: authorizations, storage, identity', () => {
  const load = (percent: string, name = 'SAGetRUMIds'): string =>
    `edge-1#show processes cpu sorted\nCPU utilization for five seconds: 41%/1%; one minute: 40%; five minutes: 39%\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 312    98765432     1234567      80000 31.20% 30.10% ${percent}%   0 ${name}\n`;
  const version = (release: string): string =>
    `edge-1#show version\nCisco IOS XE Software, Version ${release}\n`;
  table({
    'not authorized': [
      capture({ ...cslu, licenses: hsec('NOT AUTHORIZED', 'RESTRICTED - NOT ALLOWED') }),
      'SL930',
    ],
    'not authorized, in an output of its own': [
      `edge-1#show license usage\nLicense Authorization: \n  Status: Not Applicable\n\n${hsec('NOT AUTHORIZED', 'RESTRICTED - NOT ALLOWED')}`,
      'SL930',
    ],
    'restricted and in use': [
      capture({ ...cslu, licenses: hsec('IN USE', 'RESTRICTED - NOT ALLOWED') }),
      'SL930',
    ],
    'restricted and allowed': [capture({ ...cslu, licenses: hsec('IN USE', 'RESTRICTED - ALLOWED') }), ''],
    'restricted and not in use': [
      capture({ ...cslu, licenses: ONE_LICENSE + hsec('NOT IN USE', 'RESTRICTED - NOT ALLOWED', 0) }),
      '',
    ],
    'could not be installed': [
      logOf(
        `%SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on ${UDI}: Not enough licenses available`,
      ),
      'SL930',
    ],
    'installed later': [
      logOf(
        `%SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on ${UDI}: x`,
        `%SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: ${UDI}`,
      ),
      '',
    ],
    'returned by somebody': [
      logOf(
        `%SMART_LIC-6-AUTHORIZATION_REMOVED: A licensing authorization code has been removed from ${UDI}`,
      ),
      '',
    ],
    'export control at every boot': [
      logOf('%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed'),
      '',
    ],
    'a policy that does not fit': [
      logOf(
        '%SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: Signature verification failed',
      ),
      'SL931',
    ],
    'a policy in time of a wrong clock': [
      logOf(
        '%SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: timestamp mismatch',
      ),
      'SL903',
    ],
    'reports pile up': [load('28.40'), 'SL934'],
    'the other process': [load('21.00', 'SAUtilRepSave'), 'SL934'],
    'little load': [load('2.40'), ''],
    'another process': [load('28.40', 'SNMP ENGINE'), ''],
    'a release that mends it': [version('17.06.05') + load('28.40'), ''],
    'a thousand reports': [
      `edge-1#more flash:tracelogs/x | count RUMReport\nNumber of lines which match regexp = 1834\n${version('17.06.03')}`,
      'SL934',
    ],
    'no serial number': [
      logOf(
        '%SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: The platform provided UDI list has invalid values: ; udi_sn is empty',
      ),
      'SL935',
    ],
    'a clock that was set': [
      logOf('%SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed'),
      '',
    ],
  });
});

describe('policy licensing: what is not ours', () => {
  table({
    'IOS XR': [
      'RP/0/RP0/CPU0:Mar 19 12:14:01.119 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with Cisco Smart Software Manager or satellite : Communications init failure\n',
      '',
    ],
    prose: [
      'Hello all,\nlast week we saw TRUST_CODE_INSTALL_FAILED on core-1 and the ACK deadline has passed.\n',
      '',
    ],
    'licenses of files on NX-OS': [
      '2025 Mar 19 12:14:01 leaf-1 %LICMGR-2-LOG_LICAPP_NO_LIC: Application bgp running without LAN_ENTERPRISE_SERVICES_PKG license, shutdown in 119 days\n',
      '',
    ],
    'directly, in a session that is cut off': [
      `edge-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  ${DIRECT}\n`,
      '',
    ],
  });
});
