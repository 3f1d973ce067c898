import * as l10n from '@vscode/l10n';
import type { Range } from '../../text/range';
import type { ShownPaths } from '../messages';
import { button, element } from './dom';

const SIGNS = { ok: '✓', broken: '✗', unknown: '?', 'not-used': '–' } as const;

/** The reporting path as a picture, and below it in words. */
export function pathPanel(paths: ShownPaths, goTo: (range: Range) => void): HTMLElement {
  const panel = element('div', { className: 'path' });
  if (paths.wide === '' && paths.devices.length === 0) {
    panel.append(
      element('p', { className: 'soft' }, l10n.t('No destination of license reports in this text.')),
    );
    return panel;
  }
  panel.append(picture(paths.wide, 'wide'), picture(paths.tall, 'tall'));
  const follow = (event: Event): void => {
    const words = (event.target as Element).closest('[data-range]')?.getAttribute('data-range')?.split(' ');
    const [line = 0, character = 0, endLine = line, endCharacter = character] = words?.map(Number) ?? [];
    if (!words) return;
    event.preventDefault();
    goTo({ start: { line, character }, end: { line: endLine, character: endCharacter } });
  };
  panel.addEventListener('click', follow);
  panel.addEventListener('keydown', (event) => {
    if (event.target instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) follow(event);
  });
  panel.append(element('h3', {}, l10n.t('In words')), ...paths.devices.map((device) => words(device, goTo)));
  return panel;
}

function picture(svg: string, className: string): HTMLElement {
  const place = element('div', { className: `picture ${className}` });
  if (svg === '') return place;
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  place.append(document.importNode(documentElement, true));
  // The lines of a card follow one another without a blank: as words they are heard and compared.
  for (const line of place.querySelectorAll('[data-range] text')) line.after(' ');
  return place;
}

function words(
  { name, note, ways }: ShownPaths['devices'][number],
  goTo: (range: Range) => void,
): HTMLElement {
  const body = element('section', {}, element('h4', {}, name));
  if (note !== '') body.append(element('p', {}, note));
  for (const { url, hops } of ways) {
    const rows = hops.map(({ label, state, stateLabel, summary, range }) =>
      element(
        'li',
        { className: `hop ${state}` },
        element('span', { className: 'sign', attributes: { 'aria-hidden': 'true' } }, SIGNS[state]),
        element(
          'span',
          {},
          element('b', {}, label),
          ` (${stateLabel}): ${summary} `,
          range && place(range, goTo),
        ),
      ),
    );
    body.append(element('p', { className: 'url' }, url), element('ul', { className: 'hops' }, ...rows));
  }
  return body;
}

function place(range: Range, goTo: (range: Range) => void): HTMLElement {
  const line = String(range.start.line + 1);
  return button(l10n.t('line {line}', { line }), () => goTo(range), 'link');
}
