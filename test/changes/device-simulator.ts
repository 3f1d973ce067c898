import {
  CISCO,
  eachServer,
  isLayer3,
  isPermanent,
  isRefused,
  isRefusedValue,
  keyOf,
  oneValue,
  opens,
  plain,
  SWITCHES,
  type System,
  TAC,
} from './device-commands';
import type { Mode } from './device-mode';
import { readModes } from './device-reader';

/**
 * A device as far as a change of licensing needs one. It shares nothing with the product: it reads a configuration by
 * plain indentation, and takes typed commands as the documents say the devices do.
 */
export class Device {
  /** Lines that were taken away, or typed although they stood there. */
  readonly touched = new Set<string>();
  private readonly system: System;
  private readonly root: Mode;
  /** Modes that the device had from the beginning. */
  private readonly first: ReadonlySet<Mode>;
  private stack: Mode[] = [];

  constructor(system: System, config: string) {
    this.system = system;
    this.root = readModes(system, config);
    this.first = new Set(this.root.modes.values());
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
    this.show(this.root, lines);
    return lines.sort();
  }

  private show(mode: Mode, lines: string[]): void {
    for (const line of mode.lines) if (!this.isHidden(mode, line)) lines.push(mode.path + line);
    for (const [name, on] of mode.switches)
      if (on !== this.isOnByDefault(mode, name)) lines.push(`${mode.path}${on ? '' : 'no '}${name}`);
    for (const inner of mode.modes.values()) this.show(inner, lines);
  }

  private isHidden(mode: Mode, line: string): boolean {
    if (line === 'no ip address' || line === 'no vrf member') return true;
    if (mode.header === 'interface mgmt0' && line === 'vrf member management') return true;
    return TAC.test(mode.header) && line === CISCO;
  }

  private isOnByDefault(mode: Mode, name: string): boolean {
    if (/^profile /.test(mode.header)) {
      const tac = TAC.test(mode.header);
      if (name === 'active') return !tac;
      if (name === 'reporting smart-licensing-data') return tac;
      return name === 'reporting smart-call-home-data' || name === 'destination transport-method email';
    }
    // A Nexus begins its VLAN interfaces shut, Cisco IOS XE the other way.
    if (name === 'shutdown') return this.system === 'nxos' && /^interface vlan/i.test(mode.header);
    return (
      name === 'ip domain lookup' ||
      name === 'ip redirects' ||
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
    } else if (isRefused(this.system, line) || (mode === this.root && isRefusedValue(this.system, line)))
      throw new Error(`refused: ${line}`);
    else if (opens(mode.header, line)) this.enter(mode, line);
    else for (const one of eachServer(plain(line))) this.command(mode, one);
  }

  private enter(mode: Mode, line: string): void {
    const isThere = mode.modes.has(keyOf(line));
    const isPort = /^interface (?!(?:lo|vl|po|tu|bd)\w*[ \d]|mgmt)(?!.*\.\d)/i.test(line);
    if (!isThere && isPort) throw new Error(`the device has no such port: ${line}`);
    this.stack.push(mode.mode(line));
  }

  private command(mode: Mode, typed: string): void {
    const negated = /^no /i.test(typed);
    const command = plain(typed.replace(/^no /i, ''));
    this.refuse(mode, command, negated);
    if (SWITCHES.test(command)) this.switch(mode, command, !negated);
    else if (negated) this.takeBack(mode, command);
    else {
      // What was taken back from the device's own defaults comes again.
      mode.lines.delete(`no ${command}`);
      const isThere = mode.lines.has(command);
      const words = oneValue(this.system, command);
      if (words !== undefined)
        for (const line of [...mode.lines])
          if (line !== command && oneValue(this.system, line) === words) this.drop(mode, line);
      mode.lines.add(command);
      if (isThere) this.touched.add(mode.path + command);
      else if (isMembership(command)) this.loseLayer3(mode);
    }
  }

  private switch(mode: Mode, name: string, on: boolean): void {
    const was = mode.switches.get(name) ?? this.isOnByDefault(mode, name);
    mode.switches.set(name, on);
    if (was !== on) this.touched.add(`${mode.path}${was ? '' : 'no '}${name}`);
    if (name === 'switchport' && on) this.loseLayer3(mode);
  }

  /** What the device answers with an error. */
  private refuse(mode: Mode, command: string, negated: boolean): void {
    const held = (pattern: RegExp): string[] => [...mode.lines].filter((line) => pattern.test(line));
    const index = /^destination-profile \S+ index \d+ /.exec(command)?.[0];
    // A Nexus holds one address at an index: the old one goes first.
    if (this.system === 'nxos' && index !== undefined && !negated)
      for (const line of held(/^destination-profile /))
        if (line.startsWith(index) && line !== command) throw new Error(`${index}is taken by: ${line}`);
    const vrf = /^(?:vrf forwarding|ip route vrf) (\S+)/.exec(command)?.[1];
    if (this.system === 'iosxe' && vrf !== undefined && !negated && !this.hasVrf(vrf))
      throw new Error(`VRF ${vrf} is not configured: ${command}`);
    if (/^(?:ip address|vrf member|vrf forwarding) /.test(command) && mode.switches.get('switchport'))
      throw new Error(`${mode.header} is a switch port: ${command}`);
    if (mode.header === 'interface mgmt0' && isMembership(command)) throw new Error(`refused: ${command}`);
    if (negated && /^ip address (?!.* secondary$)/.test(command) && held(/ secondary$/).length > 0)
      throw new Error('the secondary address must go first');
  }

  private hasVrf(name: string): boolean {
    return this.root.modes.has(`vrf definition ${name}`) || this.root.modes.has(`ip vrf ${name}`);
  }

  private takeBack(mode: Mode, command: string): void {
    const inner = mode.modes.get(keyOf(command));
    const isOld = inner !== undefined && this.first.has(inner) && /^(?:interface|crypto) /.test(command);
    if (inner && (isPermanent(command) || isOld)) throw new Error(`a plan never takes this away: ${command}`);
    if (inner) {
      this.takeAway(mode, inner, command);
      return;
    }
    const isOwn = command === CISCO && TAC.test(mode.header);
    const gone = mode.lines.has(command);
    if (gone) this.drop(mode, command);
    if (isOwn) mode.lines.add(`no ${command}`);
    if (gone && isMembership(command)) this.loseLayer3(mode);
    if (gone || isOwn) return;
    const short = oneValue(this.system, `${command} x`);
    const inFull = [...mode.lines].filter(
      (line) => short !== undefined && oneValue(this.system, line) === short,
    );
    if (short === command && inFull.length > 0) for (const line of inFull) this.drop(mode, line);
    else if (command === 'ip address') return;
    else throw new Error(`${mode.header || 'global'}: nothing to remove for: no ${command}`);
  }

  /** A VRF that goes takes its routes along, and its interfaces out of it. */
  private takeAway(mode: Mode, inner: Mode, command: string): void {
    for (const line of inner.lines) this.touched.add(inner.path + line);
    mode.modes.delete(keyOf(command));
    const vrf = /^(?:vrf definition|ip vrf|vrf context) (\S+)$/.exec(command)?.[1];
    if (vrf === undefined) return;
    for (const line of [...mode.lines]) if (line.startsWith(`ip route vrf ${vrf} `)) this.drop(mode, line);
    for (const each of mode.modes.values())
      if (each.lines.delete(`vrf forwarding ${vrf}`) || each.lines.delete(`vrf member ${vrf}`))
        this.loseLayer3(each);
  }

  private drop(mode: Mode, line: string): void {
    mode.lines.delete(line);
    this.touched.add(mode.path + line);
  }

  /** Not touched by the script, but by the device: what is not typed again is missing in the end. */
  private loseLayer3(mode: Mode): void {
    for (const line of [...mode.lines]) if (isLayer3(this.system, line)) mode.lines.delete(line);
    if (this.system === 'nxos') mode.switches.delete('ip redirects');
    for (const header of [...mode.modes.keys()])
      if (isLayer3(this.system, `${header} `)) mode.modes.delete(header);
  }
}

function isMembership(command: string): boolean {
  return /^(?:ip )?vrf (?:forwarding|member) /.test(command);
}
