import {
  history,
  historyKeymap,
  isolateHistory,
  redo,
  redoDepth,
  standardKeymap,
  undo,
  undoDepth,
} from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import * as l10n from '@vscode/l10n';
import type { Range } from '../../text/range';
import type { Change } from '../messages';
import { label } from './dom';
import { phrases } from './editor-phrases';
import { type Marked, mark, marks, placeIn } from './marks';

/** By it the policy of the page knows the style that the editor writes. */
const NONCE = document.querySelector<HTMLElement>('style[nonce]')?.nonce ?? '';

/** What the page wants to know of the editor. */
export interface EditorEvents {
  changed(): void;
  /** The next finding (1) or the one before (-1). */
  step(by: 1 | -1): boolean;
}

/** The text area: a document at a time, each with its own undo. */
export class Editor {
  readonly view: EditorView;
  private readonly spoken = new Compartment();
  private readonly events: EditorEvents;

  constructor(parent: HTMLElement, events: EditorEvents) {
    this.events = events;
    this.view = new EditorView({ parent, state: this.stateOf('') });
    label(() => this.view.dispatch({ effects: this.spoken.reconfigure(this.words()) }));
  }

  /** A document to show later. */
  stateOf(text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        marks,
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        keymap.of([
          { key: 'F8', run: () => this.events.step(1), shift: () => this.events.step(-1) },
          ...searchKeymap,
          ...historyKeymap,
          ...standardKeymap,
        ]),
        EditorView.cspNonce.of(NONCE),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) this.events.changed();
        }),
        this.spoken.of(this.words()),
      ],
    });
  }

  show(state: EditorState): void {
    this.view.setState(state);
    this.view.dispatch({ effects: this.spoken.reconfigure(this.words()) });
  }

  /** The text with the line ends that it came with. */
  text(lineEnd: string): string {
    const { doc } = this.view.state;
    return doc.sliceString(0, doc.length, lineEnd);
  }

  mark(marked: Marked): void {
    this.view.dispatch({ effects: mark.of(marked) });
  }

  /** Puts the caret at a place and shows it; the keyboard stays where it is unless it is to go there. */
  goTo(range: Range, focus: boolean): void {
    const [anchor, head] = placeIn(this.view.state.doc, range);
    const isPageAtRest = document.documentElement.scrollHeight <= innerHeight;
    this.view.dispatch({
      selection: { anchor, head },
      effects: focus || isPageAtRest ? EditorView.scrollIntoView(anchor, { y: 'center' }) : [],
    });
    if (focus) this.view.focus();
    else if (!isPageAtRest) this.center(anchor);
  }

  /** Shows a place without moving the page, which would take away what the reader has just chosen. */
  private center(position: number): void {
    const { scrollDOM } = this.view;
    scrollDOM.scrollTop = this.view.lineBlockAt(position).top - scrollDOM.clientHeight / 2;
  }

  /** Makes a change that can be undone by itself. */
  apply({ edits }: Change): void {
    const { doc } = this.view.state;
    const changes = edits.map(({ range, newText }) => {
      const [from, to] = placeIn(doc, range);
      return { from, to, insert: newText.replace(/\r\n?/g, '\n') };
    });
    this.view.dispatch({
      changes,
      annotations: isolateHistory.of('full'),
      userEvent: 'input.fix',
      scrollIntoView: true,
    });
  }

  undo(): void {
    undo(this.view);
  }

  redo(): void {
    redo(this.view);
  }

  get canUndo(): boolean {
    return undoDepth(this.view.state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.view.state) > 0;
  }

  private words() {
    return [
      EditorState.phrases.of(phrases()),
      EditorView.contentAttributes.of({
        tabindex: '0',
        'aria-label': l10n.t('Text to check: a configuration, output of show commands, or a log'),
      }),
    ];
  }
}
