import assert from 'node:assert/strict';
import { annotate, failure } from '../../../src/cli/annotate';

const INPUT = { path: '-', name: 'stdin', bytes: 0 };
const OPTIONS = { format: 'ndjson', output: null, jobs: 1, resume: false, annotations: true } as const;
const record = (id: unknown): string => JSON.stringify({ id, text: 'Ana Lund will open the pool by June.' });
const task = (lines: string, firstLine = 1) => ({ kind: 'lines', input: INPUT, bytes: Buffer.from(lines, 'latin1'), firstLine }) as const;

/** The id of each line's answer, or for an error its line. */
const answersOf = (output: string | Uint8Array): (string | number)[] =>
  String(output).trimEnd().split('\n').map((line) => JSON.parse(line) as { line?: number; document?: { id: string } }).map(({ line, document }) => document?.id ?? line!);

describe('lines of NDJSON', () => {
  for (const [what, line] of [
    ['no JSON', 'Press release'], ['an empty line', ''], ['a list', '["text"]'], ['null', 'null'], ['no text', '{"id":"x"}'], ['a text that is none', '{"id":"x","text":5}'], ['what is not UTF-8', '{"text":"\xff"}'],
  ]) {
    it(`give an error with its number for ${what}, and the others go on`, async () => {
      for (const at of [0, 1, 2]) {
        const lines = [record('a'), record('b'), record('c')];
        const { output, problems, documents } = await annotate(task(`${lines.with(at, line).join('\n')}\n`, 11), OPTIONS);
        assert.deepEqual(answersOf(output), ['a', 'b', 'c'].map((id, i) => (i === at ? 11 + at : id)));
        assert.deepEqual([problems.length, documents], [1, 3]);
        assert.match(problems[0], new RegExp(`^standard input, line ${11 + at}: .`));
      }
    });
  }

  for (const [what, line, id] of [['a number', record(7), '7'], ['none', record(undefined), '5'], ['no text or number', record({ toString: 1 }), '{"toString":1}'], ['a BOM before it', `\xef\xbb\xbf${record('a')}`, 'a'], ['a CR behind it', `${record('a')}\r`, 'a']]) {
    it(`take an id with ${what}`, async () => assert.deepEqual(answersOf((await annotate(task(line, 5), OPTIONS)).output), [id]));
  }

  it('have an answer each where the thread dies that reads them', () => {
    const { output, problems } = failure(task(`${record('a')}\n${record('b')}`, 3), new Error('It died.'));
    assert.deepEqual([answersOf(output), problems.length], [[3, 4], 2]);
  });
});
