import type { HopReport } from '../types';

/** Which colour a part of the picture has; it is its class too, so that a page can give it another one. */
export type Ink = HopReport['state'] | 'text' | 'muted' | 'page' | 'card' | 'edge' | 'alarm' | 'sign';

const LIGHT: Readonly<Record<Ink, string>> = {
  ok: '#1a7f37',
  broken: '#cf222e',
  unknown: '#7d4e00',
  'not-used': '#6e7781',
  text: '#1f2328',
  muted: '#59636e',
  page: '#ffffff',
  card: '#f6f8fa',
  edge: '#afb8c1',
  alarm: '#fff0ee',
  sign: '#ffffff',
};

const DARK: Readonly<Record<Ink, string>> = {
  ok: '#3fb950',
  broken: '#ff7b72',
  unknown: '#d29922',
  'not-used': '#9198a1',
  text: '#f0f6fc',
  muted: '#b1bac4',
  page: '#0d1117',
  card: '#161b22',
  edge: '#57606a',
  alarm: '#2d1517',
  sign: '#0d1117',
};

/** Attributes of what is filled with an ink: the class, and the light colour for readers without style sheets. */
export function filled(ink: Ink): { readonly class: string; readonly fill: string } {
  return { class: `fill-${ink}`, fill: LIGHT[ink] };
}

/** Attributes of what is drawn with an ink. */
export function drawn(ink: Ink): { readonly class: string; readonly stroke: string } {
  return { class: `line-${ink}`, stroke: LIGHT[ink] };
}

/** Both. */
export function painted(
  fill: Ink,
  stroke: Ink,
): { readonly class: string; readonly fill: string; readonly stroke: string } {
  return { class: `fill-${fill} line-${stroke}`, fill: LIGHT[fill], stroke: LIGHT[stroke] };
}

/** The style of a picture that stands alone: dark colours where the reader's system is dark. */
export function darkStyle(): string {
  const rules = (Object.keys(DARK) as Ink[]).map(
    (ink) => `.fill-${ink}{fill:${DARK[ink]}}.line-${ink}{stroke:${DARK[ink]}}`,
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
