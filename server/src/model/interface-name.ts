/** Interface types with the shortest form in use; longer forms of the same word are the same type. */
const TYPES: readonly (readonly [short: string, full: string])[] = [
  ['ap', 'appgigabitethernet'],
  ['bdi', 'bdi'],
  ['bl', 'bluetooth'],
  ['di', 'dialer'],
  ['e', 'ethernet'],
  ['fa', 'fastethernet'],
  ['fi', 'fivegigabitethernet'],
  ['fo', 'fortygigabitethernet'],
  ['g', 'gigabitethernet'],
  ['hu', 'hundredgige'],
  ['lo', 'loopback'],
  ['m', 'mgmt'],
  ['nv', 'nve'],
  ['po', 'port-channel'],
  ['se', 'serial'],
  ['te', 'tengigabitethernet'],
  ['twe', 'twentyfivegige'],
  ['two', 'twogigabitethernet'],
  ['tu', 'tunnel'],
  ['vl', 'vlan'],
];

/** An interface name in one form for comparing: `Gi0/0`, `GigabitEthernet 0/0` and `gigabitethernet0/0` are the same. */
export function interfaceKey(name: string): string {
  const parts = /^([A-Za-z][A-Za-z-]*?)\s*(\d.*)?$/.exec(name.trim());
  if (!parts?.[1]) return name.trim().toLowerCase();
  const word = parts[1].toLowerCase();
  const type = TYPES.find(([short, full]) => word.startsWith(short) && full.startsWith(word));
  return (type?.[1] ?? word) + (parts[2] ?? '').replace(/\s+/g, '');
}

/** Number of the interface, `0/0` of `GigabitEthernet0/0`; the whole name when it has none. */
export function interfaceNumber(name: string): string {
  return /(?<![\d/.:])\d[\d/.:]*$/.exec(name.trim())?.[0] ?? name.trim();
}
