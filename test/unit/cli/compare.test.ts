import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readArguments } from '../../../src/cli/arguments';
import { UsageError } from '../../../src/cli/problem';
import { builtCommandLine } from '../../support/builtCommandLine';
import { temporaryFolder } from '../../support/temporaryFolder';

const OSLO = 'test/fixtures/comparison/oslo.pr.txt';
const NAIROBI = 'test/fixtures/comparison/nairobi.pr.txt';

describe('press-release compare', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const { run } = builtCommandLine();

  it('compares two files as text, unless told otherwise', () => {
    const { status, stdout, stderr } = run(['compare', OSLO, NAIROBI]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^A {2}oslo, 12 March 2027\nB {2}nairobi, 14 March 2027\n/);
  });

  it('writes JSON', () => assert.equal((JSON.parse(run(['compare', '--format', 'json', OSLO, NAIROBI]).stdout) as { related: boolean }).related, true));

  it('reads one of them from standard input', () => assert.match(run(['compare', '-f', 'markdown', '-', NAIROBI], 'READOUT\n\nForeign Minister Ana Lund met Joseph Maina of Kenya in Oslo.\n').stdout, /^# standard input and nairobi\n/));

  it('says that two releases have nothing to do with each other, and compares them when asked all the same', () => {
    const other = folder.write('grid.txt', 'Velmora Grid opens a factory\n\nVelmora Grid will build batteries in Bergen by 2028.\n');
    const { status, stdout, stderr } = run(['compare', OSLO, other]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^press-release: .*oslo\.pr\.txt and .*grid\.txt do not look like two accounts of one meeting\. .+ use --anyway\.\n$/);
    assert.equal(run(['compare', '--anyway', OSLO, other]).status, 0);
  });

  it('names each file that cannot be read', () => {
    const { status, stdout, stderr } = run(['compare', folder.write('binary.txt', Uint8Array.of(0, 1, 2)), join(folder.path, 'missing.txt')]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^press-release: .*binary\.txt: This is a binary file.*\npress-release: .*missing\.txt: There is no such file/);
  });

  it('refuses a folder', () => assert.match(run(['compare', folder.path, OSLO]).stderr, /This is a folder; name the file of a release\./));
});

describe('the arguments of compare', () => {
  const refused = [
    ['compare a.txt', /takes two files, not 1/],
    ['compare a.txt b.txt c.txt', /takes two files, not 3/],
    ['compare - -', /only once/],
    ['compare -f csv a.txt b.txt', /no format "csv"; choose one of text, json, markdown/],
    ['compare --output out a.txt b.txt', /--output is for "annotate"/],
    ['annotate --anyway a.txt', /--anyway is for "compare"/],
  ] as const;
  for (const [line, message] of refused) {
    it(`refuses: ${line}`, () => assert.throws(() => readArguments(line.split(' ')), (error) => error instanceof UsageError && message.test(error.message)));
  }
});
