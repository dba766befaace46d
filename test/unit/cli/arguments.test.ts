import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { readArguments } from '../../../src/cli/arguments';
import { UsageError } from '../../../src/cli/problem';

describe('readArguments', () => {
  const understood = [
    ['annotate a.txt', { inputs: ['a.txt'], format: 'json', output: null, jobs: availableParallelism(), resume: false, annotations: true }],
    ['annotate -f csv -j 3 -o out --resume a.txt b -', { inputs: ['a.txt', 'b', '-'], format: 'csv', output: 'out', jobs: 3, resume: true, annotations: true }],
    ['annotate --format ndjson --no-annotations -- -odd.txt', { inputs: ['-odd.txt'], format: 'ndjson', output: null, jobs: availableParallelism(), resume: false, annotations: false }],
  ] as const;
  for (const [line, { inputs, ...options }] of understood) {
    it(`understands: ${line}`, () => assert.deepEqual(readArguments(line.split(' ')), { name: 'annotate', inputs, options }));
  }

  it('understands help and version before all else', () => {
    assert.deepEqual(readArguments(['annotate', '--help']), { name: 'help' });
    assert.deepEqual(readArguments(['-V']), { name: 'version' });
  });

  it('understands clean', () => assert.deepEqual(readArguments(['clean', '-']), { name: 'clean', input: '-' }));

  it('understands mcp', () => {
    assert.deepEqual(readArguments(['mcp']), { name: 'mcp', folder: null });
    assert.deepEqual(readArguments(['mcp', 'releases']), { name: 'mcp', folder: 'releases' });
  });

  const refused = [
    ['', /Say "annotate"/],
    ['a.txt', /did you mean "annotate a\.txt"/],
    ['annotate', /at least one file/],
    ['mcp a b', /Name one folder/],
    ['clean', /Name one file to clean/],
    ['clean a.txt b.txt', /Name one file to clean/],
    ['annotate a.txt --formt csv', /^Unknown option '--formt'\.$/],
    ['annotate a.txt --format xml', /no format "xml"; choose one of json, ndjson, markdown, csv/],
    ['annotate a.txt --format', /argument missing/],
    ['annotate a.txt --jobs 0', /whole number from 1/],
    ['annotate a.txt --jobs two', /not "two"/],
    ['annotate a.txt --resume', /--resume needs --output/],
    ['annotate - a.txt -', /only once/],
  ] as const;
  for (const [line, message] of refused) {
    it(`refuses: ${line || 'nothing at all'}`, () => {
      assert.throws(() => readArguments(line.split(' ').filter(Boolean)), (error) => error instanceof UsageError && message.test(error.message));
    });
  }
});
