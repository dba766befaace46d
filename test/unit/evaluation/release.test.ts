import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ownReleases } from '../../evaluation/corpora';
import { defects, readRelease, type Annotations, type Offsets, type Release } from '../../evaluation/release';

const { folder } = ownReleases();
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));

describe('the annotated releases', () => {
  it('are a text and its annotations each', () => assert.deepEqual(files.sort(), names.flatMap((name) => [`${name}.json`, `${name}.txt`]).sort()));

  for (const name of names) {
    describe(name, () => {
      const release = readRelease(folder, name);
      const { text, annotations: { entities, quotations, commitments } } = release;
      const words = (span: Offsets) => text.slice(...span);
      const every = [
        ...entities.flatMap(({ mentions }) => mentions), ...quotations.flatMap(({ content, cue, sourceSpan }) => [...content, cue, sourceSpan]),
        ...commitments.flatMap(({ span, cue, deadline }) => [span, cue, deadline]),
      ].filter((span) => span !== null);

      it('has spans inside the text, known ids and types, and the hash of the text', () => assert.deepEqual(defects(release), []));
      it('has spans of whole words, without white space at their edges', () => assert.deepEqual(every.filter((span) => !isWhole(text, span)).map(words), []));
      it('has mentions that never overlap', () => {
        const mentions = entities.flatMap((entity) => entity.mentions).sort(([a], [b]) => a - b);
        assert.deepEqual(mentions.filter(([start], i) => i > 0 && start < mentions[i - 1][1]).map(words), []);
      });
      it('gives each entity a name that is one of its mentions', () =>
        assert.deepEqual(entities.filter(({ name: full, mentions }) => !mentions.some((span) => words(span).toLowerCase() === full.toLowerCase())).map((entity) => entity.name), []));
      it('misses no further mention of a name', () => {
        const taken = entities.flatMap(({ mentions }) => mentions);
        const forms = new Set(taken.map(words));
        const missed = [...forms].flatMap((form) => occurrences(text, form)).filter(([start, end]) => !taken.some(([from, to]) => start < to && from < end));
        assert.deepEqual(missed.map((span) => `${words(span)} at ${span[0]}`), []);
      });
      it('names actors by id or by words of the text', () => {
        const ids = new Set(entities.map(({ id }) => id));
        assert.deepEqual(commitments.flatMap(({ actors }) => actors).filter((actor) => !ids.has(actor) && !text.includes(actor)), []);
      });
      it('has cues and deadlines inside their commitments', () =>
        assert.deepEqual(commitments.filter(({ span, cue, deadline }) => [cue, deadline].some((part) => part && (part[0] < span[0] || part[1] > span[1]))).map(({ id }) => id), []));
    });
  }
});

describe('defects of a release', () => {
  const nothing: Annotations = { entities: [], quotations: [], commitments: [] };
  const release = (annotations: Partial<Annotations>, sha256: string | null = null): Release =>
    ({ name: 'tiny', text: 'Ana said no.', genre: 'readout', sha256, coverage: null, annotations: { ...nothing, ...annotations } });
  const ana = { id: 'e1', type: 'PERSON', name: 'Ana', mentions: [[0, 3]] } as const;
  const no = { id: 'q1', kind: 'indirect', source: 'e1', sourceSpan: [0, 3], cue: [4, 8], content: [[9, 11]] } as const;
  const cases: [string, Release, RegExp | null][] = [
    ['nothing wrong', release({ entities: [ana], quotations: [no] }), null],
    ['a wrong hash', release({}, 'abc'), /hash/],
    ['a span that ends after the text', release({ entities: [{ ...ana, mentions: [[0, 13]] }] }), /e1 has a span outside/],
    ['an empty span', release({ entities: [{ ...ana, mentions: [[3, 3]] }] }), /e1 has a span outside/],
    ['an entity without a mention', release({ entities: [{ ...ana, mentions: [] }] }), /no mention/],
    ['an unknown source', release({ quotations: [no] }), /unknown source e1/],
    ['two entities of one id', release({ entities: [ana, ana] }), /same id/],
    ['an unknown force', release({ commitments: [{ id: 'c1', force: 'promised' as never, actors: [], span: [0, 3], cue: null, deadline: null }] }), /unknown force/],
  ];
  for (const [what, one, expected] of cases) {
    it(`reports ${what}`, () => (expected ? assert.match(defects(one).join('\n'), expected) : assert.deepEqual(defects(one), [])));
  }
});

const WORD = /[\p{L}\p{N}]/u;

function isWhole(text: string, [start, end]: Offsets): boolean {
  const cut = (at: number) => WORD.test(text[at - 1] ?? ' ') && WORD.test(text[at] ?? ' ');
  const words = text.slice(start, end);
  return words === words.trim() && !cut(start) && !cut(end);
}

function occurrences(text: string, form: string): Offsets[] {
  const found: Offsets[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const span: Offsets = [start, start + form.length];
    if (isWhole(text, span)) {
      found.push(span);
    }
  }
  return found;
}
