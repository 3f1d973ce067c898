import { catalyst, central, log, nexus, policy, said } from './outputs';
import { testScenario } from './scenario-tester';

const failed = (reason: string) => ({
  registration: 'UNREGISTERED - REGISTRATION FAILED',
  initial: 'FAILED on Oct 22 14:25:31 2018 EST',
  initialReason: reason,
  authorization: 'EVAL MODE',
  communication: 'None',
});

const ALREADY =
  'The product regid.2017-05.com.cisco.C9300,v1_727af1d9 and sudi containing udiSerialNumber:FCW0000A001,udiPid:C9300-24T has already been registered.';

testScenario('SL901', {
  proofs: [
    {
      name: 'the status of a switch',
      text: catalyst(failed('Product Already Registered')),
      highlighted: 'Product Already',
    },
    { name: 'the longer wording', text: catalyst(failed(ALREADY)), highlighted: 'The product regid' },
    {
      name: 'the wording about force',
      text: nexus(failed('Existing Product Instance has Consumption and Force Flag is False')),
      highlighted: 'Existing Product',
    },
    {
      name: 'a trust request under policy licensing',
      text: policy({ failures: 2, reason: ALREADY, lastFailure: 'Mar 19 12:14:01 2025 UTC' }),
      highlighted: 'The product regid',
    },
    {
      name: 'a line that the terminal wrapped',
      text: `core-1#show license all\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Oct 22 14:25:31 2018 EST\n${wrapped(`    Failure reason: ${ALREADY}`)}\n`,
      highlighted: 'The product regid',
      asIs: true,
    },
    {
      name: 'the status, with the same in the log',
      text:
        catalyst(failed('Product Already Registered')) +
        log(said.registrationFailed('Product Already Registered')),
      highlighted: 'Product Already Registered',
      seen: 2,
    },
    {
      name: 'the Portuguese document',
      text: 'Registro:\nStatus: NÃO REGISTRADO – FALHA NO REGISTRO\nFuncionalidade de exportação controlada: não permitida\nRegistro inicial: FALHOU em 22 de outubro 14:25:31 2018 EST\nMotivo da falha: produto já registrado\nPróxima tentativa de registro: 22 de outubro 14:45:34 2018 EST\n',
      highlighted: 'produto já registrado',
    },
    {
      name: 'Spanish labels',
      text: 'Registro:\n  Estado: NO REGISTRADO - ERROR DE REGISTRO\n  Registro inicial: FALLÓ el 22 de octubre 14:25:31 2018 EST\n    Motivo de la falla: producto ya registrado\n',
      highlighted: 'producto ya registrado',
    },
  ],
  silences: [
    { name: 'a registration that succeeded', text: catalyst({}) },
    {
      name: 'a failure before a success',
      text: log(said.registrationFailed('Product Already Registered'), said.registered),
    },
    {
      name: 'a status before a later one that is registered',
      text: catalyst(failed('Product Already Registered')) + catalyst({}),
    },
    {
      name: 'a status before a success in the log',
      text: catalyst(failed('Product Already Registered')) + log(said.registered),
    },
    {
      name: 'a renewal that failed before the registration of the same output',
      text: catalyst({
        renewal: 'FAILED on Jul 01 09:00:00 2018 UTC',
        renewalReason: 'Product Already Registered',
      }),
    },
  ],
});

testScenario('SL902', {
  proofs: [
    {
      name: 'a registration in progress',
      text: catalyst({
        ...failed('Your request could not be processed right now. Please try again'),
        registration: 'REGISTERING - REGISTRATION IN PROGRESS',
      }),
      highlighted: 'Your request',
    },
    {
      name: 'the log',
      text: log(said.registrationFailed('Your request could not be processed right now.  Please try again')),
      highlighted: '%SMART_LIC-3-AGENT_REG_FAILED',
    },
    {
      name: 'a Nexus',
      text: nexus(failed('Your request could not be processed right now. Please try again.')),
      highlighted: 'Your request',
    },
    {
      name: 'a token that is not valid, in the log',
      text: log(
        said.registrationFailed('{"token":["The token \'ZDEyMzQ1Njc4OTAtMTIzNC00\' is not valid."]}'),
      ),
      highlighted: '%SMART_LIC-3-AGENT_REG_FAILED',
    },
    {
      name: 'a token that has expired',
      text: catalyst(failed('Response error: token has expired')),
      highlighted: 'Response error',
    },
    {
      name: 'a token that a Nexus used',
      text: nexus(failed('invalid idtoken')),
      highlighted: 'invalid idtoken',
    },
    {
      name: 'a report under policy licensing',
      text: policy({
        failures: 1,
        reason: 'Your request could not be processed right now. Please try again',
      }),
      highlighted: 'Your request',
    },
    {
      name: 'the Portuguese document, whose label is turned around',
      text: 'Registro:\nStatus: REGISTRANDO - REGISTRO EM ANDAMENTO\nRegistro inicial: FALHOU em 24 de outubro 15:55:26 2018 EST\nFalha no motivo: não é possível processar a solicitação no momento. Tente novamente\n',
      highlighted: 'não é possível',
    },
  ],
  silences: [
    {
      name: 'a token of a trust code',
      text: log(
        "%SMART_LIC-3-TRUST_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FCW0000A001: the token 'ZDEyMzQ1Njc4OTAtMTIzNC00' is not valid",
      ),
    },
    {
      name: 'a registration with another token',
      text: log(said.registrationFailed('token has expired'), said.registered),
    },
    {
      name: 'a registration in progress without a failure',
      text: catalyst({ registration: 'REGISTERING - REGISTRATION IN PROGRESS' }),
    },
    {
      name: 'a later success',
      text: log(
        said.registrationFailed('Your request could not be processed right now. Please try again'),
        said.registered,
      ),
    },
  ],
});

const OFFSET =
  '{"timestamp":["The device date \'1526135268653\' is offset beyond the allowed tolerance limit."]}';
const NOT_YET =
  '%PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID: Certificate chain validation has failed.  The certificate (SN: 4A3F12) is not yet valid   Validity period starts on 2018-12-12T00:00:43Z';

testScenario('SL903', {
  proofs: [
    { name: 'the status of a switch', text: catalyst(failed(OFFSET)), highlighted: '{"timestamp"' },
    { name: 'the status of a Nexus', text: nexus(failed(OFFSET)), highlighted: '{"timestamp"' },
    { name: 'policy licensing', text: policy({ failures: 3, reason: OFFSET }), highlighted: '{"timestamp"' },
    {
      name: 'a certificate that is not yet valid',
      text: log(NOT_YET, NOT_YET, NOT_YET),
      highlighted: '%PKI-3-CERT',
      seen: 3,
    },
    {
      name: 'the message of a documented log, escaped for Markdown',
      text: '%PKI-3-CERTIFICATE\\_INVALID\\_NOT\\_YET\\_VALID: falha na validação da cadeia de certificados. O certificado (SN: XXXXXX) ainda não é válido.\n',
      highlighted: '%PKI-3-CERTIFICATE',
    },
  ],
  silences: [
    { name: 'another trustpoint', text: log(NOT_YET.replace('failed.', 'failed for trustpoint VPN-CA.')) },
    { name: 'a later registration', text: log(NOT_YET, said.registered) },
    {
      name: 'a pattern of an EEM applet',
      text: `event manager applet CLOCK\n event syslog pattern "${NOT_YET}"\n`,
    },
  ],
});

const ENABLE =
  '%CALL_HOME-3-CALL_HOME_FAILED_TO_ENABLE: Failed to enable call-home from Smart Agent for Licensing: The command failed to enable smart call home due to an existing active user profile. If you are using a user profile other than CiscoTAC-1 profile to send data to SCH server in Cisco, enter reporting smart-licensing-data under profile mode to configure that profile for smart licensing.';

testScenario('SL904', {
  proofs: [
    {
      name: 'the status of a switch',
      text: catalyst(failed('Communication transport not available.')),
      highlighted: 'Communication transport',
    },
    {
      name: 'the status of a Nexus',
      text: nexus(failed('Communication transport not available.')),
      highlighted: 'Communication transport',
    },
    {
      name: 'policy licensing',
      text: policy({
        type: 'Callhome',
        address: '',
        failures: 1,
        reason: 'Communication transport not available',
      }),
      highlighted: 'Communication transport',
    },
    {
      name: 'the three messages of its document',
      text: log(
        ENABLE,
        said.registrationFailed('Communication transport not available.'),
        said.communicationFailed(
          'Communication transport not available.',
          'the Cisco Smart Software Manager or satellite',
        ),
      ),
      highlighted: '%CALL_HOME-3',
      seen: 3,
    },
    {
      name: 'a profile that does not report licensing',
      text: catalyst(
        failed(
          'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling smart license transport',
        ),
      ),
      highlighted: 'The action failed',
    },
  ],
  silences: [
    { name: 'a later registration', text: log(ENABLE, said.registered) },
    { name: 'another device that registered', text: central(['core-1', said.registered]) },
  ],
});

const MISMATCH =
  'Error received from Smart Software Manager: Data and signature do not match for udi PID:C9300-24T,SN:FCW0000A001';

testScenario('SL909', {
  proofs: [
    {
      name: 'the status of a switch that is registered',
      text: catalyst({
        communication: 'FAILED on Aug 12 09:17:45 2018 UTC',
        reason: 'Data and signature do not match',
      }),
      highlighted: 'Data and signature',
    },
    {
      name: 'the log',
      text: log(said.renewalFailed(MISMATCH)),
      highlighted: '%SMART_LIC-3-AUTH_RENEW_FAILED',
    },
    {
      name: 'a Nexus',
      text: nexus({
        communication: 'FAILED on Aug 12 09:17:45 2018 UTC',
        reason: 'Data and signature do not match',
      }),
      highlighted: 'Data and signature',
    },
    {
      name: 'policy licensing',
      text: policy({ failures: 1, reason: 'Data and signature do not match' }),
      highlighted: 'Data and signature',
    },
  ],
  silences: [
    { name: 'a later registration', text: log(said.renewalFailed(MISMATCH), said.registered) },
    {
      name: 'the error of an expired on-prem certificate',
      text: log(
        'SAEVT_DEREGISTER_STATUS msgStatus="LS_INVALID_DATA" error="Signed data and certificate does not match"',
      ),
    },
  ],
});

testScenario('SL906', {
  proofs: [
    {
      name: 'the event log',
      text: 'core-1#show license eventlog\n**** Event Log ****\n\n2018-09-12 13:31:40.001 UTC SAEVT_INIT_START version="4.4.13_rel/116"\n2018-09-12 13:32:42.320 UTC SAEVT_DEREGISTER_STATUS msgStatus="LS_INVALID_DATA" error="Missing Id cert serial number field; Missing signing cert serial number field; Signed data and certificate does not match"\n',
      highlighted: 'SAEVT_DEREGISTER_STATUS',
    },
    {
      name: 'the status of a Nexus',
      text: nexus(
        failed(
          'Missing Id cert serial number field; Missing signing cert serial number field; Signed data and certificate does not match',
        ),
      ),
      highlighted: 'Missing Id cert',
    },
    {
      name: 'the Portuguese document',
      text: 'Registro:\nStatus: NÃO REGISTRADO\nAutorização de licença:\nStatus: MODO DE AVALIAÇÃO\nPeríodo de avaliação restante: 65 dias, 18 horas, 43 minutos, 0 segundos\nSAEVT_DEREGISTER_STATUS msgStatus="LS_INVALID_DATA" error="Campo de número de série de certificado de ID ausente; Campo de número de série de certificado de assinatura ausente; Dados e certificado assinados não correspondem"\n',
      highlighted: 'SAEVT_DEREGISTER_STATUS',
    },
    {
      name: 'policy licensing',
      text: policy({ failures: 1, reason: 'Signed data and certificate does not match' }),
      highlighted: 'Signed data',
    },
  ],
  silences: [
    {
      name: 'an evaluation',
      text: catalyst({ registration: 'UNREGISTERED', initial: 'None', authorization: 'EVAL MODE' }),
    },
    {
      name: 'a later registration',
      text:
        'core-1#show license eventlog\n2018-09-12 13:32:42.320 UTC SAEVT_DEREGISTER_STATUS msgStatus="LS_INVALID_DATA" error="Signed data and certificate does not match"\n' +
        log(said.registered),
    },
  ],
});

function wrapped(text: string): string {
  return (text.match(/.{1,80}/g) ?? []).join('\n');
}
