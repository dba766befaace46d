import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PassThrough, Readable } from 'node:stream';
import { groupsOf, type Group } from '../../../src/cli/tasks';

const file = (name: string, bytes = 1000) => ({ path: `${name}.txt`, name, bytes });
const STDIN = { path: '-', name: 'stdin', bytes: 0 };
const none = new Map();

async function all(groups: AsyncIterable<Group>): Promise<Group[]> {
  const list: Group[] = [];
  for await (const group of groups) list.push(group);
  return list;
}
const namesOf = (groups: readonly Group[]): string[][] => groups.map(({ tasks }) => tasks.map(({ input }) => input.name));

describe('groups of tasks', () => {
  it('hold every file once and in order, few enough and short enough', () =>
    fc.assert(fc.asyncProperty(fc.array(fc.nat(100_000)), async (sizes) => {
      const groups = await all(groupsOf(sizes.map((bytes, i) => file(String(i), bytes)), Readable.from([]), 'json', none));
      assert.deepEqual(namesOf(groups).flat(), sizes.map((_, i) => String(i)));
      for (const { tasks, bytes } of groups) assert.ok(tasks.length > 0 && tasks.length <= 32 && (tasks.length === 1 || bytes <= 64 * 1024));
    })));

  it('put standard input where it was named', async () => {
    assert.deepEqual(namesOf(await all(groupsOf([file('a'), file('b'), STDIN, file('c')], Readable.from([Buffer.from('It rains.')]), 'json', none))), [['a', 'b'], ['stdin'], ['c']]);
  });

  it('do not keep files waiting for standard input', async () => {
    const groups = groupsOf([file('a'), STDIN], new PassThrough(), 'json', none);
    assert.deepEqual(namesOf([(await groups.next()).value as Group]), [['a']]);
  });

  it('are whole lines of NDJSON with the number of the first', async () => {
    const chunks = ['{"id":1}\n{"id"', ':2}\n', '{"id":', '3}\n\n{', '}'].map((chunk) => Buffer.from(chunk));
    const groups = await all(groupsOf([STDIN], Readable.from(chunks), 'ndjson', none));
    assert.deepEqual(groups.map(({ tasks: [task] }) => task.kind === 'lines' && [task.firstLine, Buffer.from(task.bytes).toString()]), [[1, '{"id":1}\n'], [2, '{"id":2}\n'], [3, '{"id":3}\n\n'], [5, '{}']]);
  });
});
