import { catalyst, central, log, nexus, nexusLog, policy, said } from './outputs';
import { testScenario } from './scenario-tester';

const FAIL = 'Fail to send out Call Home HTTP message.';
const failed = (reason: string) => ({ communication: 'FAILED on Aug 02 14:26:23 2018 UTC', reason });
const MESSAGE =
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://tools.cisco.com/its/service/oddce/services/DDCEService (ERR 205 : Request Aborted)';

testScenario('SL905', {
  proofs: [
    {
      name: 'a switch out of compliance whose last communication failed',
      text: catalyst({ authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC', ...failed(FAIL) }),
      highlighted: 'Fail to send out',
    },
    {
      name: 'the three messages of its document',
      text: log(
        MESSAGE,
        said.communicationFailed(FAIL),
        said.renewalFailed('Communication message send error for udi PID:C9300-24T,SN:FCW0000A001'),
      ),
      highlighted: '%CALL_HOME-5-SL_MESSAGE_FAILED',
      seen: 3,
    },
    {
      name: 'the status of a Nexus',
      text: nexus(failed('Fail to send Call Home HTTP')),
      highlighted: 'Fail to send',
    },
    {
      name: 'the log of a Nexus',
      text: nexusLog(said.communicationFailed(FAIL)),
      highlighted: '%SMART_LIC-3',
    },
    {
      name: 'a reason that nobody owns',
      text: log(said.communicationFailed('HTTP server error 503')),
      highlighted: '%SMART_LIC-3-COMM_FAILED',
    },
    {
      name: 'an empty response',
      text: log(said.csluFailed('Received empty response from server')),
      highlighted: '%SMART_LIC-3-COMM_FAILED',
    },
    {
      name: 'policy licensing',
      text: policy({
        failures: 2,
        reason: 'Fail to send out Call Home HTTP message.',
        lastFailure: 'Mar 19 12:14:01 2025 UTC',
      }),
      highlighted: 'Fail to send out',
    },
    {
      name: 'a name that is not resolved towards CSSM',
      text: log(said.communicationFailed('Unable to resolve server hostname/domain name')),
      highlighted: '%SMART_LIC-3-COMM_FAILED',
    },
    {
      name: 'a failure that a success of another device does not resolve',
      text: central(['core-1', said.communicationFailed(FAIL)], ['core-2', said.restored]),
      highlighted: '%SMART_LIC-3-COMM_FAILED',
    },
    {
      name: 'a failure after a success',
      text: log(said.communicationFailed(FAIL), said.restored, said.communicationFailed(FAIL)),
      highlighted: '%SMART_LIC-3-COMM_FAILED',
    },
    {
      name: 'a renewal that failed after the last communication',
      text: catalyst({ renewal: 'FAILED on Aug 02 14:26:23 2018 UTC', renewalReason: FAIL }),
      highlighted: 'Fail to send out',
    },
    {
      name: 'the title of the Spanish document',
      text: 'Registration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Error: no se puede enviar el HTTP de Call Home\n',
      highlighted: 'no se puede enviar',
    },
  ],
  silences: [
    { name: 'a healthy switch', text: catalyst({}) },
    { name: 'a restored communication', text: log(said.communicationFailed(FAIL), MESSAGE, said.restored) },
    { name: 'a renewed authorization', text: log(said.renewalFailed(FAIL), said.renewed) },
    { name: 'a later status that succeeded', text: catalyst(failed(FAIL)) + catalyst({}) },
    {
      name: 'a log before a status that succeeded',
      text: log(said.communicationFailed(FAIL)) + catalyst({}),
    },
    {
      name: 'a renewal that failed before the last communication',
      text: catalyst({ renewal: 'FAILED on Jul 30 14:26:23 2018 UTC', renewalReason: FAIL }),
    },
    {
      name: 'a transport that was switched off',
      text:
        log(said.communicationFailed(FAIL)) +
        policy({ type: 'Transport Off' }, 'core-1#show license status\n'),
    },
    {
      name: 'failures that are over under policy licensing',
      text: policy({ reason: FAIL, lastFailure: 'Mar 18 12:14:01 2025 UTC' }),
    },
    {
      name: 'a reason that has its own scenario',
      text: log(said.communicationFailed('Fail to parse response data from SCH server')),
    },
    {
      name: 'a message about a failure of another feature',
      text: log('%CALL_HOME-3-HTTP_REQUEST_FAILED: Http request failed for alert group inventory'),
    },
    {
      name: 'an informational message',
      text: log('%SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized'),
    },
    {
      name: 'an ASA',
      text: catalyst(failed('Communication message send error'), '').replace('PID:C9300-24T', 'PID:ASAv'),
    },
    {
      name: 'an ASA that quotes the message',
      text: 'Oct 22 14:25:31 fw-1 : %ASA-3-444303: %SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud\n',
    },
    {
      name: 'IOS XR',
      text: 'RP/0/RP0/CPU0:Oct 22 14:25:31.123 : smartlicserver[123]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure\n',
    },
  ],
});

testScenario('SL907', {
  proofs: [
    {
      name: 'a status that waits',
      text: catalyst({ communication: 'PENDING on Aug 02 14:34:51 2018 UTC', reason: 'Waiting for reply' }),
      highlighted: 'Waiting for reply',
      severity: 'warning',
    },
    {
      name: 'a status that waits, out of compliance, with its log',
      text:
        catalyst({
          authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC',
          communication: 'PENDING on Aug 02 14:34:51 2018 UTC',
          reason: 'Waiting for reply',
        }) + log(said.crlFetch('SLA-TrustPoint'), said.crlFetch('SLA-TrustPoint')),
      highlighted: 'Waiting for reply',
      seen: 3,
    },
    { name: 'the log', text: log(said.crlFetch('SLA-TrustPoint')), highlighted: '%PKI-3-CRL_FETCH_FAIL' },
    {
      name: 'the trustpoint of the HTTP client',
      text: `version 17.3\nhostname core-1\nip http client secure-trustpoint LicRoot\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n${log(said.crlFetch('LicRoot'))}`,
      highlighted: '%PKI-3-CRL_FETCH_FAIL',
      asIs: true,
    },
    {
      name: 'policy licensing',
      text: policy({ failures: 1, reason: 'Waiting for reply' }),
      highlighted: 'Waiting for reply',
      severity: 'warning',
    },
    {
      name: 'the message of a documented log',
      text: '%PKI-3-CRL\\_FETCH\\_FAIL: Falha na busca de CRL para SLA-TrustPoint de ponto confiável Motivo: falha ao selecionar soquete. Tempo limite : 5\n',
      highlighted: '%PKI-3-CRL',
    },
  ],
  silences: [
    { name: 'another trustpoint', text: log(said.crlFetch('VPN-CA'), said.crlFetch('DNAC-CA')) },
    { name: 'a later success', text: log(said.crlFetch('SLA-TrustPoint'), said.restored) },
    { name: 'a later status', text: log(said.crlFetch('SLA-TrustPoint')) + catalyst({}) },
  ],
});

testScenario('SL910', {
  proofs: [
    {
      name: 'the status of a Nexus',
      text: nexus(failed('Fail to parse response data from SCH server')),
      highlighted: 'Fail to parse',
    },
    {
      name: 'the log',
      text: nexusLog(said.communicationFailed('Fail to parse response data from SCH server')),
      highlighted: '%SMART_LIC-3',
    },
    {
      name: 'a switch',
      text: catalyst(failed('Fail to parse response data from SCH server.')),
      highlighted: 'Fail to parse',
    },
    {
      name: 'policy licensing',
      text: policy({ failures: 1, reason: 'Fail to parse response data from SCH server' }),
      highlighted: 'Fail to parse',
    },
  ],
  silences: [
    {
      name: 'a later success',
      text: nexusLog(said.communicationFailed('Fail to parse response data from SCH server'), said.restored),
    },
  ],
});

const IPC = 'Fail to send out Call Home HTTP message(Unable to establish IPC connection with callhome)';

testScenario('SL911', {
  proofs: [
    { name: 'the status of a Nexus', text: nexus(failed(IPC)), highlighted: 'Fail to send out' },
    {
      name: 'the name of the root',
      text: nexus(failed('Fail to send out Call Home HTTP message (Quo Vadis root CA)')),
      highlighted: 'Fail to send out',
    },
    {
      name: 'the log, with failures that it explains',
      text: nexusLog(said.communicationFailed(IPC), said.communicationFailed(FAIL)),
      highlighted: '%SMART_LIC-3',
    },
    {
      name: 'policy licensing',
      text: policy({ failures: 1, reason: 'SSL certificate problem: QuoVadis Root CA 2 not trusted' }),
      highlighted: 'SSL certificate',
    },
  ],
  silences: [
    {
      name: 'a list of certificates',
      text: 'core-1#show crypto pki trustpool\nCA Certificate\n  Subject:\n    cn=QuoVadis Root CA 2\n',
    },
    { name: 'a later success', text: nexusLog(said.communicationFailed(IPC), said.restored) },
  ],
});

testScenario('SL912', {
  proofs: [
    {
      name: 'the status of a Nexus',
      text: nexus(failed('Lack of DNS response')),
      highlighted: 'Lack of DNS',
    },
    {
      name: 'a name that a Nexus does not resolve',
      text: nexus(failed('Could not resolve host: tools.cisco.com')),
      highlighted: 'Could not resolve',
    },
    {
      name: 'its document',
      text: nexus(failed('Lack of DNS response causes callhome MTS messages to get stuck')),
      highlighted: 'Lack of DNS',
    },
    {
      name: 'policy licensing',
      text: policy({ failures: 1, reason: 'Lack of DNS response' }),
      highlighted: 'Lack of DNS',
    },
  ],
  silences: [
    {
      name: 'a later success',
      text: nexusLog(said.communicationFailed('Lack of DNS response'), said.restored),
    },
  ],
});

const TLS = 'Cannot establish secure connection because server TLS cert cannot be validated';

testScenario('SL915', {
  proofs: [
    { name: 'policy licensing', text: policy({ failures: 1, reason: TLS }), highlighted: 'Cannot establish' },
    {
      name: 'the log of a Nexus',
      text: nexusLog(said.communicationFailed(TLS)),
      highlighted: '%SMART_LIC-3',
    },
    {
      name: 'classic licensing',
      text: catalyst(failed('Server certificate validation failed')),
      highlighted: 'Server certificate',
    },
    {
      name: 'a failed identity check',
      text: log(said.csluFailed('Server identity check failed')),
      highlighted: '%SMART_LIC-3',
    },
  ],
  silences: [{ name: 'a later success', text: log(said.communicationFailed(TLS), said.restored) }],
});

const UNRESOLVED = 'Unable to resolve server hostname/domain name';

testScenario('SL916', {
  proofs: [
    {
      name: 'the log',
      text: log(...Array.from({ length: 12 }, () => said.csluFailed(UNRESOLVED))),
      highlighted: '%SMART_LIC-3',
      seen: 12,
    },
    {
      name: 'the statistics of the default transport',
      text: policy({ type: 'cslu', address: 'Cslu address: <empty>', failures: 3, reason: UNRESOLVED }),
      highlighted: 'Unable to resolve',
    },
    {
      name: 'the default name',
      text: policy({
        type: 'cslu',
        address: 'Cslu address: http://cslu-local:8182/cslu/v1/pi',
        failures: 3,
        reason: UNRESOLVED,
      }),
      highlighted: 'Unable to resolve',
    },
    { name: 'a Nexus', text: nexusLog(said.csluFailed(UNRESOLVED)), highlighted: '%SMART_LIC-3' },
  ],
  silences: [
    { name: 'a later success', text: log(said.csluFailed(UNRESOLVED), said.restored) },
    { name: 'the default transport alone', text: policy({ type: 'cslu', address: 'Cslu address: <empty>' }) },
  ],
});
