import type { HopReport } from '../types';
import { type Block, badge, card, type Drawing, text } from './card';
import { drawn, painted } from './colours';
import { type Station, stateSign } from './stations';
import { element } from './svg';

/** Side by side, for a window that is wide enough; or one below the other, also beside an editor on a small screen. */
export type Layout = 'wide' | 'tall' | 'narrow';

const GAP = { wide: 62, tall: 46 } as const;
/** Where the chain meets a card, below its upper edge. */
const CHAIN = 38;
const WIDE_CARD = 196;
const TALL_CARD = 430;
const NARROW_CARD = 270;

/** Width of a chain in each layout. */
export const CHAIN_WIDTH: Readonly<Record<Layout, number>> = {
  wide: 5 * WIDE_CARD + 4 * GAP.wide,
  tall: TALL_CARD,
  narrow: NARROW_CARD,
};

/** The stations of a way with the lines between them. */
export function chain(stations: readonly Station[], layout: Layout, drawing: Drawing): Block {
  const width = layout === 'wide' ? WIDE_CARD : CHAIN_WIDTH[layout];
  const cards = stations.map((station) => card(station, width, drawing));
  const heights = cards.map(({ height }) => height);
  const lines = linkStates(stations);
  if (layout === 'wide') {
    const height = Math.max(...heights);
    return {
      height,
      draw: (x, y) =>
        cards
          .map((one, at) => {
            const left = x + at * (width + GAP.wide);
            const link = lines[at];
            return one.draw(left, y, height) + (link ? across(link, left + width, y + CHAIN) : '');
          })
          .join(''),
    };
  }
  return {
    height: heights.reduce((sum, height) => sum + height, 0) + GAP.tall * (cards.length - 1),
    draw(x, y) {
      let at = y;
      return cards
        .map((one, index) => {
          const drawnCard = one.draw(x, at, one.height);
          at += one.height;
          const link = lines[index];
          const line = link ? down(link, x + CHAIN, at) : '';
          at += GAP.tall;
          return drawnCard + line;
        })
        .join('');
    },
  };
}

/**
 * The state of each line between two stations. Reports stop behind a broken station, and before a broken server;
 * of what lies behind the first break nothing is known.
 */
export function linkStates(stations: readonly Station[]): readonly HopReport['state'][] {
  let stopped = false;
  return stations.slice(0, -1).map((station, at): HopReport['state'] => {
    const next = stations[at + 1];
    if (stopped) return 'not-used';
    const last = at === stations.length - 2 && next?.state === 'broken';
    if (station.state === 'broken' || last) {
      stopped = true;
      return 'broken';
    }
    return station.state === 'unknown' ? 'unknown' : 'ok';
  });
}

function across(state: HopReport['state'], x: number, y: number): string {
  const middle = x + GAP.wide / 2;
  const end = x + GAP.wide - 4;
  const parts = [
    element('path', { d: `M${x + 4} ${y}H${end - 6}`, ...lineOf(state) }),
    element('path', { d: `M${end} ${y}l-9-5v10z`, ...painted(arrowInk(state), arrowInk(state)) }),
  ];
  if (state === 'broken') {
    const { word } = stateSign('broken');
    parts.push(badge('broken', middle - 3, y, 11));
    parts.push(
      text(word, middle - 3, y + 28, 11, 'broken', { 'text-anchor': 'middle', 'font-weight': '600' }),
    );
  }
  return element('g', { class: `way ${state}` }, ...parts);
}

function down(state: HopReport['state'], x: number, y: number): string {
  const end = y + GAP.tall - 4;
  const parts = [
    element('path', { d: `M${x} ${y + 4}V${end - 6}`, ...lineOf(state) }),
    element('path', { d: `M${x} ${end}l-5-9h10z`, ...painted(arrowInk(state), arrowInk(state)) }),
  ];
  if (state === 'broken') {
    const { word } = stateSign('broken');
    parts.push(badge('broken', x, y + GAP.tall / 2 - 3, 11));
    parts.push(text(word, x + 20, y + GAP.tall / 2 + 1, 12, 'broken', { 'font-weight': '600' }));
  }
  return element('g', { class: `way ${state}` }, ...parts);
}

function arrowInk(state: HopReport['state']): 'ok' | 'broken' | 'edge' {
  return state === 'ok' || state === 'broken' ? state : 'edge';
}

const DASHES: Readonly<Partial<Record<HopReport['state'], string>>> = { broken: '6 5', 'not-used': '0.1 6' };

/** A sound way is a strong line, a broken one is dashed, one behind the break is dotted, one that is not known is thin. */
function lineOf(state: HopReport['state']): Record<string, string | number | undefined> {
  return {
    ...drawn(arrowInk(state)),
    fill: 'none',
    'stroke-width': state === 'ok' ? 3 : 2,
    'stroke-dasharray': DASHES[state],
    'stroke-linecap': state === 'not-used' ? 'round' : undefined,
  };
}
