import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText: string } }[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
}

// VS Code reads this file with comments; so does TypeScript's own reader.
const { config, error } = ts.parseConfigFileTextToJson('language-configuration.json', readFileSync('language-configuration.json', 'utf8'));
const configuration = config as LanguageConfiguration;
const words = (text: string): string[] => text.match(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`)) ?? [];

describe('language configuration', () => {
  it('is read without an error', () => assert.equal(error, undefined));

  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['met al-Abadi.', ['met', 'al-Abadi']],
    ['the U.S. said', ['the', 'U.S.', 'said']],
    ['a U.S.-led force', ['a', 'U.S.-led', 'force']],
    ["the U.S.'s role", ['the', "U.S.'s", 'role']],
    ["Xi's and Xi’s", ["Xi's", 'and', 'Xi’s']],
    ['O’Brien, Ph.D., of AT&T', ['O’Brien', 'Ph.D.', 'of', 'AT&T']],
    ['at 9 a.m. in São Tomé', ['at', '9', 'a.m.', 'in', 'São', 'Tomé']],
    ['12,000 at 3.5%', ['12,000', 'at', '3.5']],
    ['“We will,” he said.', ['We', 'will', 'he', 'said']],
    ["the workers' 'pact'", ['the', 'workers', 'pact']],
    ['ended.Then it—again', ['ended', 'Then', 'it', 'again']],
    ['Wałęsa e\u0301tude', ['Wałęsa', 'e\u0301tude']],
  ];
  for (const [text, expected] of cases) {
    it(`finds the words of: ${text}`, () => assert.deepEqual(words(text), expected));
  }

  it('finds no empty word, at which the editor would refuse the pattern', () => {
    assert.equal(new RegExp(`^(?:${configuration.wordPattern.pattern})$`, configuration.wordPattern.flags).test(''), false);
  });

  for (const bullet of ['•', '-', '*']) {
    it(`goes on with a list of ${bullet} and lets an empty item end it`, () => {
      const ruleFor = (line: string) => configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
      assert.equal(ruleFor(`${bullet} first item`)?.action.appendText, `${bullet} `);
      assert.equal(ruleFor(`${bullet} `), undefined);
    });
  }

  it('closes curly and straight double quotation marks and guillemets, and no apostrophe', () => {
    const closeOf = (open: string) => configuration.autoClosingPairs.find((pair) => pair.open === open)?.close;
    assert.deepEqual(['"', '“', '«', '‘', "'"].map(closeOf), ['"', '”', '»', '’', undefined]);
  });
});
