import { strict as assert } from 'node:assert';
import { type Analysis, analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { LineDocument } from '../../../server/src/text/line-document';
import { Text } from '../../../server/src/text/text';
import type { Context, Group } from '../context';
import { type Keystroke, keystrokes } from '../edits';
import { timeOf, timesOf } from '../measure';
import { atMost, ms, type Row } from '../report';

/** A letter typed on a random line → all findings, without a protocol in between. */
export const keystroke: Group = {
  name: 'keystroke',
  run(context: Context) {
    const { keystrokes: count } = context.options;
    // By turns in blocks, so that the load of the machine is the same for both.
    const large = new Typist(context.plain, count);
    const small = new Typist(context.small, count);
    large.type(count);
    small.type(count);
    large.reset();
    small.reset();
    for (let done = 0; done < count; done += 50) {
      large.type(50);
      small.type(50);
    }
    large.check();
    small.check();
    const [inLarge, inSmall] = [timesOf(large.times), timesOf(small.times)];
    const row = (name: string, value: number, detail: string): Row => ({
      group: 'keystroke',
      name,
      value,
      unit: '×',
      detail,
    });
    const [median, p95] = [inLarge.median / inSmall.median, inLarge.p95 / inSmall.p95];
    return [
      {
        ...row('large / small, median', median, `${ms(inLarge.median)} / ${ms(inSmall.median)}`),
        goal: atMost(1.3),
      },
      row('large / small, p95', p95, `${ms(inLarge.p95)} / ${ms(inSmall.p95)}`),
    ];
  },
};

/** Types into one document. */
class Typist {
  readonly times: number[] = [];
  private readonly document: LineDocument;
  private readonly strokes: readonly Keystroke[];
  private readonly content: string;
  private next = 0;
  private last: Analysis;

  constructor(content: string, count: number) {
    this.content = content;
    this.document = LineDocument.create('file:///a.cfg', 'cisco-iosxe', 1, content);
    this.strokes = keystrokes(content, count + (count % 2));
    this.last = analyse(this.document.text, DEFAULT_SETTINGS);
  }

  type(count: number): void {
    for (let i = 0; i < count; i++) {
      const stroke = this.strokes[this.next++ % this.strokes.length];
      if (!stroke) return;
      this.times.push(
        timeOf(() => {
          LineDocument.update(this.document, [stroke], this.next);
          this.last = analyse(this.document.text, DEFAULT_SETTINGS);
        }),
      );
    }
  }

  reset(): void {
    this.times.length = 0;
  }

  /** Speed is worth nothing when the findings are not those of the text. */
  check(): void {
    const fresh = analyse(Text.of(this.document.getText()), DEFAULT_SETTINGS);
    assert.deepEqual(this.last.findings, fresh.findings);
    if (this.next % 2 === 0) assert.equal(this.document.getText(), this.content);
  }
}
