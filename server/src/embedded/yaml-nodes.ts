import { type CST, Lexer, Parser } from 'yaml';
import type { MappedText } from './mapped-text';
import { blockText, flowText } from './yaml-scalar';

/** How the value of a scalar is written; `woven`: put together of several strings, or a part of one. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'woven';

/** A string of the document. `start` and `end` are where it stands, quotes and block header included. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
  /** Inside of `[…]` or `{…}`, where commas and brackets end a plain one. */
  readonly inFlow: boolean;
  /** The value, each character with its place. */
  readonly value: () => MappedText;
}

/** A list; of a list in lines, where each item begins with its `-`. */
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly { readonly node: YamlNode; readonly dash: number | undefined }[];
}

/** A mapping, in the order of the document. */
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: string; readonly value: YamlNode }[];
}

/** What an anchor elsewhere holds. */
export interface YamlAlias {
  readonly kind: 'alias';
  readonly name: string;
}

export type YamlNode = YamlScalar | YamlList | YamlMap | YamlAlias;

/** The documents of a text, and what their anchors name. */
export interface YamlDocuments {
  /** Where comments begin; none where the text is no YAML all through. */
  readonly comments: readonly number[];
  readonly roots: readonly YamlNode[];
  readonly anchors: ReadonlyMap<string, YamlNode>;
}

/** What stands deeper than this is nobody's playbook. */
const DEEPEST = 60;
/** Lexemes read in one step. */
const AT_ONCE = 500;

/**
 * Reads the structure of a text: what can be read of a broken one. `source` has the length of the document, from which
 * the values are taken; that begins at `base` of what all places are told of. Never resolves an alias, so no document
 * grows.
 */
export function* yamlDocuments(source: string, document: string, base = 0): Generator<void, YamlDocuments> {
  const reader = new Reader(document, base);
  const parser = new Parser();
  let read = 0;
  for (const lexeme of new Lexer().lex(source)) {
    if (lexeme.startsWith('#')) reader.comments.push(base + parser.offset);
    reader.takeAll(parser.next(lexeme));
    if (++read % AT_ONCE === 0) yield;
  }
  reader.takeAll(parser.end());
  const { roots, anchors, comments, isBroken } = reader;
  return { roots, anchors, comments: isBroken ? [] : comments };
}

class Reader {
  readonly roots: YamlNode[] = [];
  readonly anchors = new Map<string, YamlNode>();
  readonly comments: number[] = [];
  isBroken = false;
  private readonly document: string;
  private readonly base: number;

  constructor(document: string, base: number) {
    this.document = document;
    this.base = base;
  }

  takeAll(tokens: Iterable<CST.Token>): void {
    for (const token of tokens) {
      if (token.type === 'error') this.isBroken = true;
      if (token.type !== 'document') continue;
      const node = token.value && this.node(token.value, 0, false, token.start);
      if (node) this.roots.push(node);
    }
  }

  private node(
    token: CST.Token,
    depth: number,
    inFlow: boolean,
    before: readonly CST.SourceToken[],
  ): YamlNode | undefined {
    const node = depth > DEEPEST ? undefined : this.bareNode(token, depth, inFlow);
    const props = token.type === 'block-scalar' ? [...before, ...token.props] : before;
    for (const prop of props)
      if (node && prop.type === 'anchor') this.anchors.set(prop.source.slice(1), node);
    return node;
  }

  private bareNode(token: CST.Token, depth: number, inFlow: boolean): YamlNode | undefined {
    switch (token.type) {
      case 'alias':
        return { kind: 'alias', name: token.source.slice(1) };
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.flowScalar(token, inFlow);
      case 'block-scalar':
        return this.blockScalar(token);
      case 'block-map':
        return this.map(token.items, depth, inFlow);
      case 'block-seq':
        return this.list(token.items, depth, inFlow);
      case 'flow-collection':
        return token.start.type === 'flow-map-start'
          ? this.map(token.items, depth, true)
          : this.list(token.items, depth, true);
      default:
        return undefined;
    }
  }

  private flowScalar({ type, offset, source }: CST.FlowScalar, inFlow: boolean): YamlScalar {
    const style = type === 'scalar' ? 'plain' : type === 'single-quoted-scalar' ? 'single' : 'double';
    const end = offset + source.length;
    const { base } = this;
    const value = (): MappedText => flowText(this.document.slice(offset, end), base + offset, style);
    return { kind: 'scalar', style, start: base + offset, end: base + end, inFlow, value };
  }

  private blockScalar({ offset, indent, props, source }: CST.BlockScalar): YamlScalar {
    // What stands before the text of a block scalar is one token each: its header, a comment, the end of the line.
    const tokens = props as readonly CST.SourceToken[];
    const header = tokens.find(({ type }) => type === 'block-scalar-header')?.source ?? '|';
    const start = offset + tokens.reduce((length, each) => length + each.source.length, 0);
    const end = start + source.length;
    const style = header.startsWith('>') ? 'folded' : 'literal';
    const digit = /[1-9]/.exec(header)?.[0];
    const given = digit ? Math.max(0, indent) + Number(digit) : undefined;
    const { base } = this;
    const value = (): MappedText => blockText(this.document.slice(start, end), base + start, style, given);
    return { kind: 'scalar', style, start: base + start, end: base + end, inFlow: false, value };
  }

  private list(items: readonly CST.CollectionItem[], depth: number, inFlow: boolean): YamlList {
    return {
      kind: 'list',
      items: items.flatMap(({ start, key, sep, value }) => {
        // `[a: b]` is a list with a mapping in it; of interest to nobody here.
        const node = value && !sep && !key ? this.node(value, depth + 1, inFlow, start) : undefined;
        const dash = start.find(({ type }) => type === 'seq-item-ind')?.offset;
        return node ? [{ node, dash: dash === undefined ? undefined : this.base + dash }] : [];
      }),
    };
  }

  private map(items: readonly CST.CollectionItem[], depth: number, inFlow: boolean): YamlMap {
    return {
      kind: 'map',
      entries: items.flatMap(({ key, sep = [], value }) => {
        const name = key && 'source' in key && this.node(key, depth + 1, inFlow, []);
        const node = value && this.node(value, depth + 1, inFlow, sep);
        return name && name.kind === 'scalar' && node ? [{ key: name.value().text, value: node }] : [];
      }),
    };
  }
}
