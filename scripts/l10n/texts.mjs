// Finds every text of the program that a user reads: what is handed to `l10n.t`, and every literal whose type is
// `Message` (server/src/shared/message.ts). The compiler says which those are, so a text may stand anywhere. What a
// scenario's Markdown page says to readers of its runbook is one too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { isCallExpression, isStringLiteral, isTemplateExpression } from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';
import { readScenarioPage } from '../build/pages/scenario-page.mjs';

/** Words that a command of a device does not have, and an English sentence hardly does without. */
const ENGLISH =
  /(?:^|[^\w.-])(?:the|an?|is|are|was|has|have|cannot|can|that|this|these|those|what|which|with|without|of|for|by|it|its|be|not|nor|takes|needs|holds|says|must|may|more|only|please|another)(?:$|[^\w.-])/i;
/** What the user never reads: errors that are our own faults, the log, and what devices say. */
const INTERNAL =
  /^(?:Error|TypeError|RangeError|ResponseError|error|warn|info|debug|log|background|request|phrase)$/;
/** Files without texts of ours: what devices print, and what prints the rules' pages, which are English. */
const LEFT_OUT = /^server\/src\/captures\/|-page\.ts$/;
const SCENARIOS = 'server/src/scenarios';
/** A comment on the line, or on the one before, that says why a text is English for everybody. */
const EXCUSE = /l10n: /;
/** Where programs are: each has a tsconfig.json, and its files in `src/` or beside it. */
const PROJECTS = ['client', 'server', 'server/src/page/view'];

/**
 * @typedef {{ file: string, line: number }} Place
 * @returns {{ texts: Map<string, Place[]>, problems: string[] }} the texts with their places; what cannot be translated
 */
export function findTexts(root, folders = PROJECTS) {
  const api = new API({ cwd: root });
  const found = { texts: new Map(), problems: [] };
  for (const name of readdirSync(path.join(root, 'schemas')).filter((file) => file.split('.').length < 4))
    readSchema(path.join(root, 'schemas', name), `schemas/${name}`, found.texts);
  for (const name of pagesIn(root, folders)) readPage(root, `${SCENARIOS}/${name}`, found.texts);
  try {
    const openProjects = folders.map((folder) => path.join(root, folder, 'tsconfig.json'));
    const snapshot = api.updateSnapshot({ openProjects });
    for (const folder of folders) {
      const project = snapshot.getProject(path.join(root, folder, 'tsconfig.json'));
      const inside = existsSync(path.join(root, folder, 'src')) ? 'src/' : '/';
      const sources = path.join(root, folder, inside).replaceAll('\\', '/');
      for (const file of project.rootFiles.filter((name) => name.startsWith(sources)).sort()) {
        readFile(project, file, path.relative(root, file).replaceAll('\\', '/'), found);
      }
    }
  } finally {
    api.close();
  }
  return found;
}

function readFile({ program, checker }, name, file, { texts, problems }) {
  const source = program.getSourceFile(name);
  const lines = source.text.split('\n');
  const isPage = file.endsWith('.steps.ts') || LEFT_OUT.test(file);
  visit(source);

  function visit(node) {
    if (isTranslation(node)) translation(node);
    else if (isText(node)) literal(node);
    else if (isTemplateExpression(node)) template(node);
    node.forEachChild(visit);
  }

  function translation({ arguments: [text] }) {
    for (const part of branches(text)) {
      if (isText(part)) add(part);
      else if (!isMessage(checker.getTypeAtLocation(part)))
        complain(part, 'is handed to l10n.t, but its type is not Message');
    }
  }

  function literal(node) {
    if (node.text === '' || node.parent.kind === SyntaxKind.LiteralType || node.parent.name === node) return;
    if (isMessage(checker.getContextualType(node))) add(node);
    else if (!isPage && isEnglish(node.text) && !isExempt(node)) complain(node, 'is English for everybody');
  }

  function template(node) {
    const words = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('_');
    if (!isPage && isEnglish(words) && !isExempt(node)) complain(node, 'is English for everybody');
  }

  function add(node) {
    if (node.text === '') return;
    const places = texts.get(node.text) ?? [];
    places.push({ file, line: lineOf(node) });
    texts.set(node.text, places);
  }

  function complain(node, what) {
    problems.push(`${file}:${lineOf(node)}: ${source.text.slice(node.getStart(source), node.end)} ${what}`);
  }

  function lineOf(node) {
    return source.text.slice(0, node.getStart(source)).split('\n').length;
  }

  function isExempt(node) {
    const line = lineOf(node) - 1;
    if (EXCUSE.test(lines[line] ?? '') || EXCUSE.test(lines[line - 1] ?? '')) return true;
    for (let { parent } = node; parent; parent = parent.parent) {
      if (parent.kind === SyntaxKind.ImportDeclaration) return true;
      const callee = parent.expression;
      const isCall = parent.kind === SyntaxKind.NewExpression || parent.kind === SyntaxKind.CallExpression;
      if (isCall && parent !== node && callee !== node) {
        const name = callee.name?.text ?? callee.text ?? '';
        if (isTranslation(parent)) return branches(parent.arguments[0]).includes(node);
        return INTERNAL.test(name);
      }
    }
    return false;
  }

  /** A flavoured string has the optional property of its flavour; of several types all must. */
  function isMessage(type) {
    if (!type) return false;
    if (type.value === '') return true;
    const parts = type.isUnionType() ? type.getTypes() : undefined;
    if (parts) return parts.filter((part) => !isNothing(part)).every(isMessage);
    return checker.getPropertyOfType(type, 'l10n') !== undefined;
  }
}

/** A sentence or a part of one, not a single word beside a value. */
function isEnglish(text) {
  return ENGLISH.test(text) && /[a-z]{2,}[^a-z]+(?:.* )?[a-z]{2,}/i.test(text) && / /.test(text);
}

/** What a JSON schema says of a wrong value, in the words of the settings file. */
function readSchema(file, name, texts) {
  for (const [, quoted] of readFileSync(file, 'utf8').matchAll(
    /"(?:pattern)?[eE]rrorMessage": ("(?:[^"\\]|\\.)*")/g,
  ))
    texts.set(JSON.parse(quoted), [{ file: name, line: 1 }]);
}

function pagesIn(root, folders) {
  return folders.includes('server') && existsSync(path.join(root, SCENARIOS))
    ? readdirSync(path.join(root, SCENARIOS)).filter((name) => name.endsWith('.md'))
    : [];
}

/** The paragraphs of a scenario's page that its runbook shows. */
function readPage(root, file, texts) {
  const { messages } = readScenarioPage(
    path.basename(file, '.md'),
    readFileSync(path.join(root, file), 'utf8'),
  );
  for (const { text, line } of messages) texts.set(text, [...(texts.get(text) ?? []), { file, line }]);
}

function isNothing(type) {
  return ['undefined', 'null'].includes(type.intrinsicName);
}

function isText(node) {
  return isStringLiteral(node) || node.kind === SyntaxKind.NoSubstitutionTemplateLiteral;
}

/** `l10n.t(…)`, of VS Code or of the package for servers. */
function isTranslation(node) {
  if (!isCallExpression(node)) return false;
  const { expression } = node;
  return (
    expression.kind === SyntaxKind.PropertyAccessExpression &&
    expression.name.text === 't' &&
    (expression.expression.text ?? expression.expression.name?.text) === 'l10n'
  );
}

/** The expressions that may be the value of one. */
function branches(node) {
  if (node.kind === SyntaxKind.ConditionalExpression)
    return [...branches(node.whenTrue), ...branches(node.whenFalse)];
  if (node.operatorToken?.kind === SyntaxKind.QuestionQuestionToken)
    return [...branches(node.left), ...branches(node.right)];
  if (node.kind === SyntaxKind.ParenthesizedExpression) return branches(node.expression);
  return [node];
}
