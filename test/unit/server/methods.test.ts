import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that name methods of the protocol. */
const FILES = readdirSync('src/server', { recursive: true, encoding: 'utf8' }).filter((file) => /protocol\.ts$/i.test(file));

describe('the methods that client and server speak with', () => {
  it('have a name each', () => {
    const names = FILES.flatMap((file) => [...readFileSync(join('src/server', file), 'utf8').matchAll(/^export const \w+(?:Request|Notification) = '([^']+)'/gm)].map(([, name]) => name));
    assert.ok(names.length > 10, names.join());
    assert.deepEqual(names.filter((name, i) => names.indexOf(name) !== i), []);
  });
});
