/**
 * The words of the licensing outputs: as devices print them, and as the Portuguese and Spanish editions of Cisco's two
 * documents render them. All are written folded (`foldWords`): small letters, no accents, one blank between words.
 */

/** Labels that introduce a section of `show license all|status|summary|usage|tech-support`. */
const SECTIONS = {
  registration: ['registration', 'registro'],
  authorization: [
    'license authorization',
    'autorizacao de licenca',
    'autorizacion de licencia',
    'autorizacion de licencias',
  ],
  transport: ['transport', 'transporte'],
  policyMode: ['smart licensing using policy'],
  account: ['account information'],
  usageReporting: ['usage reporting'],
  trustCode: ['trust code installed'],
  policy: ['policy'],
  utility: ['utility'],
  privacy: ['data privacy'],
  exportKey: ['export authorization key', 'license authorizations'],
  conversion: ['license conversion', 'smart license conversion'],
  miscellaneous: ['miscellaneous'],
  licenses: ['license usage', 'uso de licencias', 'uso da licenca'],
  product: ['product information'],
  agent: ['agent version'],
  reservation: ['reservation info'],
  jobs: ['upcoming scheduled jobs'],
  communications: ['communication statistics'],
  other: ['other info'],
} as const;

/** Labels of the values in them. */
const FIELDS = {
  status: ['status', 'estado'],
  failureReason: [
    ...['failure reason', 'motivo da falha', 'falha no motivo', 'razao da falha'],
    ...['motivo de la falla', 'motivo del fallo', 'motivo del error', 'razon del fallo', 'razon de la falla'],
  ],
  error: ['error', 'erro'],
  smartAccount: ['smart account', 'cuenta inteligente'],
  virtualAccount: ['virtual account', 'cuenta virtual'],
  exportControlled: ['export-controlled functionality', 'funcionalidade de exportacao controlada'],
  initialRegistration: ['initial registration', 'registro inicial'],
  lastRenewal: ['last renewal attempt', 'ultima tentativa de renovacao', 'ultimo intento de renovacion'],
  nextRenewal: ['next renewal attempt', 'proxima tentativa de renovacao', 'proximo intento de renovacion'],
  nextRegistration: [
    'next registration attempt',
    'proxima tentativa de registro',
    'proximo intento de registro',
  ],
  registrationExpires: ['registration expires', 'o registro expira', 'el registro caduca', 'registro expira'],
  lastCommunication: [
    'last communication attempt',
    'ultima tentativa de comunicacao',
    'ultimo intento de comunicacion',
  ],
  nextCommunication: [
    'next communication attempt',
    'proxima tentativa de comunicacao',
    'proximo intento de comunicacion',
  ],
  deadline: [
    'communication deadline',
    'prazo para comunicacao',
    'prazo de comunicacao',
    'plazo de comunicacion',
    'fecha limite de comunicacion',
  ],
  evaluationRemaining: [
    'evaluation period remaining',
    'periodo de avaliacao restante',
    'periodo de evaluacion restante',
  ],
  type: ['type', 'tipo'],
  // Classic agents tell the server of registrations from that of utility billing.
  url: ['url', 'registration url'],
  csluAddress: ['cslu address'],
  address: ['address'],
  port: ['port'],
  proxy: ['proxy'],
  vrf: ['vrf'],
  trustPoint: ['trust point'],
  identityCheck: ['server identity check'],
  lastAck: ['last ack received'],
  nextAckDeadline: ['next ack deadline'],
  pushInterval: ['reporting push interval'],
  nextAckCheck: ['next ack push check'],
  nextPush: ['next report push'],
  lastPush: ['last report push'],
  lastFileWrite: ['last report file write'],
  policyInUse: ['policy in use'],
  policyName: ['policy name'],
  ackRequired: ['reporting ack required'],
  overallTrust: ['overall trust'],
  statusTime: ['status time'],
  requestTime: ['request time'],
  exportStatus: ['export status'],
  enforcement: ['enforcement type'],
  licenseType: ['license type'],
  featureName: ['feature name'],
  reservationStatus: ['reservation status'],
  authorizationConfirmation: ['last confirmation code'],
  communicationLevel: ['communication level allowed'],
  udi: ['udi'],
  currentTime: ['current time'],
  timeSource: ['time source is ntp', 'time source is'],
  agentVersion: ['smart agent for licensing'],
  licenseReservation: ['license reservation'],
  license: ['license'],
  entitlement: ['entitlement tag'],
  description: ['description'],
  count: ['count'],
  version: ['version'],
  handle: ['handle'],
  attempts: ['attempts'],
  lastResponse: ['last response'],
  lastSuccess: ['last success time'],
  lastFailure: ['last failure time'],
  overallState: ['overall state'],
} as const;

export type SectionKey = keyof typeof SECTIONS;
export type FieldKey = keyof typeof FIELDS;

const sectionKeys = keysByWords(SECTIONS);
const fieldKeys = keysByWords(FIELDS);

function keysByWords<K extends string>(table: Readonly<Record<K, readonly string[]>>): Map<string, K> {
  const keys = new Map<string, K>();
  for (const key of Object.keys(table) as K[]) for (const words of table[key]) keys.set(words, key);
  return keys;
}

/** The section that a label introduces. */
export function sectionKey(label: string): SectionKey | undefined {
  return sectionKeys.get(labelWords(label));
}

/** The value that a label stands for. */
export function fieldKey(label: string): FieldKey | undefined {
  return fieldKeys.get(labelWords(label));
}

/** Labels repeat in every output; more different ones than these are not remembered. */
const MAX_KNOWN = 2_000;
const known = new Map<string, string>();

function labelWords(label: string): string {
  let words = known.get(label);
  if (words === undefined) {
    words = foldWords(label);
    if (known.size >= MAX_KNOWN) known.clear();
    // A copy: a piece of a line would keep its whole text alive.
    known.set(Array.from(label).join(''), words);
  }
  return words;
}

const COMBINING_MARKS = /[\u0300-\u036f]/g;

/** Words without letter case, accents, typographic dashes and quotes, and doubled blanks, for comparing. */
export function foldWords(text: string): string {
  // Nearly all text is plain ASCII, for which normalising would be wasted.
  const plain = /[^ -~]/.test(text)
    ? text
        .normalize('NFD')
        .replace(COMBINING_MARKS, '')
        .replace(/[\u2010-\u2015]/g, '-')
        .replace(/[\u2018\u2019\u201c\u201d]/g, "'")
    : text;
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** How an attempt ended, told by the first words of its value. */
export type Outcome = 'succeeded' | 'failed' | 'pending' | 'none';

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['succeeded', /^(?:succe|bem-suced|sucesso|exit|correct|satisfactori|ok\b)/],
  ['failed', /^(?:fail|falh|fall|error|erro\b|con errores)/],
  ['pending', /^(?:pend|em andamento|in progress|en curso)/],
  ['none', /^(?:none|nenhum|ningun|<none>|nunca)/],
];

/** The outcome that a value such as `FAILED on Oct 22 14:25:31 2018 EST` begins with. */
export function outcomeOf(value: string): Outcome | undefined {
  const words = foldWords(value);
  return OUTCOMES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The states of the documents, of a registration or of an authorization. */
export type LicenseState =
  | 'registered'
  | 'unregistered'
  | 'registering'
  | 'authorized'
  | 'out-of-compliance'
  | 'evaluation'
  | 'evaluation-expired'
  | 'authorization-expired'
  | 'in-use'
  | 'not-in-use'
  | 'not-applicable';

/** In the order they are tried: a longer phrase before the one it begins or holds. */
const STATES: readonly (readonly [LicenseState, RegExp])[] = [
  [
    'unregistered',
    /^(?:unregistered|not registered|nao registrad|no registrad|nao identificad|no identificad)/,
  ],
  ['registering', /^(?:registering|registrando|en proceso de registro)/],
  ['registered', /^(?:registered|registrad)/],
  [
    'evaluation-expired',
    /^(?:eval(?:uation)?(?: (?:mode|period))? expir(?:ed|y)|expiracao de avaliacao|avaliacao expirada|(?:periodo de )?evaluacion (?:vencid|caducad|expirad)|vencimiento de (?:la )?evaluacion)/,
  ],
  [
    'authorization-expired',
    /^(?:auth(?:orization)?(?: period)? expired|deadline exceeded|autorizacao expirada|autorizacion (?:vencid|caducad|expirad)|prazo excedido|plazo (?:excedid|superad))/,
  ],
  [
    'out-of-compliance',
    /^(?:out of compliance|ooc\b|fora de conformidade|fuera de (?:conformidad|cumplimiento)|sin cumplimiento|incumplimiento|no conforme)/,
  ],
  ['evaluation', /^(?:eval(?:uation)? (?:mode|period)|modo de avaliacao|modo de evaluacion)/],
  ['authorized', /^(?:authorized|autorizad|in compliance)/],
  ['not-in-use', /^(?:not in use|unused\b|no licenses in use|nao em uso|no en uso)/],
  ['in-use', /^(?:in use|em uso|en uso)/],
  ['not-applicable', /^(?:not applicable|nao aplicavel|no aplicable|no aplica)/],
];

/** The state that a value names. */
export function stateOf(value: string): LicenseState | undefined {
  const words = foldWords(value);
  return STATES.find(([, pattern]) => pattern.test(words))?.[0];
}
