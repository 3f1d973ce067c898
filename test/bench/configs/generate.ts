import { iosxeBlock, iosxeHead, iosxeLicensing, iosxeTail } from './iosxe';
import type { Knobs } from './knobs';
import { nxosBlock, nxosHead, nxosLicensing } from './nxos';
import { Random } from './random';

/** Letters of other scripts, as they stand in descriptions; outside Latin-1. */
const WIDE = ['Küche – Łódź', 'サーバ室', 'Прага, стойка 4', 'θάλαμος 2'] as const;

/** A whole, healthy configuration in the likeness of a device's, but for the faults asked for. */
export function generate(knobs: Knobs): string {
  const random = new Random(knobs.seed);
  const nxos = knobs.dialect === 'nxos';
  const lines = (nxos ? nxosHead : iosxeHead)(knobs.faults);
  const block = nxos ? nxosBlock : iosxeBlock;
  const licensing = nxos ? nxosLicensing : iosxeLicensing;
  let length = 0;
  let measured = 0;
  for (let index = 0; length < knobs.length; index++) {
    if (random.chance(knobs.certificates) && !nxos) lines.push(...certificate(random, index));
    else if (random.chance(knobs.banners)) lines.push(...banner(random, nxos));
    const description = knobs.wide && index % 8 === 0 ? random.pick(WIDE) : `uplink ${index}`;
    const body = block(random, index, description);
    lines.push(...body);
    for (let line = 0; line < body.length; line++) {
      if (random.chance(knobs.licensing)) lines.push(...licensing(random, index * 20 + line));
    }
    for (; measured < lines.length; measured++) {
      length += (lines[measured] ?? '').length + knobs.ending.length;
    }
  }
  if (!nxos) lines.push(...iosxeTail());
  // Joined in one go: a string put together with `+` is slower to read than one that a file or a client gives.
  return [...lines, ''].join(knobs.ending);
}

/** Hexadecimal digits as `show running-config` prints a certificate. */
function certificate(random: Random, index: number): string[] {
  const row = () => `  ${Array.from({ length: 8 }, () => random.hex(8)).join(' ')} `;
  return [
    `crypto pki certificate chain CHAIN-${index}`,
    ' certificate ca 01',
    ...Array.from({ length: 40 }, row),
    '  \tquit',
  ];
}

/** Words in a banner that are commands elsewhere: free text must stay free text. */
function banner(random: Random, nxos: boolean): string[] {
  const kind = nxos ? 'motd' : random.pick(['motd', 'login', 'exec']);
  const mark = nxos ? '#' : '^C';
  return [
    `banner ${kind} ${mark}`,
    '*'.repeat(70),
    '  Authorized staff only. All sessions are recorded.',
    'call-home is configured by hand here: ask before you change it.',
    '  no ip domain lookup',
    '*'.repeat(70),
    mark,
  ];
}
