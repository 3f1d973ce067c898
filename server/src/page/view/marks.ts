import { type Extension, RangeSet, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Range } from '../../text/range';
import type { ShownFinding } from '../messages';

/** What is marked in the text. */
export interface Marked {
  readonly findings: readonly ShownFinding[];
  readonly chosen: Range | undefined;
}

/** Marks the findings of the text; edits move the marks until new ones come. */
export const mark = StateEffect.define<Marked>();

interface Marks {
  readonly lines: DecorationSet;
  readonly gutter: RangeSet<GutterMarker>;
}

class Dot extends GutterMarker {
  private readonly severity: string;

  constructor(severity: string) {
    super();
    this.severity = severity;
  }

  override eq(other: Dot): boolean {
    return other.severity === this.severity;
  }

  override toDOM(): Node {
    const dot = document.createElement('span');
    dot.className = `dot ${this.severity}`;
    return dot;
  }
}

const field = StateField.define<Marks>({
  create: () => ({ lines: Decoration.none, gutter: RangeSet.empty }),
  update(marks, { changes, effects, docChanged, newDoc }) {
    const news = effects.filter((effect) => effect.is(mark)).at(-1);
    if (news) return marksOf(newDoc, news.value);
    return docChanged ? { lines: marks.lines.map(changes), gutter: marks.gutter.map(changes) } : marks;
  },
});

function marksOf(doc: Text, { findings, chosen }: Marked): Marks {
  const dots = new Map<number, string>();
  const lines = findings.flatMap(({ range, severity }) => {
    const [from, to] = placeIn(doc, range);
    const { from: line } = doc.lineAt(from);
    if (!dots.has(line) || severity === 'error') dots.set(line, severity);
    return from < to ? [Decoration.mark({ class: `found ${severity}` }).range(from, to)] : [];
  });
  if (chosen) {
    const { from } = doc.lineAt(placeIn(doc, chosen)[0]);
    lines.push(Decoration.line({ class: 'chosen' }).range(from));
  }
  return {
    lines: Decoration.set(lines, true),
    gutter: RangeSet.of(
      [...dots].map(([line, severity]) => new Dot(severity).range(line)),
      true,
    ),
  };
}

/** Where a range of lines and characters is in the document, as it stands now. */
export function placeIn(doc: Text, { start, end }: Range): readonly [number, number] {
  const at = ({ line, character }: Range['start']): number => {
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.min(from + character, to);
  };
  return [at(start), at(end)];
}

/** Underlines, and dots beside the numbers of the lines. */
export const marks: Extension = [
  field,
  EditorView.decorations.from(field, ({ lines }) => lines),
  gutter({ class: 'dots', markers: ({ state }) => state.field(field).gutter }),
];
