/**
 * The texts that are looked up by their English where they are shown, since the rooms that they come from know no language: tables of words, why the
 * analysis says something, why a document cannot be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { LOSSES } from '../../src/formats/losses';
import { FORMATS } from '../../src/formats/registry';
import { ENTITY_TYPE_NAMES, FORCE_MEANINGS, REPORTING_CLASS_MEANINGS } from '../../src/formats/wording';
import { keyOf } from '../../src/translation/translated';

/** Where a part of a text comes from the document. */
const WORDS = '\uE000';

/** The texts' keys, each once. @throws Error for a text with words of the document outside “…”, which no key could be made for */
export function lookedUpTexts(): string[] {
  const tables = [...[ENTITY_TYPE_NAMES, FORCE_MEANINGS, REPORTING_CLASS_MEANINGS].flatMap((table) => Object.values(table)), ...Object.values(LOSSES).map(({ sentence }) => sentence), ...FORMATS.flatMap(({ label, description }) => [label, description])];
  const reasons = [...sourcesIn('src/analysis'), ...sourcesIn('src/annotations')].flatMap(reasonsIn);
  const refusals = sourcesIn('src/intake').flatMap(refusalsIn);
  return [...new Set([...tables, ...reasons, ...refusals].map(keyOf))];
}

const sourcesIn = (folder: string): ts.SourceFile[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  .map((name) => join(folder, name)).map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));

/** What is given as a `why`: a property, or an argument of a function with such a parameter. */
function reasonsIn(source: ts.SourceFile): string[] {
  const places = new Map<string, number>();
  const constants = constantsIn(source);
  const found: string[] = [];
  visit(source, (node) => {
    if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.name && node.body) {
      const place = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === 'why');
      if (place >= 0) places.set(node.name.getText(), place);
    }
  });
  visit(source, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'why') found.push(...textsOf(node.initializer, constants));
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
      const argument = node.arguments[places.get(name) ?? -1];
      if (argument) found.push(...textsOf(argument, constants));
    }
  });
  return found.map((text) => checked(text, source));
}

/** The messages of `new Unreadable(…)`. */
function refusalsIn(source: ts.SourceFile): string[] {
  const constants = constantsIn(source);
  const found: string[] = [];
  visit(source, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Unreadable' && node.arguments) found.push(...textsOf(node.arguments[0], constants));
  });
  return found.map((text) => checked(text, source));
}

function constantsIn(source: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  visit(source, (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) constants.set(node.name.text, node.initializer);
  });
  return constants;
}

/** @throws Error for a text that holds words of the document outside of marks */
function checked(text: string, { fileName }: ts.SourceFile): string {
  if (text.replace(/“[^“”]*”/g, '').includes(WORDS)) throw new Error(`${fileName}: “${text.replaceAll(WORDS, '…')}” has words of the document outside of marks, so it cannot be looked up. Put them into “…”.`);
  return text;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** All texts that an expression can be; empty where that is not told by the file. */
function textsOf(expression: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string[] {
  if (ts.isStringLiteral(expression) || ts.isNumericLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) return [...textsOf(expression.whenTrue, constants), ...textsOf(expression.whenFalse, constants)];
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression, constants);
  const constant = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined;
  if (constant) return textsOf(constant, constants);
  if (!ts.isTemplateExpression(expression)) return [];
  return expression.templateSpans.reduce((texts, { expression: part, literal }) => {
    const parts = textsOf(part, constants);
    return texts.flatMap((text) => (parts.length > 0 ? parts : [WORDS]).map((words) => text + words + literal.text));
  }, [expression.head.text]);
}
