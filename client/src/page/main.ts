// The page that shows the picture: puts in what the extension sends, and says what the user chose.
interface ToPage {
  readonly wide?: string;
  readonly tall?: string;
  readonly narrow?: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly actions?: readonly { readonly title: string; readonly command: string }[];
  readonly uri: string;
  readonly version?: number;
}

declare function acquireVsCodeApi(): {
  postMessage(message: object): void;
  setState(state: object): void;
};

const vscode = acquireVsCodeApi();
let shows: Pick<ToPage, 'uri' | 'version'> = { uri: '' };
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  const { uri, version } = data;
  shows = { uri, ...(version !== undefined && { version }) };
  vscode.setState({ uri });
  document.body.classList.toggle('empty', data.wide === undefined);
  byId('status').setAttribute('aria-busy', String(data.busy === true));
  byId('text').textContent = data.text ?? '';
  byId('actions').replaceChildren(...(data.actions ?? []).map(actionButton));
  const focused = focusedHop();
  put('wide', data.wide);
  put('tall', data.tall);
  put('narrow', data.narrow);
  focus(focused);
});

function put(id: string, picture: string | undefined): void {
  const place = byId(id);
  if (!picture) {
    place.replaceChildren();
    return;
  }
  const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
  place.replaceChildren(document.importNode(documentElement, true));
}

/** The keyboard stays where it was when the picture is drawn anew. */
function focusedHop(): readonly [layout: string, at: number] | undefined {
  const hop = document.activeElement?.closest('[data-range]');
  const layout = hop?.closest('section')?.id;
  return hop && layout ? [layout, hopsOf(layout).indexOf(hop as SVGElement)] : undefined;
}

function focus(hop: ReturnType<typeof focusedHop>): void {
  if (hop) hopsOf(hop[0])[hop[1]]?.focus();
}

function hopsOf(layout: string): SVGElement[] {
  return [...byId(layout).querySelectorAll<SVGElement>('[data-range]')];
}

function actionButton({ title, command }: { title: string; command: string }): HTMLElement {
  const button = document.createElement('button');
  button.textContent = title;
  button.addEventListener('click', () => vscode.postMessage({ command }));
  return button;
}

function follow(event: Event): void {
  const range = (event.target as Element).closest('[data-range]')?.getAttribute('data-range');
  if (!range) return;
  event.preventDefault();
  vscode.postMessage({ range: range.split(' ').map(Number), shows });
}

addEventListener('click', follow);
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') follow(event);
});
byId('export').addEventListener('click', () => vscode.postMessage({ command: 'export' }));
vscode.postMessage({ ready: true });
