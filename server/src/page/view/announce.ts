import { element } from './dom';

const line = element('p', { id: 'announcement', attributes: { role: 'status' } });
let timer: ReturnType<typeof setTimeout> | undefined;

/** The place where the page says what it has done. */
export function announcements(): HTMLElement {
  return line;
}

/** Says what has been done, to the eye and to a screen reader. */
export function announce(text: string): void {
  line.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => line.replaceChildren(), 8000);
}
