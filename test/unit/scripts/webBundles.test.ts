import { strict as assert } from 'node:assert';
import { build, type BuildFailure } from 'esbuild';
import { describe, it } from 'mocha';
import { webBundle } from '../../../scripts/webBundles';
import { temporaryFolder } from '../../support/temporaryFolder';

describe('bundles for the browser', () => {
  const folder = temporaryFolder();
  const bundle = (): Promise<unknown> =>
    build({ ...webBundle(false), absWorkingDir: folder.path, entryPoints: ['entry.ts'], write: false, logLevel: 'silent' });

  for (const builtin of ['fs', 'node:fs', 'node:path', 'fs/promises', 'worker_threads']) {
    it(`are refused where something imports ${builtin}`, async () => {
      folder.write('entry.ts', "import './deep';");
      folder.write('deep.ts', `import * as it from '${builtin}';\nconsole.log(it);`);
      await assert.rejects(bundle, ({ errors }: BuildFailure) => {
        assert.equal(errors.length, 1);
        assert.match(errors[0].text, new RegExp(`Browsers have no "${builtin}", but entry\\.ts needs this file`));
        assert.equal(errors[0].location?.file, 'deep.ts');
        return true;
      });
    });
  }

  it('are made where nothing does', async () => {
    folder.write('entry.ts', "import { one } from './filesystem';\nconsole.log(one);");
    folder.write('filesystem.ts', 'export const one = 1;');
    await bundle();
  });
});
