import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { FILES, LANGUAGES, problemsOf, textsIn } from '../../../scripts/texts/languages';
import { keyOf } from '../../../src/translation/translated';
import { analysed } from '../../support/analysed';

describe('the texts of the extension', () => {
  it('of the manifest are all used, and all there', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(textsIn(FILES.manifest())).sort());
  });

  for (const language of LANGUAGES) {
    for (const [what, file] of Object.entries(FILES)) {
      it(`of the ${what} are all there in ${language}, with the same places`, () => assert.deepEqual(problemsOf(textsIn(file()), textsIn(file(language))), []));
    }
  }

  it('hold every reason that the analysis gives for the annotated releases', () => {
    const known = textsIn(FILES.code());
    for (const name of readdirSync('test/releases').filter((one) => one.endsWith('.txt'))) {
      const { entities, quotations, commitments } = analysed(readFileSync(join('test/releases', name), 'utf8'));
      for (const { why } of [...entities.flatMap(({ mentions }) => mentions), ...quotations, ...commitments]) assert.ok(keyOf(why) in known, `${name}: ${why}`);
    }
  });
});

describe('what is wrong with a language', () => {
  const ENGLISH = { 'Open {0} of {1}': 'Open {0} of {1}', link: '[Open](command:a.b) `x`', Close: { message: 'Close' } };
  const CASES: readonly [what: string, texts: Record<string, string>, problem: RegExp | null][] = [
    ['nothing', { 'Open {0} of {1}': 'Из {1} открыть {0}', link: '[Открыть](command:a.b): `x`', Close: 'Закрыть' }, null],
    ['a text that is missing', { 'Open {0} of {1}': 'Из {1} открыть {0}', link: '[Открыть](command:a.b) `x`' }, /^missing: Close$/],
    ['an empty text', { 'Open {0} of {1}': ' ', link: '[Открыть](command:a.b) `x`', Close: 'Закрыть' }, /^empty: /],
    ['a place that is lost', { 'Open {0} of {1}': 'Открыть {0}', link: '[Открыть](command:a.b) `x`', Close: 'Закрыть' }, /^other places/],
    ['a command that is another', { 'Open {0} of {1}': 'Из {1} открыть {0}', link: '[Открыть](command:a.c) `x`', Close: 'Закрыть' }, /^other places/],
    ['a text that is no longer used', { 'Open {0} of {1}': 'Из {1} открыть {0}', link: '[Открыть](command:a.b) `x`', Close: 'Закрыть', Old: 'Старый' }, /^no longer used: Old$/],
  ];
  for (const [what, texts, problem] of CASES) {
    it(`is ${what}`, () => {
      const problems = problemsOf(ENGLISH, texts);
      assert.equal(problems.length, problem ? 1 : 0, problems.join());
      if (problem) assert.match(problems[0], problem);
    });
  }
});

/** Functions and properties of VS Code whose texts users read. */
const SHOWN_BY = /^(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|whileWorking)$/;
const SHOWN_AS = /^(?:title|placeHolder|placeholder|prompt|openLabel|saveLabel|tooltip|description|detail|label|message|accessibleLabel|contents|invocationMessage)$/;
/** Names that are the same in every language, and what only joins texts. */
const SAME = new Set(['CSV', 'Markdown', 'Press Release Annotator']);

/** Literal words of a file that are shown without having been translated. */
function untranslated(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const check = (node: ts.Expression): void => {
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(check);
    if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(check);
    if (ts.isParenthesizedExpression(node)) check(node.expression);
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join('\n') : '';
    if (/\p{L}{2}/u.test(text.replace(/\$\([\w~-]+\)/g, '')) && !SAME.has(text)) found.push(`${path}: ${text}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SHOWN_BY.test(ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText())) node.arguments.slice(0, 1).forEach(check);
    // The texts that `l10n.t` is given are called “message” too.
    if (ts.isPropertyAssignment(node) && SHOWN_AS.test(node.name.getText()) && !/^l10n\.t$/.test(ts.isCallExpression(node.parent.parent) ? node.parent.parent.expression.getText() : '')) check(node.initializer);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

describe('the code of the client', () => {
  it('shows no text that cannot be translated', () => {
    const paths = readdirSync('src/extension', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('src/extension', name));
    assert.deepEqual(paths.flatMap(untranslated), []);
  });
});
