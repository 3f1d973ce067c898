import * as l10n from '@vscode/l10n';
import type { HopReport } from '../types';
import { filled, type Ink, painted } from './colours';
import { icon } from './icons';
import { type Station, type StationHop, stateSign } from './stations';
import { element, escaped } from './svg';
import { shortened, wrap } from './text';

/** A piece of the picture that knows how high it is before it is drawn. */
export interface Block {
  readonly height: number;
  /** Its markup, the upper left corner at a place; `height` may be more than its own, to match its neighbours. */
  readonly draw: (x: number, y: number, height: number) => string;
}

/** How the picture is to be made. */
export interface Drawing {
  /** Whether hops lead to their lines. */
  readonly links: boolean;
}

const PAD = 14;
const LINE = 16;
const NAME_SIZE = 14;
const TEXT_SIZE = 12;
/** Lines of a sentence at most; the whole of it is in the title. */
const MOST_LINES = 8;

/** Text at a baseline. */
export function text(
  content: string,
  x: number,
  y: number,
  size: number,
  ink: Ink,
  more: Readonly<Record<string, string>> = {},
): string {
  return element('text', { x, y, 'font-size': size, ...filled(ink), ...more }, escaped(content));
}

/** A round sign of a state, its middle at a place. */
export function badge(state: HopReport['state'], x: number, y: number, radius = 8): string {
  const size = radius * 1.5;
  return (
    element('circle', { cx: x, cy: y, r: radius, ...painted(state, state) }) +
    text(stateSign(state).sign, x, y + size * 0.35, size, 'sign', {
      'text-anchor': 'middle',
      'font-weight': '700',
    })
  );
}

/** The card of a station: what it is, its name, and its hops. */
export function card(station: Station, width: number, drawing: Drawing): Block {
  const inner = width - 2 * PAD;
  const name = wrap(station.name, inner, NAME_SIZE * 1.06, 2);
  const detail = station.detail === '' ? [] : wrap(station.detail, inner, TEXT_SIZE, 2).lines;
  const hopsTop = PAD + 24 + 10 + name.lines.length * 18 + detail.length * LINE + 8;
  const alone = station.hops.length === 1;
  const rows = station.hops.map((hop) => hopRow(hop, inner, alone, drawing));
  const height = hopsTop + rows.reduce((sum, row) => sum + row.height, 0) + PAD - 4;
  return {
    height,
    draw(x, y, full) {
      const left = x + PAD;
      const broken = station.state === 'broken';
      const fill = broken ? 'alarm' : station.state === 'not-used' ? 'page' : 'card';
      const parts = [
        element('rect', {
          ...{ x, y, width, height: full, rx: 8 },
          ...painted(fill, broken ? 'broken' : 'edge'),
          'stroke-width': broken ? 2 : 1,
          'stroke-dasharray': broken ? '7 4' : undefined,
        }),
        icon(station.kind, left, y + PAD - 2),
        text(shortened(station.label, inner - 32, TEXT_SIZE), left + 32, y + PAD + 14, TEXT_SIZE, 'muted'),
      ];
      let at = y + PAD + 24 + 10;
      for (const line of name.lines) {
        at += 18;
        parts.push(text(line, left, at - 5, NAME_SIZE, 'text', { 'font-weight': '600' }));
      }
      for (const line of detail) {
        at += LINE;
        parts.push(text(line, left, at - 5, TEXT_SIZE, 'muted'));
      }
      at += 8;
      for (const row of rows) {
        parts.push(row.draw(left, at, row.height));
        at += row.height;
      }
      const whole = [station.label, station.name, station.detail].filter((one) => one !== '').join(': ');
      return element('g', {}, element('title', {}, escaped(whole)), ...parts);
    },
  };
}

/** A hop: its sign, its name unless it is `alone`, the state in a word, the sentence, and where it stands. */
function hopRow(
  { hop, label, sentence }: StationHop,
  width: number,
  alone: boolean,
  { links }: Drawing,
): Block {
  const indent = 24;
  const { word } = stateSign(hop.state);
  const { lines, cut } = wrap(sentence, width - indent, TEXT_SIZE, MOST_LINES);
  const blanks = blanksBefore(lines, sentence);
  const place = placeOf(hop);
  const height = 22 + lines.length * LINE + (place === '' ? 0 : LINE) + 6;
  return {
    height,
    draw(x, y) {
      const ink: Ink = hop.state === 'broken' ? 'broken' : 'text';
      const parts = [
        element('title', {}, escaped(sentence)),
        element('rect', {
          ...{ class: 'focus', x: x - 6, y: y - 2, width: width + 12, height: height - 2, rx: 4 },
          fill: 'transparent',
        }),
        badge(hop.state, x + 8, y + 9),
        element(
          'text',
          { x: x + indent, y: y + 13, 'font-size': TEXT_SIZE, ...filled(ink) },
          ...(alone ? [] : [element('tspan', { 'font-weight': '600' }, escaped(`${label} `))]),
          element('tspan', { ...filled(hop.state), 'font-weight': alone ? '600' : undefined }, escaped(word)),
        ),
      ];
      let at = y + 22;
      for (const [index, line] of lines.entries()) {
        at += LINE;
        // A blank draws nothing. Whoever takes the text out of the picture gets words, not one of two.
        parts.push(blanks[index] ?? ' ');
        parts.push(text(line, x + indent, at - 5, TEXT_SIZE, hop.state === 'broken' ? 'text' : 'muted'));
      }
      if (place !== '')
        parts.push(
          ' ',
          text(place, x + indent, at + LINE - 5, TEXT_SIZE, 'text', { class: 'fill-text place' }),
        );
      // A name holds the words that are seen, and where those end early the whole sentence too.
      const seen = cut ? lines.map((line, index) => `${blanks[index]}${line}`).join('') : sentence;
      const name = `${label}: ${word}. ${seen.trim()} ${place}${cut ? `. ${sentence}` : ''}`;
      return element('g', linkOf(hop, name, links), ...parts);
    },
  };
}

/** The blank before each line of a sentence; none where a long word goes on. */
function blanksBefore(lines: readonly string[], sentence: string): string[] {
  let read = 0;
  return lines.map((line) => {
    read = Math.max(read, sentence.indexOf(line.replace(/…$/, ''), read));
    const blank = read === 0 || sentence[read - 1] === ' ' ? ' ' : '';
    read += line.length;
    return blank;
  });
}

function placeOf({ range, codes }: HopReport): string {
  const line = range ? l10n.t('line {line}', { line: String(range.start.line + 1) }) : '';
  return [line, ...codes].filter((part) => part !== '').join(' · ');
}

/** What makes a group a link to a line, for the keyboard and for screen readers too. */
function linkOf({ hop, state, range }: HopReport, label: string, links: boolean): Record<string, string> {
  const plain = { class: `hop ${state}` };
  if (!links || !range) return plain;
  const { start, end } = range;
  return {
    class: `hop ${state} link`,
    role: 'link',
    tabindex: '0',
    'aria-label': label,
    'data-hop': hop,
    'data-range': [start.line, start.character, end.line, end.character].join(' '),
  };
}
