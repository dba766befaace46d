import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { Readable } from 'node:stream';
import { MOST_BYTES } from '../../src/cli/boundedBytes';
import { standardInput } from '../../src/cli/standardInput';
import { builtCommandLine } from '../support/builtCommandLine';
import { temporaryFolder } from '../support/temporaryFolder';

const MEGABYTE = 1024 * 1024;
const TOO_LARGE = /huge\.txt: The text is larger than 16 MB, which no press release is; split it into its releases\.\n$/;
const INPUT = { path: '-', name: 'stdin', bytes: 0 };

describe('the command line, given 200 MB', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const { run } = builtCommandLine();
  const huge = (): string => {
    const path = folder.write('huge.txt', 'FOR IMMEDIATE RELEASE\n');
    truncateSync(path, 200 * MEGABYTE);
    return path;
  };

  for (const command of ['annotate', 'clean']) {
    it(`refuses to ${command} it and says why`, () => {
      const { status, stdout, stderr } = run([command, huge()]);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, TOO_LARGE);
    });
  }

  it('refuses to compare it and says why', () => {
    const { status, stdout, stderr } = run(['compare', huge(), 'test/fixtures/comparison/oslo.pr.txt']);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, TOO_LARGE);
  });

  it('annotates what else is in the folder', () => {
    huge();
    folder.write('bridge.txt', 'BERGEN, Norway, March 4, 2026 -- The city will open the bridge by June 2027.\n');
    const { status, stdout, stderr } = run(['annotate', '--format', 'ndjson', folder.path]);
    assert.equal(status, 1);
    assert.match(stderr, /huge\.txt: The text is larger/);
    assert.match(stdout, /^\{[^\n]*"bridge"[^\n]*\}\n$/);
  });

  it('reads no more of standard input than tells that it is too long', async () => {
    let given = 0;
    const stream = Readable.from((function* () {
      for (; given < 200; given++) yield Buffer.alloc(MEGABYTE, 'word ');
    })());
    for await (const { bytes } of standardInput(stream, INPUT, 'json')) assert.ok(bytes.length > MOST_BYTES && bytes.length <= MOST_BYTES + MEGABYTE);
    assert.ok(given < 30, String(given));
  });

  it('keeps no more of a line of NDJSON than tells that it is too long, and goes on with the next', async () => {
    const stream = Readable.from((function* () {
      for (let i = 0; i < 200; i++) yield Buffer.alloc(MEGABYTE, 'word ');
      yield Buffer.from('\n{"text":"It rains."}\n');
    })());
    const lengths: number[] = [];
    let end = '';
    for await (const { bytes } of standardInput(stream, INPUT, 'ndjson')) {
      lengths.push(bytes.length);
      end = Buffer.from(bytes.subarray(-23)).toString();
    }
    assert.ok(lengths.every((length) => length < MOST_BYTES + 3 * MEGABYTE), lengths.join());
    assert.match(end, /\n\{"text":"It rains\."\}\n$/);
  });
});
