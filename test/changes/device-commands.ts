/** What the commands of a device do as far as licensing needs them, written from its documents and not from the product. */

export type System = 'iosxe' | 'nxos';

/** Commands that open a mode, by the header of the mode they are typed in. */
const OPENS: readonly (readonly [within: RegExp, header: RegExp])[] = [
  [
    /^$/,
    /^(?:call-?home|interface \S.*|vrf definition \S+|vrf context \S+|ip vrf \S+|crypto (?:pki|ca) trustpoint \S+)$/,
  ],
  [/^call-?home$/, /^profile \S.*$/],
  [/^vrf definition /, /^address-family \S+$/],
  [/^interface /, /^hsrp \d+.*$/],
];

export const SWITCHES =
  /^(?:service call-home|license smart (?:enable|reservation|server-identity-check)|feature license smart|active|reporting \S+|destination transport-method \S+|http secure server-identity-check|ip domain lookup|enable|transport http proxy enable|destination-profile \S+ transport-method \S+|shutdown|switchport|ip redirects|clock calendar-valid)$/;

/** Commands of one value: the words before it. */
const ONE_VALUE: Readonly<Record<System, readonly string[]>> = {
  iosxe: [
    'hostname',
    'license smart transport',
    'license smart vrf',
    'license smart proxy address',
    'license smart proxy port',
    'license smart url smart',
    'license smart url cslu',
    'license smart url utility',
    'license smart usage interval',
    'license boot level',
    'license air level',
    'license smart custom_id',
    'platform hardware throughput level',
    'platform hardware throughput crypto',
    'ip http client tls-version',
    'ip http client secure-ciphersuite',
    'ip http client connection timeout',
    'ip http client connection idle timeout',
    'ip http client connection retry',
    'ip default-gateway',
    'source interface',
    'rsakeypair',
    'ip http client source-interface',
    'ip http client secure-trustpoint',
    'ip http client proxy-server',
    'ip domain lookup source-interface',
    'contact-email-addr',
    'source-interface',
    'vrf forwarding',
    'vrf',
    'http-proxy',
    'revocation-check',
    'enrollment',
    'ip address',
  ],
  nxos: [
    'hostname',
    'license smart transport',
    'license smart vrf',
    'license smart url smart',
    'license smart url cslu',
    'license smart proxy address',
    'license smart proxy port',
    'ip http source-interface',
    'email-contact',
    'transport http use-vrf',
    'transport http proxy server',
    'vrf member',
    'ip address',
  ],
};

/** Headers that a system refuses, so that nothing under them is ever taken. */
const REFUSED: Readonly<Record<System, RegExp>> = {
  iosxe: /^(?:callhome|call home)$/,
  nxos: /^call[- ]home$/,
};

/** Modes that cannot be taken away. */
const PERMANENT = /^(?:call-?home|profile "?ciscotac-1"?|vrf context management|interface mgmt0)$/i;

/** What an interface loses with its VRF. */
const LAYER_3: Readonly<Record<System, RegExp>> = {
  iosxe: /^(?:ip address|ip unnumbered|ipv6 address|ipv6 enable)\b/,
  nxos: /^(?:no )?(?:ip|ipv6|hsrp) /,
};

/** A text that an office program has touched means its quotation marks as straight ones. */
export const TAC = /^profile ["“”]?ciscotac-1["“”]?$/i;

export const CISCO =
  'destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService';

/** What belongs under a header although the paste has lost its indentation. */
export const FLAT: readonly (readonly [header: RegExp, line: RegExp])[] = [
  [
    /^(?:callhome|call[- ]home)$/,
    /^(?:no )?(?:email-contact|phone-contact|streetaddress|destination-profile|transport (?:http|email)|enable$|site-id|contract-id|customer-id)/,
  ],
  [
    /^(?:callhome|call[- ]home)$/,
    /^(?:no )?(?:contact-email-addr|profile |source-interface|vrf (?!context |definition )|http-proxy|http secure|mail-server|active$|reporting |destination )/,
  ],
  [/^profile /, /^(?:no )?(?:active$|reporting |destination |subscribe)/],
  [/^crypto (?:pki|ca) trustpoint /, /^(?:enrollment|revocation-check|rsakeypair|subject-name|hash)/],
];

/** Whether a command, typed in the mode of that header, opens a mode. */
export function opens(header: string, line: string): boolean {
  return OPENS.some(([within, opened]) => within.test(plain(header)) && opened.test(plain(line)));
}

/** Headers of a text, wherever they stand; the rest of a configuration is lines of the mode they stand in. */
export function isHeader(header: string, line: string): boolean {
  const isGlobal = OPENS.slice(0, 2).some(([, opened]) => opened.test(line));
  return isGlobal || /^call home$/.test(line) || opens(header, line);
}

export function isRefused(system: System, line: string): boolean {
  return REFUSED[system].test(line);
}

/** Values that the device answers with an error, so that it never holds the line. */
export function isRefusedValue(system: System, line: string): boolean {
  const words =
    system === 'iosxe'
      ? ['automatic', 'callhome', 'cslu', 'off', 'smart']
      : ['callhome', 'cslu', 'off', 'smart'];
  const transport = /^lic\S* sm\S* tra\S* ([a-z]\S*)$/i.exec(line)?.[1]?.toLowerCase();
  if (transport !== undefined) return words.filter((word) => word.startsWith(transport)).length !== 1;
  const address = /^ip host (?:vrf \S+ )?\S+ ([\d.]+)(?: |$)/.exec(line)?.[1];
  if (address === undefined) return false;
  const parts = address.split('.');
  return parts.length !== 4 || parts.some((part) => part === '' || Number(part) > 255);
}

export function isPermanent(header: string): boolean {
  return PERMANENT.test(header);
}

export function isLayer3(system: System, line: string): boolean {
  return LAYER_3[system].test(line);
}

/** The words before the value of a command that a mode holds once; undefined for one that stands beside others. */
export function oneValue(system: System, line: string): string | undefined {
  if (/^ip address .* secondary$/.test(line)) return undefined;
  if (/^license smart url \S+$/.test(line) && !/ (?:smart|cslu|utility)$/.test(line))
    return 'license smart url';
  return ONE_VALUE[system].find((words) => line.startsWith(`${words} `));
}

/** Whether a mode holds only one of two commands, each in full. */
export function sameValue(system: System, one: string, other: string): boolean {
  const words = (line: string): string | undefined =>
    /^(?:version|hostname|!Command:) /.test(line)
      ? line.split(' ')[0]
      : /^destination-profile \S+ index \d+ /.test(line)
        ? /^\S+ \S+ index \d+/.exec(line)?.[0]
        : ONE_VALUE[system].find((known) => line.startsWith(`${known} `));
  const own = words(one);
  return own !== undefined && own === words(other);
}

/** Whether one command takes back the other. */
export function opposite(one: string, other: string): boolean {
  return one === `no ${other}` || other === `no ${one}`;
}

/** One spelling for comparing: single blanks, the new spelling of name lookup. */
export function plain(line: string): string {
  const single = DOUBLE.test(line) ? line.replace(/\s+/g, ' ') : line;
  return single.replace(/^(no )?ip domain-lookup/, '$1ip domain lookup');
}

/** Any blank that is not one single space. */
const DOUBLE = /[^\S ]| {2}/;

export function keyOf(header: string): string {
  const name = /^interface (\S.*)$/i.exec(plain(header))?.[1];
  if (name !== undefined) return `interface ${name.toLowerCase().replace(/ /g, '')}`;
  return plain(header).replace(/["']/g, '');
}

/** Name servers are held one by one, however many of them a line names. */
export function eachServer(line: string): string[] {
  const parts = /^((?:no )?ip name-server(?: vrf \S+)?)((?: [\d.:A-Fa-f]+)+)( use-vrf \S+)?$/.exec(line);
  return parts
    ? (parts[2] ?? '')
        .trim()
        .split(' ')
        .map((server) => `${parts[1]} ${server}${parts[3] ?? ''}`)
    : [line];
}

/** Whether two commands stand on the line, all of which the device refuses. */
export function isGlued(line: string): boolean {
  return /^(?!no )\S.* (?:license smart |destination-profile |destination (?:address|transport-method) )/.test(
    line,
  );
}
