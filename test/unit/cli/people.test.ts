import assert from 'node:assert/strict';
import type { AnnotateOptions } from '../../../src/cli/arguments';
import { annotate, type FileTask } from '../../../src/cli/annotate';
import { EMPTY_SIDECAR, writeSidecar } from '../../../src/annotations/sidecar/sidecar';
import { mention, saying } from '../../support/annotated';
import { temporaryFolder } from '../../support/temporaryFolder';

const TEXT = 'The Velmora grid said it will grow. Zorblatt Quux came.\n';
const OPTIONS: AnnotateOptions = { format: 'json', output: null, jobs: 1, resume: false, annotations: true };
const SIDECAR = writeSidecar({ ...EMPTY_SIDECAR, annotations: saying(mention(TEXT, 'Zorblatt Quux', { type: 'PRODUCT', role: 'star' })) }, TEXT, 'grid.pr.txt');

describe('annotating with what people said', () => {
  const folder = temporaryFolder();

  const task = (text = TEXT): FileTask => ({ kind: 'file', input: { path: folder.write('news/grid.pr.txt', text), name: 'grid', bytes: text.length } });
  const namesOf = async (options = OPTIONS, text = TEXT): Promise<{ names: string[]; problems: readonly string[] }> => {
    const { output, problems } = await annotate(task(text), options);
    const { entities } = (output === '' ? { entities: [] } : JSON.parse(String(output))) as { entities: { type: string; name: string }[] };
    return { names: entities.map(({ type, name }) => `${type} ${name}`), problems };
  };

  it('takes the sidecar beside a release', async () => {
    folder.write('news/grid.annotations.jsonld', SIDECAR);
    const { names, problems } = await namesOf();
    assert.deepEqual([names.includes('PRODUCT Zorblatt Quux'), problems], [true, []]);
  });

  it('finds the words when the text has changed, and tells which are lost', async () => {
    folder.write('news/grid.annotations.jsonld', SIDECAR);
    assert.ok((await namesOf(OPTIONS, `News.\n\n${TEXT}`)).names.includes('PRODUCT Zorblatt Quux'));
    assert.match((await namesOf(OPTIONS, 'Something else.\n')).problems.join(), /grid\.annotations\.jsonld: The words of an annotation are no longer in the text/);
  });

  for (const [what, file] of [['a sidecar', 'news/grid.annotations.jsonld'], ['a lexicon', '.vscode/press-release-lexicon.json']] as const) {
    it(`names ${what} that cannot be read`, async () => {
      folder.write(`${file}/x.txt`, '');
      const { problems } = await namesOf();
      assert.deepEqual([problems.length, problems[0].split(': ').slice(1).join(': ')], [1, `${file.split('/').at(-1)}: A folder stands where a file should be; rename one of them. To go on without it, use --no-annotations.`]);
    });
  }

  it('takes the nearest lexicon in or above the folder, with what is wrong in it told once', async () => {
    folder.write('.vscode/press-release-lexicon.json', '{"names": [{"name": "Velmora grid", "type": "ORG"}, 7]}');
    const first = await namesOf();
    assert.ok(first.names.includes('ORG Velmora grid'));
    assert.match(first.problems.join(), /lexicon\.json, entry 2/);
    assert.deepEqual((await namesOf()).problems, []);
  });

  it('leaves both out where it is told to', async () => {
    folder.write('news/grid.annotations.jsonld', SIDECAR);
    folder.write('.vscode/press-release-lexicon.json', '{"names": [{"name": "Velmora grid", "type": "ORG"}]}');
    const { names } = await namesOf({ ...OPTIONS, annotations: false });
    assert.ok(!names.includes('PRODUCT Zorblatt Quux') && !names.includes('ORG Velmora grid'));
  });

  it('refuses a release whose sidecar is damaged, rather than to leave people out unasked', async () => {
    folder.write('news/grid.annotations.jsonld', SIDECAR.slice(0, -30));
    const { names, problems } = await namesOf();
    assert.deepEqual(names, []);
    assert.match(problems.join(), /grid\.pr\.txt: grid\.annotations\.jsonld: The file is cut off or damaged .* use --no-annotations\.$/);
  });

  it('does again what was written before people said otherwise', async () => {
    const options = { ...OPTIONS, output: `${folder.path}/out` };
    const { written } = await annotate(task(), options);
    const again = async (): Promise<boolean> => (await annotate({ ...task(), written: written! }, options)).written !== null;
    assert.equal(await again(), false);
    folder.write('news/grid.annotations.jsonld', SIDECAR);
    assert.equal(await again(), true);
  });
});
