/** A way in which a capture may reach us without meaning anything else; undefined where it does not apply. */
export type CaptureTransformation = (text: string) => string | undefined;

const PROMPT = /^([\w.-]+)(\([\w-]+\))?[#>]/;
const LOG_LINE = /^(?=[*.]?[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d)(.*%(?:SMART_LIC|CALL_HOME|PKI)-)/gm;

const isSession = (text: string): boolean => PROMPT.test(text);
const hasConfig = (text: string): boolean => /^(?:hostname|version|interface) \S|^!Command/m.test(text);
const hasFence = (text: string): boolean => /^\s*```/m.test(text);
const ended = (text: string): string => text.replace(/\n?$/, '\n');

/** A terminal of 80 columns breaks lines where they are, whatever stands there. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(/.{1,80}/g) ?? [''])
    .join('\n');
}

/** The pager stops every 24 lines; what erased its prompt stands in front of the next one. */
function paged(text: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => (at % 24 === 23 ? `${rest}${line}` : line))
    .join('\n');
}

const HEALTHY = `other-9#show license status
Utility:
  Status: DISABLED

Smart Licensing Using Policy:
  Status: ENABLED

Transport:
  Type: cslu
  Cslu address: http://10.9.9.9:8182/cslu/v1/pi

Usage Reporting:
  Last ACK received: Mar 01 10:00:00 2025 UTC
  Next ACK deadline: May 30 10:00:00 2025 UTC
  Reporting push interval: 30  days
  Last report push: Mar 01 09:55:00 2025 UTC

Trust Code Installed: <none>

`;

/** Rewrites that leave what a device has said as it is. */
export const OF_CAPTURES: Readonly<Record<string, CaptureTransformation>> = {
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'two carriage returns': (text) => text.replaceAll('\n', '\r\r\n'),
  'blanks at the ends of lines': (text) => text.replace(/(?<=\S)\n/g, '  \n'),
  'no indentation': (text) => (hasConfig(text) ? undefined : text.replace(/^[ \t]+/gm, '')),
  tabs: (text) => text.replace(/^ {2,8}(?=\S)/gm, '\t'),
  'all of it indented': (text) => (hasConfig(text) ? undefined : text.replace(/^(?=.)/gm, '    ')),
  'a pager that erases with backspaces': (text) =>
    paged(text, ` --More-- ${'\b'.repeat(9)}${' '.repeat(8)}${'\b'.repeat(9)}`),
  'a pager that erases with a carriage return': (text) =>
    isSession(text) ? paged(text, ' --More-- \r') : undefined,
  'a fence of Markdown': (text) =>
    hasFence(text)
      ? undefined
      : `# Case 42\n\nThe reports do not arrive.\n\n\`\`\`\n${ended(text)}\`\`\`\n\nDone.\n`,
  'a show tech-support': (text) => {
    if (!/^[\w.-]+# ?show /m.test(text) || hasConfig(text) || /^[\w.-]+[#>] ?(?!show )\S/m.test(text))
      return undefined;
    // One command of one device each; a show tech-support has no prompts.
    const names = new Set([...text.matchAll(/^([\w.-]+)# ?show /gm)].map(([, name]) => name));
    if (names.size > 1) return undefined;
    const [name = ''] = names;
    return `${name}#show tech-support\n\n${text.replace(/^\S+# ?(show .*)$/gm, '------------------ $1 ------------------\n').replace(/^\S+# ?$/gm, '')}`;
  },
  'a terminal of 80 columns': (text) =>
    hasConfig(text) || text.split('\n').some((line) => line.length > 700) ? undefined : wrapped(text),
  'a relay in front of the messages': (text) => {
    const relayed = text.replace(LOG_LINE, 'Oct 22 14:25:11 10.1.1.1 412: $1');
    return relayed === text || isSession(text) ? undefined : relayed;
  },
  'the time of a terminal program in front of each line': (text) => text.replace(/^(?=.)/gm, '[14:25:10] '),
  'a quotation in a mail': (text) => text.replace(/^(?=.)/gm, '> '),
  'a quotation of a quotation': (text) => text.replace(/^(?=.)/gm, '>> '),
  'colours of a terminal': (text) =>
    text.replace(/^(?=.)/gm, '\x1b[0m').replace(/(: )(\S.*)$/gm, '$1\x1b[1;31m$2\x1b[0m'),
  'what a terminal is told': (text) =>
    `\x1b]0;session\x07${text.replace(/^(?=\S+[#>])/gm, '\x1b[?7h\x1b[K')}`,
  'strings of JSON': (text) =>
    // Escapes stand among what the device has said.
    hasConfig(text) || isSession(text) || hasFence(text) || /["\\]/.test(text)
      ? undefined
      : `{\n  "stdout_lines": [\n    [\n${text
          .split('\n')
          .map((line) => `      ${JSON.stringify(line)}`)
          .join(',\n')}\n    ]\n  ]\n}\n`,
  'the load in front of each output': (text) => {
    const loaded = text.replace(
      /^(\S+# ?show .*)$/gm,
      '$1\nLoad for five secs: 3%/0%; one minute: 4%; five minutes: 4%\n',
    );
    return loaded === text ? undefined : loaded;
  },
  'another device behind it': (text) =>
    isSession(text) && !hasFence(text) && /# ?$/.test(text.trimEnd().split('\n').at(-1) ?? '')
      ? `${text.trimEnd()}\n${HEALTHY}`
      : isSession(text) && !hasFence(text)
        ? `${ended(text)}${HEALTHY}`
        : undefined,
  'another device in front of it': (text) =>
    isSession(text) && !hasFence(text) ? HEALTHY + text : undefined,
};
