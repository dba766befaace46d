import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCommandLine } from '../support/builtCommandLine';
import { pdfOf } from '../support/pdfOf';
import { temporaryFolder } from '../support/temporaryFolder';

const RELEASE = `Ministry Opens a Bridge

BERGEN, Norway, March 4, 2026 -- The Ministry of Transport will open the bridge by June 2027. "It is ready," said Ingrid Solberg, the minister.
`;

describe('the command line as it is built', function () {
  this.timeout(30_000);
  const folder = temporaryFolder();
  const { run } = builtCommandLine();

  it('says how it is used, and its version', () => {
    const help = run(['--help']);
    assert.deepEqual([help.status, help.stderr], [0, '']);
    assert.match(help.stdout, /annotate[^]*--format[^]*--output[^]*--jobs/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run(['--version']).stdout, `${version}\n`);
  });

  for (const args of [[], ['read', 'a.txt'], ['annotate'], ['annotate', '--format', 'xml', 'a.txt'], ['annotate', '--jobs', '0', 'a.txt'], ['annotate', '--colour', 'a.txt']]) {
    it(`exits with 2 and says what is wrong with "${args.join(' ')}"`, () => {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^press-release: .+\nSee "press-release --help"\.\n$/);
    });
  }

  it('annotates a file in the format of the guidelines, with offsets into the very text', () => {
    const { status, stdout, stderr } = run(['annotate', folder.write('bridge.pr.txt', RELEASE)]);
    assert.deepEqual([status, stderr], [0, '']);
    const { document, entities, quotations, commitments } = JSON.parse(stdout);
    assert.equal(document.id, 'bridge');
    assert.deepEqual([entities, quotations, commitments].map(Array.isArray), [true, true, true]);
    for (const [start, end] of entities.flatMap(({ mentions }: { mentions: [number, number][] }) => mentions)) assert.ok(0 <= start && start < end && end <= RELEASE.length);
  });

  for (const [format, expected] of [['ndjson', /^\{"document".*\}\n$/], ['markdown', /^# bridge\n/], ['csv', /^[^\n]*force[^\n]*\r?\n/]] as const) {
    it(`writes ${format} to standard output`, () => {
      const { status, stdout } = run(['annotate', '--format', format, folder.write('bridge.txt', RELEASE)]);
      assert.equal(status, 0);
      assert.match(stdout, expected);
    });
  }

  it('writes all files of a format, the one that documents share once, and never the text that was read', () => {
    const text = folder.write('in/bridge.txt', RELEASE);
    folder.write('in/sub/other.pr.txt', RELEASE);
    const { status, stderr } = run(['annotate', '--format', 'brat', '--output', join(folder.path, 'in'), join(folder.path, 'in')]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(folder.files('in'), ['.press-release-annotator.ndjson', 'annotation.conf', 'bridge.ann', 'bridge.txt', 'sub/other.ann', 'sub/other.pr.txt', 'sub/other.txt'].map((name) => `in/${name}`));
    assert.equal(readFileSync(text, 'utf8'), RELEASE);
  });

  it('writes a Word document, whose library is in a bundle of its own', () => {
    const { status, stderr } = run(['annotate', '--format', 'docx', '--output', folder.path, folder.write('bridge.txt', RELEASE)]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(readFileSync(join(folder.path, 'bridge.docx')).toString('latin1', 0, 2), 'PK');
  });

  it('refuses to write over another input', () => {
    folder.write('in/bridge.txt', 'Another text.');
    folder.write('in/bridge.pr.txt', RELEASE);
    const { status, stderr } = run(['annotate', '--format', 'brat', '--output', join(folder.path, 'in'), join(folder.path, 'in/bridge.pr.txt'), join(folder.path, 'in/bridge.txt')]);
    assert.equal(status, 2);
    assert.match(stderr, /bridge\.txt would be written over/);
  });

  it('refuses several documents on standard output in a format that holds one', () => {
    const { status, stderr } = run(['annotate', '--format', 'html', folder.write('a.txt', RELEASE), folder.write('b.txt', RELEASE)]);
    assert.equal(status, 2);
    assert.match(stderr, /one document a file; name a folder with --output/);
  });

  it('cleans a file or standard input', () => {
    const copied = `Home > News\n${RELEASE}\n\nShare on Facebook`;
    assert.equal(run(['clean', folder.write('copied.txt', copied)]).stdout, RELEASE);
    assert.equal(run(['clean', '-'], copied).stdout, RELEASE);
    const missing = run(['clean', join(folder.path, 'missing.txt')]);
    assert.deepEqual([missing.status, missing.stdout], [1, '']);
    assert.match(missing.stderr, /missing\.txt: There is no such file/);
  });

  it('cleans a PDF, a web page and a mail to the release in it', async () => {
    const pdf = await pdfOf((drawn) => drawn.text('FOR IMMEDIATE RELEASE').moveDown().text('The council agreed to open the gates of the lake by June 2027.'), { info: { CreationDate: new Date('2026-03-04T12:00:00Z') } });
    const file = folder.write('gates.pdf', pdf);
    const text = 'FOR IMMEDIATE RELEASE\n\nThe council agreed to open the gates of the lake by June 2027.\n';
    assert.equal(run(['clean', file]).stdout, `Source: gates.pdf\nDate: 2026-03-04\n\n${text}`);
    assert.match(run(['clean', '-'], pdf).stdout, /open the gates of the lake by June 2027\.\n$/);
    const page = '<!doctype html><html><head><title>Gates</title></head><body><p>The council met.</p></body></html>';
    assert.equal(run(['clean', folder.write('gates.html', page)]).stdout, 'Source: gates.html\n\nGates\n\nThe council met.\n');
    assert.equal(run(['clean', folder.write('gates.eml', 'Subject: Gates\r\n\r\nThe council met.\r\n')]).stdout, 'Source: gates.eml\n\nGates\n\nThe council met.\n');
  });

  it('says why a document cannot be cleaned', () => {
    const { status, stdout, stderr } = run(['clean', folder.write('broken.pdf', '%PDF-1.7\n')]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /broken\.pdf: It is damaged, or not the whole PDF\./);
  });

  it('reads standard input', () => {
    const { status, stdout } = run(['annotate', '-'], RELEASE);
    assert.equal(status, 0);
    assert.ok('entities' in JSON.parse(stdout));
  });

  for (const jobs of ['1', '2']) {
    it(`writes a file for each release of a folder with --jobs ${jobs}`, () => {
      const names = ['a', 'b', 'c', 'd', 'sub/e'];
      for (const name of names) folder.write(`in/${name}.txt`, RELEASE);
      const { status, stdout, stderr } = run(['annotate', '--jobs', jobs, '--output', join(folder.path, 'out'), join(folder.path, 'in')]);
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
      assert.deepEqual(folder.files('out'), ['out/.press-release-annotator.ndjson', ...names.map((name) => `out/${name}.json`)]);
    });
  }

  it('names each bad input, does the others, and exits with 1', () => {
    const paths = [folder.write('good.txt', RELEASE), folder.write('binary.txt', Uint8Array.of(0, 1, 2)), join(folder.path, 'missing.txt')];
    const { status, stderr } = run(['annotate', '--output', join(folder.path, 'out'), ...paths]);
    assert.equal(status, 1);
    assert.match(stderr, /binary\.txt/);
    assert.match(stderr, /missing\.txt/);
    assert.ok(existsSync(join(folder.path, 'out/good.json')));
  });

  for (const [what, content] of Object.entries({ 'an empty file': '', 'a file with no sentence': '\n\n---\n', 'CRLF': RELEASE.replaceAll('\n', '\r\n'), 'CR': RELEASE.replaceAll('\n', '\r'), 'a BOM': `\ufeff${RELEASE}` })) {
    it(`takes ${what}`, () => {
      assert.deepEqual(run(['annotate', '--format', 'ndjson', folder.write('odd.txt', content)]).status, 0);
    });
  }
});
