import { drawn } from './colours';
import type { StationKind } from './stations';
import { element } from './svg';

/** Line drawings on a field of 24 by 24. */
const SHAPES: Readonly<Record<StationKind, readonly string[]>> = {
  // A switch: a box with arrows both ways.
  device: ['M3 7h18v10H3z', 'M7 10.5h8m-2.5-2 2.5 2-2.5 2', 'M17 14H9m2.5-2L9 14l2.5 2'],
  // A port: a socket with contacts.
  source: ['M4 5h16v14H4z', 'M8 19v-6h8v6', 'M9.5 5v3M12 5v3M14.5 5v3'],
  // A book of names.
  resolver: ['M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3z', 'M5 17a3 3 0 0 1 3-3h11', 'M9 8h6'],
  // A gate between two sides.
  proxy: ['M12 3v4m0 10v4', 'M7 12h10m-3-3 3 3-3 3', 'M4 7v10M20 7v10'],
  // A stack of machines.
  server: ['M4 4h16v7H4z', 'M4 13h16v7H4z', 'M8 7.5h.01M8 16.5h.01', 'M12 7.5h5M12 16.5h5'],
};

/** The sign of a station, its upper left corner at a place. */
export function icon(kind: StationKind, x: number, y: number): string {
  const line = {
    ...drawn('text'),
    fill: 'none',
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return element(
    'g',
    { transform: `translate(${x} ${y})`, 'aria-hidden': 'true' },
    element('path', { ...line, d: SHAPES[kind].join('') }),
  );
}
