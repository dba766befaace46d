import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpora, corporaFolder } from '../../evaluation/corpora';
import { readReleases, type AnnotatedCommitment, type AnnotatedEntity, type AnnotatedQuotation, type Annotations, type Offsets, type Release } from '../../evaluation/release';
import { score } from '../../evaluation/score';

const NOTHING: Annotations = { entities: [], quotations: [], commitments: [] };
const TEXT = 'Ana Ruiz of Acme met Bo Li. Ruiz said that Acme will pay by May. "We agree," Li said.';

function span(words: string): Offsets {
  const start = TEXT.indexOf(words);
  assert.notEqual(start, -1, words);
  return [start, start + words.length];
}

const release = (annotations: Partial<Annotations>, coverage: Release['coverage'] = null): Release =>
  ({ name: 'tiny', text: TEXT, genre: 'readout', sha256: null, coverage, annotations: { ...NOTHING, ...annotations } });

const ruiz: AnnotatedEntity = { id: 'r', type: 'PERSON', name: 'Ana Ruiz', mentions: [span('Ana Ruiz'), [TEXT.indexOf('Ruiz said'), TEXT.indexOf(' said that')]] };
const li: AnnotatedEntity = { id: 'l', type: 'PERSON', name: 'Bo Li', mentions: [span('Bo Li')] };
const acme: AnnotatedEntity = { id: 'a', type: 'ORG', name: 'Acme', mentions: [span('Acme')] };
const quotation = (more: Partial<AnnotatedQuotation>): AnnotatedQuotation =>
  ({ id: 'q', kind: 'indirect', source: 'r', sourceSpan: null, cue: null, content: [span('Acme will pay by May')], ...more });
const commitment = (more: Partial<AnnotatedCommitment>): AnnotatedCommitment =>
  ({ id: 'c', force: 'pledged', actors: ['a'], span: span('Acme will pay by May'), cue: null, deadline: null, ...more });

/** Precision, recall and F1 of one figure. */
function figures(gold: Release, predicted: Partial<Annotations>, figure: string): number[] | undefined {
  const found = score([gold], () => ({ ...NOTHING, ...predicted })).scores.get(figure);
  return found && [found.precision, found.recall, found.f1];
}

describe('scoring mentions', () => {
  const gold = release({ entities: [ruiz, li, acme] });
  const cases: [string, Partial<Annotations>, string, number[]][] = [
    ['everything found', { entities: [ruiz, li, acme] }, 'mentions PERSON+ORG', [100, 100, 100]],
    ['nothing found', {}, 'mentions PERSON', [0, 0, 0]],
    ['nothing there and nothing found', {}, 'mentions other', [100, 100, 100]],
    ['one of three', { entities: [li] }, 'mentions PERSON', [100, 33.3, 50]],
    ['a span too long', { entities: [{ ...li, mentions: [span('met Bo Li')] }] }, 'mentions PERSON', [0, 0, 0]],
    ['the wrong type', { entities: [{ ...acme, type: 'GPE' }] }, 'mentions GPE', [0, 100, 0]],
  ];
  for (const [what, predicted, figure, expected] of cases) {
    it(`gives ${figure} ${expected.join('/')} for ${what}`, () => assert.deepEqual(figures(gold, predicted, figure), expected));
  }
  it('takes a place of one kind for a place of another', () =>
    assert.deepEqual(figures(release({ entities: [{ ...acme, type: 'FAC' }] }), { entities: [{ ...acme, type: 'LOC' }] }, 'mentions GPE'), [100, 100, 100]));
  it('leaves out types that the reference does not cover', () =>
    assert.equal(figures(release({ entities: [ruiz] }, { entities: ['PERSON'], quotations: false }), {}, 'mentions ORG'), undefined));
});

describe('scoring entity resolution', () => {
  const gold = release({ entities: [ruiz, li] });
  const resolution = 'entity resolution (B-cubed)';
  it('punishes splitting in recall', () =>
    assert.deepEqual(figures(gold, { entities: [{ ...ruiz, mentions: [ruiz.mentions[0]] }, { ...ruiz, id: 'x', mentions: [ruiz.mentions[1]] }, li] }, resolution), [100, 66.7, 80]));
  it('punishes merging in precision', () =>
    assert.deepEqual(figures(gold, { entities: [{ ...ruiz, mentions: [...ruiz.mentions, ...li.mentions] }] }, resolution), [55.6, 100, 71.4]));
  it('looks only at mentions that both sides have', () => assert.equal(figures(gold, { entities: [acme] }, resolution), undefined));
});

describe('scoring quotations', () => {
  const entities = [ruiz, li];
  const gold = release({ entities, quotations: [quotation({})] });
  const cases: [string, Partial<AnnotatedQuotation>, string, number[]][] = [
    ['half of the words', { content: [span('pay by May')] }, 'quotations', [100, 100, 100]],
    ['half of the words', { content: [span('pay by May')] }, 'quotations, exact content', [0, 0, 0]],
    ['under half of the words', { content: [span('by May')] }, 'quotations', [0, 0, 0]],
    ['a full stop too many', { content: [span('Acme will pay by May.')] }, 'quotations, exact content', [100, 100, 100]],
    ['the right source', {}, 'quotations with the right source', [100, 100, 100]],
    ['the wrong source', { source: 'l' }, 'quotations with the right source', [0, 0, 0]],
    ['the wrong kind', { kind: 'mixed' }, 'quotation kind, of matched', [0, 0, 0]],
  ];
  for (const [what, predicted, figure, expected] of cases) {
    it(`gives ${figure} ${expected.join('/')} for ${what}`, () => assert.deepEqual(figures(gold, { entities, quotations: [quotation(predicted)] }, figure), expected));
  }
  it('asks the words of a source that is no entity to overlap', () => {
    const nameless = release({ entities, quotations: [quotation({ source: null, sourceSpan: span('Ruiz said') })] });
    const guess = (sourceSpan: Offsets | null) => figures(nameless, { entities, quotations: [quotation({ source: null, sourceSpan })] }, 'quotations with the right source');
    assert.deepEqual([guess(ruiz.mentions[1]), guess(span('Li said')), guess(null)], [[100, 100, 100], [0, 0, 0], [0, 0, 0]]);
  });
  it('gives each reference quotation its best match only', () =>
    assert.deepEqual(figures(gold, { entities, quotations: [quotation({ content: [span('will pay by May')] }), quotation({})] }, 'quotations'), [50, 100, 66.7]));
  it('leaves out kinds that the reference does not cover', () =>
    assert.deepEqual(figures(release({ quotations: [quotation({ source: null })] }, { quotations: ['direct'] }), {}, 'quotations'), [100, 100, 100]));
});

describe('scoring commitments', () => {
  const entities = [ruiz, acme];
  const deadline = span('by May');
  const gold = release({ entities, commitments: [commitment({ deadline })] });
  const cases: [string, Partial<AnnotatedCommitment>, string, number[]][] = [
    ['the same span', {}, 'commitments', [100, 100, 100]],
    ['another force', { force: 'agreed' }, 'commitments with the right force', [0, 0, 0]],
    ['another binding force', { force: 'agreed' }, 'action items (agreed or pledged)', [100, 100, 100]],
    ['a force that does not bind', { force: 'hoped' }, 'action items (agreed or pledged)', [0, 0, 0]],
    ['another actor', { actors: ['r'] }, 'commitments with the right force and actors', [0, 0, 0]],
    ['an actor too many', { actors: ['a', 'r'] }, 'commitments with the right force and actors', [0, 0, 0]],
    ['the deadline', { deadline }, 'deadlines', [100, 100, 100]],
    ['no deadline', {}, 'deadlines', [0, 0, 0]],
  ];
  for (const [what, predicted, figure, expected] of cases) {
    it(`gives ${figure} ${expected.join('/')} for ${what}`, () => assert.deepEqual(figures(gold, { entities, commitments: [commitment(predicted)] }, figure), expected));
  }
  it('compares the words of actors without case and article', () =>
    assert.deepEqual(figures(release({ commitments: [commitment({ actors: ['The two sides'] })] }), { commitments: [commitment({ actors: ['two sides'] })] }, 'commitments with the right force and actors'), [100, 100, 100]));
});

describe('scoring', () => {
  it('names every mistake once, with its place', () => {
    const gold = release({ entities: [ruiz, acme], commitments: [commitment({})] });
    const { mistakes } = score([gold], () => ({ entities: [ruiz, li], quotations: [], commitments: [commitment({ force: 'hoped', actors: [] })] }));
    assert.deepEqual(mistakes.map(({ kind, note, span: [start, end] }) => [kind, note, TEXT.slice(start, end)]), [
      ['spurious PERSON', null, 'Bo Li'], ['missed ORG', null, 'Acme'],
      ['wrong force', 'pledged taken for hoped', 'Acme will pay by May'], ['wrong actors', 'Acme taken for nobody', 'Acme will pay by May'],
    ]);
  });

  it('prints the figures of the reference scorer on the corpora', function () {
    const reference = join(corporaFolder(), '..', 'gold', 'score.mjs');
    if (!existsSync(reference)) {
      this.skip();
    }
    for (const { folder } of corpora().slice(0, 2)) {
      const releases = readReleases(folder);
      const damaged = new Map(releases.map((one, i) => [one.name, damage(one, i)]));
      const out = mkdtempSync(join(tmpdir(), 'press-release-score-'));
      try {
        damaged.forEach((annotations, name) => writeFileSync(join(out, `${name}.json`), JSON.stringify(annotations)));
        const { stdout } = spawnSync(process.execPath, [reference, folder, out, '--json'], { encoding: 'utf8' });
        assert.deepEqual(Object.fromEntries(score(releases, ({ name }) => damaged.get(name)!).scores), JSON.parse(stdout).scores);
      } finally {
        rmSync(out, { recursive: true });
      }
    }
  });
});

/** What an annotator with every kind of mistake would say: some left out, some merged, shortened or changed, the same at every run. */
function damage({ annotations: { entities, quotations, commitments } }: Release, seed: number): Annotations {
  const every = (n: number) => (_: unknown, i: number) => (i + seed) % n !== 0;
  const shorter = ([start, end]: Offsets, i: number): Offsets => ((i + seed) % 3 ? [start, end] : [start, start + Math.ceil((end - start) * 0.7)]);
  const kept = entities.filter(every(5));
  const merged = kept.map((entity, i) => (i === 1 ? { ...entity, mentions: [...entity.mentions, ...kept[0].mentions] } : { ...entity, type: i % 7 ? entity.type : 'ORG' }));
  const known = new Set(merged.map(({ id }) => id));
  const guess = merged[0]?.id ?? null;
  return {
    entities: merged,
    quotations: quotations.filter(every(6)).map((q, i) => ({
      ...q, source: i % 4 ? (q.source && known.has(q.source) ? q.source : null) : guess, kind: i % 5 ? q.kind : 'direct', content: q.content.map(shorter),
    })),
    commitments: commitments.filter(every(4)).map((c, i) => ({ ...c, force: i % 3 ? c.force : 'agreed', actors: i % 4 ? c.actors : [], span: shorter(c.span, i), deadline: i % 2 ? c.deadline : c.span })),
  };
}
