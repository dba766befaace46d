import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withFigures } from '../../bench/benchmarks';

describe('BENCHMARKS.md', () => {
  const document = readFileSync('BENCHMARKS.md', 'utf8');

  it('takes new figures for the old, and keeps its words', () => {
    const once = withFigures(document, '$& first');
    assert.ok(once.includes('\n\n$& first\n\n'));
    assert.equal(withFigures(withFigures(once, 'second'), '$& first'), once);
    for (const line of document.split('\n').filter((words) => /^#|^- /.test(words))) assert.ok(once.includes(line), line);
  });

  it('is refused where it has no place for them', () => assert.throws(() => withFigures('# Benchmarks\n', 'figures'), /BENCHMARKS\.md has no place/));
});
