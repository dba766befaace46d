import assert from 'node:assert/strict';
import { gitIgnored } from '../../../src/register/gitIgnored';

describe('.gitignore files', () => {
  const ignored = gitIgnored([
    { folder: '', content: '# drafts\ndrafts/\n*.tmp.txt\n!keep.tmp.txt\n/top.txt\n' },
    { folder: 'news/2026', content: 'old*.txt\n!odd.tmp.txt\n' },
  ]);
  const cases: readonly [string, boolean][] = [
    ['visit.pr.txt', false], ['drafts/visit.pr.txt', true], ['a/drafts/b/visit.pr.txt', true], ['a.tmp.txt', true], ['keep.tmp.txt', false], ['top.txt', true], ['a/top.txt', false],
    ['news/2026/old1.txt', true], ['news/old1.txt', false], ['news/2026/odd.tmp.txt', false], ['news/odd.tmp.txt', true], ['../outside.tmp.txt', false], ['', false],
  ];
  for (const [path, expected] of cases) it(`${expected ? 'leave out' : 'keep'} “${path}”`, () => assert.equal(ignored(path), expected));
});
