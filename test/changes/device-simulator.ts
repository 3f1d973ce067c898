/**
 * A device as far as a change of licensing needs one. It shares nothing with the product: it reads a configuration by
 * plain indentation, and takes typed commands as the documents say the devices do.
 */

type System = 'iosxe' | 'nxos';

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

/** A mode with its lines and the modes below it. */
class Mode {
  readonly lines = new Set<string>();
  /** Switches that are on or off, as last set. */
  readonly switches = new Map<string, boolean>();
  readonly modes = new Map<string, Mode>();
  readonly header: string;

  constructor(header: string) {
    this.header = header;
  }

  mode(header: string): Mode {
    const known = this.modes.get(key(header));
    if (known) return known;
    const mode = new Mode(header);
    this.modes.set(key(header), mode);
    return mode;
  }
}

/** Commands that open a mode, by the header of the mode they are typed in. */
const OPENS: readonly (readonly [within: RegExp, header: RegExp])[] = [
  [
    /^$/,
    /^(?:call-?home|interface \S.*|(?:ip )?vrf (?:definition|context) \S+|vrf context \S+|ip vrf \S+|crypto (?:pki|ca) trustpoint \S+)$/,
  ],
  [/^call-?home$/, /^profile \S.*$/],
];

const SWITCHES =
  /^(?:service call-home|license smart (?:enable|reservation|server-identity-check)|feature license smart|active|reporting \S+|destination transport-method \S+|http secure server-identity-check|ip domain lookup|enable|transport http proxy enable|destination-profile \S+ transport-method \S+|shutdown|clock calendar-valid)$/;

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

/** A text that an office program has touched means its quotation marks as straight ones. */
const TAC = /^profile ["“”]?ciscotac-1["“”]?$/i;

const CISCO = 'destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService';

/** What belongs under a header although the paste has lost its indentation. */
const FLAT: readonly (readonly [header: RegExp, line: RegExp])[] = [
  [
    /^callhome$/,
    /^(?:no )?(?:email-contact|phone-contact|streetaddress|destination-profile|transport (?:http|email)|enable$|site-id|contract-id|customer-id)/,
  ],
  [
    /^call-home$/,
    /^(?:no )?(?:contact-email-addr|profile |source-interface|vrf |http-proxy|http secure|mail-server|active$|reporting |destination )/,
  ],
  [/^profile /, /^(?:no )?(?:active$|reporting |destination |subscribe)/],
  [/^crypto (?:pki|ca) trustpoint /, /^(?:enrollment|revocation-check|rsakeypair|subject-name|hash)/],
];

/** One device. */
export class Device {
  private readonly system: System;
  private readonly root = new Mode('');
  private stack: Mode[] = [];

  constructor(system: System, config: string) {
    this.system = system;
    this.read(config);
  }

  /** Types lines one after the other, beginning and ending in exec mode. Throws where a device would complain. */
  type(lines: readonly string[]): this {
    for (const line of lines) this.typeLine(line.trim());
    if (this.stack.length > 0) throw new Error('the script ends inside of the configuration');
    return this;
  }

  /** All lines of all blocks that are not at their default, each behind the headers it stands under; sorted. */
  shown(): string[] {
    const lines: string[] = [];
    this.show(this.root, '', lines);
    return lines.sort();
  }

  private show(mode: Mode, path: string, lines: string[]): void {
    for (const line of mode.lines) if (!this.isHidden(mode, line)) lines.push(path + line);
    for (const [name, on] of mode.switches)
      if (on !== this.isOnByDefault(mode, name)) lines.push(`${path}${on ? '' : 'no '}${name}`);
    for (const inner of mode.modes.values()) this.show(inner, `${path}${inner.header} > `, lines);
  }

  private isHidden(mode: Mode, line: string): boolean {
    return line === 'no ip address' || (TAC.test(mode.header) && line === CISCO);
  }

  private isOnByDefault(mode: Mode, name: string): boolean {
    if (/^profile /.test(mode.header)) {
      const tac = TAC.test(mode.header);
      if (name === 'active') return !tac;
      if (name === 'reporting smart-licensing-data') return tac;
      return name === 'reporting smart-call-home-data' || name === 'destination transport-method email';
    }
    return (
      name === 'ip domain lookup' ||
      name === 'http secure server-identity-check' ||
      /^destination-profile \S+ transport-method email$/.test(name)
    );
  }

  private typeLine(line: string): void {
    const mode = this.stack[this.stack.length - 1];
    if (!mode) {
      if (line !== 'configure terminal') throw new Error(`not an exec command of a plan: ${line}`);
      this.stack = [this.root];
    } else if (line === 'end') this.stack = [];
    else if (line === 'exit') {
      this.stack.pop();
      if (this.stack.length === 0) throw new Error('exit leaves the configuration');
    } else if (opens(mode, line)) this.stack.push(mode.mode(line));
    else this.command(mode, line);
  }

  private command(mode: Mode, typed: string): void {
    const negated = /^no /i.test(typed);
    const command = plain(typed.replace(/^no /i, ''));
    if (SWITCHES.test(command)) mode.switches.set(command, !negated);
    else if (negated) this.takeBack(mode, command);
    else {
      // What was taken back from the device's own defaults comes again.
      mode.lines.delete(`no ${command}`);
      this.refuseSecondDestination(mode, command);
      const words = this.oneValue(command);
      if (words !== undefined)
        for (const line of [...mode.lines]) if (this.oneValue(line) === words) mode.lines.delete(line);
      mode.lines.add(command);
    }
  }

  /** A Nexus holds one address at an index: the old one goes first. */
  private refuseSecondDestination(mode: Mode, command: string): void {
    const index = /^destination-profile \S+ index \d+ /.exec(command)?.[0];
    if (this.system !== 'nxos' || index === undefined) return;
    const held = [...mode.lines].filter((line) => line.startsWith(index) && line !== command);
    if (held.length > 0) throw new Error(`${index}is taken by: ${held.join(', ')}`);
  }

  private takeBack(mode: Mode, command: string): void {
    if (mode.modes.delete(key(command))) return;
    const gone = mode.lines.delete(command);
    const isOwn = command === CISCO && TAC.test(mode.header);
    if (isOwn) mode.lines.add(`no ${command}`);
    if (gone || isOwn) return;
    const short = this.oneValue(`${command} x`);
    const inFull = [...mode.lines].filter((line) => short !== undefined && this.oneValue(line) === short);
    if (short === command && inFull.length > 0) for (const line of inFull) mode.lines.delete(line);
    else if (command === 'ip address') return;
    else throw new Error(`${mode.header || 'global'}: nothing to remove for: no ${command}`);
  }

  private oneValue(line: string): string | undefined {
    if (/^ip address .* secondary$/.test(line)) return undefined;
    if (/^license smart url \S+$/.test(line) && !/ (?:smart|cslu|utility)$/.test(line))
      return 'license smart url';
    return ONE_VALUE[this.system].find((words) => line.startsWith(`${words} `));
  }

  private read(config: string): void {
    let open: { readonly indent: number; readonly mode: Mode; last: string }[] = [
      { indent: -1, mode: this.root, last: '' },
    ];
    for (const raw of config.split(/\r?\n/)) {
      const text = raw.replace(/^[\w.-]*(?:\([\w-]+\))?#\s*/, '').replace(/ ! smart-licensing-.*$/, '');
      if (/^!\s*$/.test(text)) open = open.slice(0, 1);
      if (/^\s*(?:!.*)?$/.test(text)) continue;
      const indent = text.replace(/\t/g, '        ').search(/\S/);
      const line = plain(text.trim());
      while (open.length > 1 && !this.isUnder(open[open.length - 1], indent, line)) open.pop();
      const mode = open[open.length - 1]?.mode ?? this.root;
      this.take(mode, line);
      if (opensReading(line)) open.push({ indent, mode: this.inner(mode, line), last: line });
    }
  }

  /** Every header with lines under it is a mode, whether a plan enters it or not. */
  private inner(mode: Mode, line: string): Mode {
    return mode.mode(line);
  }

  private isUnder(
    open: { readonly indent: number; readonly mode: Mode } | undefined,
    indent: number,
    line: string,
  ): boolean {
    if (!open || indent > open.indent) return true;
    if (indent < open.indent) return false;
    return FLAT.some(([header, under]) => header.test(open.mode.header) && under.test(line));
  }

  private take(mode: Mode, line: string): void {
    if (opensReading(line)) return;
    const bare = this.system === 'nxos' && mode === this.root && /^(?:no )?destination-profile /.test(line);
    const target = bare ? this.root.mode('callhome') : mode;
    const command = line.replace(/^no /, '');
    if (SWITCHES.test(command)) target.switches.set(command, command === line);
    else target.lines.add(line);
  }
}

function opens(mode: Mode, line: string): boolean {
  return OPENS.some(([within, header]) => within.test(plain(mode.header)) && header.test(plain(line)));
}

/** Headers that matter here; the rest of a configuration is lines of the mode they stand in. */
function opensReading(line: string): boolean {
  return OPENS.some(([, header]) => header.test(line));
}

/** One spelling for comparing: single blanks, the new spelling of name lookup. */
function plain(line: string): string {
  return line.replace(/\s+/g, ' ').replace(/^(no )?ip domain-lookup/, '$1ip domain lookup');
}

function key(header: string): string {
  return plain(header).replace(/["']/g, '');
}
