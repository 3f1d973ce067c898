/** Words of which one is in every title: V8 takes milliseconds to make ready what tells titles from sentences. */
const TELLTALE =
  /response data|send out|IPC connection|HTTP d|de respuesta|de resposta|mensagem HTTP|DNS|not available/i;

/**
 * Failures as the issues of the Nexus document are titled, in its languages, alone on their line. One that is a sentence
 * counts as an item of a list of errors only.
 */
const FAILURE_TITLES: readonly RegExp[] = [
  /^[ \t]*(?:#{1,6} )?(?:\d{1,2}[.)] )?(?:Error ?[-:\u2013] )?(?:Fail(?:ed)? to (?:parse response data|send out (?:Call Home HTTP|Smart Licensing) message)|Unable to establish IPC connection with call-?home)\b[^.!?\n]{0,90}\.?[ \t]*\r?$/im,
  /^[ \t]*(?:#{1,6} )?(?:\d{1,2}[.)] )?(?:Erro?r? ?[-:\u2013] )?(?:no se p(?:uede|udo) enviar el (?:mensaje )?HTTP de Call[- ]?Home|error al analizar los datos de respuesta del servidor|n[aã]o (?:é|foi) poss[ií]vel enviar (?:a mensagem|o) HTTP do Call[- ]?Home|falha ao (?:analisar os dados de resposta do servidor|enviar (?:a )?mensagem HTTP do Call[- ]?Home))[^.!?\n]{0,90}\.?[ \t]*\r?$/im,
  /^[ \t]*(?:#{1,6} )?(?:\d{1,2}[.)] )?Erro?r? ?[-:\u2013] (?:lack of DNS response causes|(?:la )?falta de respuesta de DNS (?:provoca|hace|causa)|(?:a )?falta de resposta (?:de|do) DNS (?:faz|causa|provoca)) [^.!?\n]{0,90}\.?[ \t]*\r?$/im,
  /^[ \t]*(?:#{1,6} )?(?:\d{1,2}[.)] )?(?:Error ?[-:\u2013] )?Communication transport not available\.?[ \t]*\r?$/im,
];

/** Whether a line of the text is such a title. */
export function hasFailureTitle(text: string): boolean {
  return TELLTALE.test(text) && FAILURE_TITLES.some((title) => title.test(text));
}
