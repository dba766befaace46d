import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findInputs } from '../../../src/cli/inputs';
import { temporaryFolder } from '../../support/temporaryFolder';

describe('findInputs', () => {
  const folder = temporaryFolder();
  const namesIn = async (...paths: string[]) => (await findInputs(paths)).inputs.map(({ name }) => name);

  it('finds the releases of a folder and its folders by name, and nothing else', async () => {
    for (const name of ['b.txt', 'a.pr.txt', 'c.press', 'd.pressrelease', 'E.TXT', 'notes.md', 'sub/f.txt', 'sub/deep/g.press']) folder.write(name, 'x');
    assert.deepEqual(await findInputs([folder.path]), {
      inputs: ['E', 'a', 'b', 'c', 'd', 'sub/f', 'sub/deep/g'].map((name, i) => ({ name, bytes: 1, path: join(folder.path, ['E.TXT', 'a.pr.txt', 'b.txt', 'c.press', 'd.pressrelease', 'sub/f.txt', 'sub/deep/g.press'][i]) })),
      problems: [],
    });
  });

  it('takes a file that is named, whatever its extension, and keeps the order given', async () => {
    const [md, txt] = [folder.write('z.md', 'x'), folder.write('a.txt', 'x')];
    assert.deepEqual(await namesIn(md, '-', txt), ['z.md', 'stdin', 'a']);
  });

  it('does not follow a symbolic link round and round', async function () {
    folder.write('sub/a.txt', 'x');
    try {
      symlinkSync(folder.path, join(folder.path, 'sub', 'loop'), 'dir');
    } catch {
      this.skip(); // Windows may forbid it.
    }
    assert.deepEqual(await namesIn(folder.path), ['sub/a']);
  });

  it('says what is missing, empty or leads nowhere, and goes on', async function () {
    const empty = join(folder.write('none/readme.md', 'x'), '..');
    const good = folder.write('good/a.txt', 'x');
    try {
      symlinkSync(join(folder.path, 'gone'), join(folder.path, 'good', 'b.txt'));
    } catch {
      this.skip();
    }
    const { inputs, problems } = await findInputs([join(folder.path, 'missing.txt'), empty, join(good, '..')]);
    assert.deepEqual(inputs.map(({ name }) => name), ['a']);
    assert.match(problems.join('\n'), /^.*missing\.txt: There is no such file.*\n.*none: The folder holds no .*\n.*b\.txt: There is no such file/);
  });
});
