import { foldWords } from './labels';
import { phrase } from './phrase';

/**
 * What the reasons of failures mean: those of log messages, `Failure Reason:`, `Last Response:`, `error="…"` of the event
 * log. The first row that fits owns a reason, whatever message brings it.
 */
const ROWS = [
  [
    'retired-root',
    phrase('unable to establish ipc connection with call-? ?home'),
    phrase('no se pudo establecer la conexion ipc con call-? ?home'),
    phrase('nao foi possivel estabelecer (?:a )?conexao ipc com (?:o )?call-? ?home'),
    phrase('quo ?vadis'),
  ],
  [
    'name-server-silent',
    phrase('lack of dns response'),
    phrase('no (?:dns response|response from (?:the )?dns)'),
    phrase('dns (?:lookup|query|resolution|response) (?:failed|failure|timed out|time-?out)'),
    phrase('call-? ?home mts (?:messages|buffers?)|mts (?:messages|buffers?).{0,40}call-? ?home'),
    phrase('falta de respuesta de dns'),
    phrase('falta de resposta (?:de|do) dns'),
    phrase('mensajes mts de call-? ?home'),
    /cscvv67469/i,
  ],
  [
    'certificate',
    phrase('server tls cert(?:ificate)? can ?not be validated'),
    phrase('can ?not establish secure connection'),
    phrase('(?:server )?certificate (?:verify|verification|validation) (?:has )?failed'),
    phrase('(?:could not|can ?not|unable to|failed to) (?:verify|validate|authenticate) (?:the )?server'),
    phrase('server identity check (?:failed|failure)'),
    phrase('ssl certificate problem'),
    phrase('ssl peer certificate'),
    phrase('(?:self-? ?signed|issuer) certificate|certificate (?:chain|issuer) is (?:unknown|not trusted)'),
    phrase('no alternative certificate subject name matches'),
    phrase('(?:peer|server).{0,20}certificate (?:cannot be|is not|not) (?:authenticated|trusted|valid)'),
    phrase('certificate.{0,40}(?:host ?name|does not match the name)'),
    phrase('(?:ssl|tls) (?:handshake|connect(?:ion)?) (?:error|failed|failure)'),
    phrase('no se puede (?:establecer una conexion segura|validar el certificado)'),
    phrase('nao e possivel (?:estabelecer uma conexao segura|validar o certificado)'),
  ],
  [
    'clock',
    phrase('the device date .{0,20}is offset'),
    phrase('timestamp.{0,10}the device date'),
    phrase('(?:is )?offset beyond the allowed tolerance'),
    phrase('timestamp mismatch'),
    phrase('deslocado alem do limite'),
    phrase('fecha del dispositivo .{0,30}(?:desplazad|fuera)'),
  ],
  [
    'unparsed',
    phrase('fail(?:ed|ure)? to parse (?:the )?response'),
    phrase('error al analizar los datos de respuesta'),
    phrase('falha ao analisar os dados de resposta'),
  ],
  [
    'registered-already',
    phrase('product (?:is )?already registered'),
    phrase('agent is already registered'),
    phrase('has(?: been)? already been registered|has been already registered'),
    phrase('existing product instance has consumption'),
    /force flag is false/i,
    phrase('produto ja(?: esta)? registrado'),
    phrase('ja foram registrados'),
    phrase('a instancia do produto existente tem consumo'),
    phrase('producto ya(?: esta)? registrado'),
    phrase('ya se (?:ha|han) registrado'),
  ],
  [
    'not-processed',
    phrase('your request could not be processed'),
    phrase('request (?:could|can) ?not be processed'),
    phrase('(?:could not|cannot|unable to) process (?:your|the) request'),
    phrase('nao foi possivel processar (?:a |sua )?solicitacao'),
    phrase('nao e possivel processar (?:a |sua )?solicitacao'),
    phrase('no se (?:pudo|puede|ha podido) procesar (?:la |su )?solicitud'),
  ],
  [
    'no-transport',
    phrase('communication transport (?:is )?not available'),
    phrase('smart license transport is disabled in call-home'),
    phrase('comm layer \\(call home\\) is disabled'),
    phrase('call home service can ?not be turned on'),
    phrase('transporte de comunicacao nao(?: esta)? disponivel'),
    phrase('transporte de comunicacion no(?: esta)? disponible'),
  ],
  [
    'signing-certificate',
    phrase('missing id cert serial number'),
    phrase('missing signing cert serial number'),
    phrase('signed data and certificate (?:does|do) not match'),
    phrase('campo (?:de )?numero de serie de certificado de (?:id|assinatura) ausente'),
    phrase('dados e certificado assinados nao correspondem'),
    phrase('dados assinados e certificado nao correspondem'),
    phrase('los datos firmados y el certificado no coinciden'),
  ],
  [
    'waits-for-reply',
    phrase('waiting for (?:a )?reply'),
    phrase('aguardando (?:a )?resposta'),
    phrase('(?:esperando|en espera de)(?: una| la)? respuesta'),
  ],
  [
    'signature',
    phrase('data and signature (?:do|does) not match'),
    phrase('(?:os )?dados e a assinatura nao (?:correspondem|coincidem)'),
    phrase('los datos y la firma no coinciden'),
  ],
  ['authorization-expired', phrase('authorization period (?:has )?expired')],
  [
    'identity',
    phrase('product_instance_identifier.{0,200}is not valid'),
    phrase('the identity for the instance .{0,60}is not valid'),
  ],
  [
    'token',
    /\\?"token\\?"\s?:\s?\[/i,
    phrase('\\btoken\\b.{0,200}(?:is not valid|(?:has )?expired|is invalid|not found|used up)'),
    phrase('invalid (?:id ?)?token'),
  ],
  ['trust-exists', phrase('trust code (?:(?:has|is) )?already (?:been )?installed')],
  [
    'server-busy',
    /\bls_licengine_fail_to_connect\b|\bok_try_again\b/i,
    phrase('server error occurred'),
    phrase('requested to try again'),
    /\bhttp\S{0,9}[ :=(-]{1,3}(?:[a-z]{1,12}[ :=(-]{1,3}){0,3}5\d\d\b/i,
  ],
  [
    'refused',
    /\bhttp\S{0,9}[ :=(-]{1,3}(?:[a-z]{1,12}[ :=(-]{1,3}){0,3}4(?!43)\d\d\b/i,
    phrase('product instance.{0,60}not (?:found|registered)'),
  ],
  [
    'name-unresolved',
    phrase('(?:unable to|could not|couldn.t|can ?not|failed to) resolve'),
    phrase('no se (?:puede|pudo) resolver'),
    phrase('nao (?:e|foi) possivel resolver'),
  ],
  ['empty-response', phrase('received empty response from server')],
  [
    'not-sent',
    phrase('fail(?:ed|ure)? to send(?: out)?(?: the)? ?call-? ?home http'),
    phrase('communication message send error'),
    phrase('call-? ?home message send error'),
    phrase('fail(?:ed)? to send out smart licensing message'),
    phrase('communication channel error'),
    phrase('falha ao enviar (?:a )?mensagem (?:http do call home|call home http|http)'),
    phrase('mensagem de comunicacao envia erro'),
    phrase('falha ao enviar a mensagem do smart licensing'),
    phrase('(?:no se puede|no se pudo|error al) enviar el (?:mensaje )?http de call-? ?home'),
  ],
  [
    'no-answer',
    phrase('(?:could not|couldn.t|unable to|failed to) connect'),
    phrase('connection (?:timed out|time out|timeout|refused|reset)'),
    phrase('no route to'),
    phrase('\\bno reply\\b'),
    phrase('communications? (?:init )?failure(?! ?with)'),
  ],
  ['no-url', phrase('no url is configured'), phrase('the transport type needed is not configured')],
  ['no-licenses', phrase('not enough licenses|insufficient.{0,40}license')],
  ['signature-of-file', phrase('signature.{0,40}(?:fail|not match|invalid)')],
] as const satisfies readonly (readonly [string, ...RegExp[]])[];

/** What a failure reason means. */
export type Reason = (typeof ROWS)[number][0];

/** The phrases of a reason, for its scenario's page. */
export function phrasesOf(reason: Reason): readonly RegExp[] {
  const [, ...phrases] = ROWS.find(([name]) => name === reason) ?? ROWS[0];
  return phrases;
}

/** The reason whose phrases the words hold; undefined when nobody owns it. */
export function reasonOf(given: string): Reason | undefined {
  const words = foldWords(given);
  if (words === '') return undefined;
  const row = ROWS.find(([, ...phrases]) => phrases.some((pattern) => pattern.test(words)));
  return row?.[0];
}
