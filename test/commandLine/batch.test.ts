import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, existsSync, openSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtCommandLine, ending } from '../support/builtCommandLine';
import { temporaryFolder } from '../support/temporaryFolder';

const RELEASE = 'Elmhaven Opens a Pool\n\nELMHAVEN, May 4, 2026 -- The Elmhaven Council will open the pool by June. "It is ready," said Ana Lund, the mayor.\n';

describe('a folder of releases on the command line', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const { run, script, start } = builtCommandLine();
  const out = (name = ''): string => join(folder.path, 'out', name);
  const annotate = (...more: string[]) => run(['annotate', '--output', out(), ...more, join(folder.path, 'in')]);
  /** What is there, but for the hidden journal. */
  const written = (): string[] => folder.files('out').filter((name) => !name.endsWith('.press-release-annotator.ndjson'));
  const fill = (files: number, text = RELEASE): void => {
    for (let i = 0; i < files; i++) folder.write(`in/${String(i).padStart(5, '0')}.txt`, text);
  };
  /** Waits until a file is there: what writes it has begun then. */
  const there = async (path: string): Promise<void> => {
    while (!existsSync(path)) await sleep(5);
  };
  /** Sets the time of outputs far back, so that a new one shows. */
  const age = (): void => written().forEach((name) => utimesSync(join(folder.path, name), 1000, 1000));
  const renewed = (): string[] => written().filter((name) => statSync(join(folder.path, name)).mtimeMs > 1_000_000);

  it('keeps the order on standard output, however long each takes', () => {
    fill(70);
    folder.write('in/00000.txt', RELEASE.repeat(300));
    const { stdout } = run(['annotate', '--format', 'ndjson', '--jobs', '2', join(folder.path, 'in')]);
    const ids = stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);
    assert.deepEqual(ids, Array.from({ length: 70 }, (_, i) => String(i).padStart(5, '0')));
  });

  for (const jobs of ['1', '2']) {
    it(`ends at Ctrl+C with --jobs ${jobs}: what is written is whole, and stays so with --resume`, async function () {
      if (process.platform === 'win32') this.skip(); // Has no signals to send.
      // Seconds of work, so that it goes on while the signal is on its way.
      fill(600, RELEASE.repeat(10));
      const args = ['annotate', '--output', out(), '--jobs', jobs, join(folder.path, 'in')];
      const child = start(args);
      const ended = ending(child);
      await there(out('00000.json'));
      child.kill('SIGINT');
      const { status, stderr } = await ended;
      assert.equal(status, 130);
      assert.match(stderr, /Interrupted; finishing[^]*Stopped after [\d,]+ of 600 files.*--resume/);
      const names = written();
      assert.ok(names.length > 0 && names.length < 600, `${names.length} files`);
      for (const name of names) assert.ok('entities' in JSON.parse(readFileSync(join(folder.path, name), 'utf8')), name);
      if (jobs === '1') return;
      age();
      assert.deepEqual([run([...args, '--resume']).status, written().length, renewed().length], [0, 600, 600 - names.length]);
    });
  }

  it('ends at once at the second Ctrl+C, and leaves nothing half-written', async function () {
    if (process.platform === 'win32') this.skip(); // Has no signals to send.
    folder.write('in/first.txt', RELEASE);
    folder.write('in/long.txt', RELEASE.repeat(40_000));
    const child = start(['annotate', '--output', out(), '--jobs', '1', join(folder.path, 'in')]);
    const ended = ending(child);
    await there(out('first.json'));
    child.kill('SIGINT');
    await once(child.stderr!, 'data');
    child.kill('SIGINT');
    assert.equal((await ended).status, 130);
    assert.deepEqual(written(), ['out/first.json']);
  });

  it('names a file that cannot be read, and does those before and after it', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip(); // Everything can be read there.
    fill(9);
    chmodSync(join(folder.path, 'in/00004.txt'), 0);
    const { status, stderr } = annotate();
    assert.deepEqual([status, written().length], [1, 8]);
    assert.match(stderr, /^press-release: .*00004\.txt: Permission was denied.*\n$/);
  });

  it('names a file that is no text, and does those before and after it', () => {
    fill(9);
    folder.write('in/00004.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0));
    const { status, stderr } = annotate();
    assert.deepEqual([status, written().length], [1, 8]);
    assert.match(stderr, /^press-release: .*00004\.txt: The text is in UTF-16; save it as UTF-8\.\n$/);
  });

  it('says that the disk is full where standard output goes to it', function () {
    if (!existsSync('/dev/full')) this.skip(); // Linux has it.
    fill(9);
    const { status, stderr } = spawnSync(process.execPath, [script(), 'annotate', join(folder.path, 'in')], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'], encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^press-release: standard output: The disk is full; free some space\.\n/);
  });

  it('stops where the disk is full, and goes on with --resume once there is room', function () {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) this.skip(); // Only root may make a small disk.
    fill(200);
    folder.write('out/here', '');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', out()]).status !== 0) this.skip(); // A container may forbid it.
    try {
      const { status, stderr } = annotate();
      assert.equal(status, 1);
      assert.match(stderr, /The disk is full; free some space\.\n[^]*Stopped after \d+ of 200 files; what is written is whole/);
      assert.ok(stderr.split('\n').length < 10, stderr);
      for (const name of written()) assert.ok('entities' in JSON.parse(readFileSync(join(folder.path, name), 'utf8')), name);
      assert.equal(spawnSync('mount', ['-o', 'remount,size=10m', out()]).status, 0);
      assert.deepEqual([annotate('--resume').status, written().length], [0, 200]);
    } finally {
      spawnSync('umount', [out()]);
    }
  });

  it('takes many paragraphs of one line, and one very long paragraph', () => {
    folder.write('in/lines.txt', 'Velmora Grid will build it by 2030.\n'.repeat(5000));
    folder.write('in/paragraph.txt', 'Velmora Grid will build it by 2030, '.repeat(5000));
    assert.deepEqual([annotate().status, written()], [0, ['out/lines.json', 'out/paragraph.json']]);
  });

  it('names a text that is too long for the memory there is, and does the others', () => {
    fill(2);
    folder.write('in/long.txt', RELEASE.repeat(20_000));
    const little = folder.write('little.cjs', `
      const threads = require('node:worker_threads');
      threads.Worker = class extends threads.Worker { constructor(file, options) { super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb: 40 } }); } };`);
    const { status, stderr } = spawnSync(process.execPath, ['--require', little, script(), 'annotate', '--output', out(), join(folder.path, 'in')], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^press-release: .*long\.txt: The text is too long for the memory there is; split it, or run again with a smaller --jobs\.\n$/);
    assert.equal(written().length, 2);
  });
});
