import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { builtCommandLine, ending } from '../support/builtCommandLine';
import { temporaryFolder } from '../support/temporaryFolder';

const record = (id: string): string => JSON.stringify({ id, text: `Elmhaven, May 4 -- Ana Lund will open the pool by June.` });

describe('lines of NDJSON on the command line', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const { run, script, start } = builtCommandLine();
  const ARGUMENTS = ['annotate', '--format', 'ndjson', '-'];
  const idsOf = (lines: string): string[] => lines.trimEnd().split('\n').map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);

  it('give a line each, in order', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `release-${i}`);
    const { status, stdout, stderr } = run(ARGUMENTS, ids.map((id) => `${record(id)}\n`).join(''));
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(idsOf(stdout), ids);
  });

  it('give an error where one is bad, though it is the first, and the rest goes on', () => {
    const { status, stdout, stderr } = run(ARGUMENTS, `Press release\n${record('b')}\n`);
    const [bad, good] = stdout.trimEnd().split('\n');
    assert.deepEqual([status, (JSON.parse(bad) as { line: number }).line, idsOf(good)], [1, 1, ['b']]);
    assert.match(stderr, /^press-release: standard input, line 1: The line is not JSON; .+\n$/);
  });

  it('are nothing for --output', () => {
    const { status, stderr } = run([...ARGUMENTS, '--output', folder.path], record('a'));
    assert.equal(status, 2);
    assert.match(stderr, /go to standard output; leave out --output/);
  });

  it('are answered as they come', async () => {
    const child = start(ARGUMENTS);
    const ended = ending(child);
    for (const id of ['a', 'b']) {
      child.stdin!.write(`${record(id)}\n`);
      const [answer] = (await once(child.stdout!, 'data')) as [string];
      assert.deepEqual(idsOf(answer), [id]);
    }
    child.stdin!.end();
    assert.equal((await ended).status, 0);
  });

  it('end at Ctrl+C while more could come', async function () {
    if (process.platform === 'win32') this.skip(); // Has no signals to send.
    const child = start(ARGUMENTS);
    const ended = ending(child);
    child.stdin!.write(`${record('a')}\n`);
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    assert.equal((await ended).status, 130);
  });

  it('can be shared out by GNU parallel, which keeps their order', function () {
    if (!/^GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '')) {
      console.log('      GNU parallel is not installed: on Debian, "apt-get install parallel" as root');
      this.skip();
    }
    const ids = Array.from({ length: 200 }, (_, i) => `release-${i}`);
    const command = [process.execPath, script(), 'annotate', '--jobs', '1', '--format', 'ndjson', '-'];
    const { status, stdout } = spawnSync('parallel', ['--will-cite', '--jobs', '2', '--pipe', '--keep-order', '--block', '4k', ...command], { input: ids.map((id) => `${record(id)}\n`).join(''), encoding: 'utf8' });
    assert.equal(status, 0);
    assert.deepEqual(idsOf(stdout), ids);
  });
});
