import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { Entry } from '../../../src/phrases/history';
import { historyCsv } from '../../../src/phrases/exports/csv';
import { historyMarkdown } from '../../../src/phrases/exports/markdown';
import { sourceName } from '../../../src/phrases/sourceName';
import { historyOf, released } from './released';

const FRANK = 'The two sides had a frank exchange of views on the Lunde Strait.';
const MILD = 'The two sides had a constructive exchange of views on the Lunde Strait.';
const shape = ({ kind, date, words }: Entry): string => `${date ?? 'undated'} ${kind}: ${words}`;

describe('the history of a phrase', () => {
  it('tells where the phrase stands, with its sentence, line, source and title', () => {
    const text = `Talks in Elmhaven\n\nThey met. ${FRANK}`;
    const [entry] = historyOf('frank exchange', released('2024-05-03', text)).entries;
    assert.deepEqual([entry.before, entry.words, entry.after, entry.line, entry.source, entry.title], ['The two sides had a ', 'frank exchange', ' of views on the Lunde Strait.', 3, 'norway', 'Talks in Elmhaven']);
    assert.equal(text.slice(entry.start, entry.end), 'frank exchange');
  });

  it('counts by source and month, with the releases that have it not', () => {
    const { sources, withPhrase, releases } = historyOf('frank exchange',
      released('2024-05-03', FRANK), released('2024-05-20', `${FRANK}\n\n${FRANK}`), released('2024-07-01', 'Nothing of the kind.'), released('2024-08-01', FRANK, { path: 'kenya/a.pr.txt' }), released('2025-01-01', 'None.', { path: 'peru/a.pr.txt' }));
    assert.deepEqual([releases, withPhrase], [5, 3]);
    assert.deepEqual(sources.map(({ name, exact, releases: all, first, last, since }) => [name, exact, all, first, last, since]),
      [['norway', 3, 3, '2024-05-03', '2024-05-20', 1], ['kenya', 1, 1, '2024-08-01', '2024-08-01', 0], ['peru', 0, 1, null, null, 0]]);
    assert.deepEqual(sources[0].months.map(({ month, releases: all, exact }) => [month, all, exact]), [['2024-05', 2, 3], ['2024-07', 1, 0]]);
  });

  it('tells what stands in its place in a later release of the same source, and what changed', () => {
    const { entries, sources } = historyOf('frank exchange', released('2024-05-03', FRANK), released('2025-05-03', `They met in Elmhaven.\n\n${MILD}\n\nThe ministers thanked Kari Lund.`));
    assert.deepEqual(entries.map(shape), [`2024-05-03 exact: frank exchange`, `2025-05-03 instead: ${MILD}`]);
    assert.deepEqual(entries[1].was!.changes.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`), ['removed frank', 'added constructive']);
    assert.deepEqual([entries[1].was!.date, sources[0].instead, sources[0].since], ['2024-05-03', 1, 1]);
  });

  for (const [what, ...releases] of [
    ['of another source', released('2024-05-03', FRANK), released('2025-05-03', MILD, { path: 'kenya/a.pr.txt' })],
    ['before the phrase', released('2023-05-03', MILD), released('2024-05-03', FRANK)],
    ['of the same day', released('2024-05-03', FRANK), released('2024-05-03', MILD, { path: 'norway/b.pr.txt' })],
    ['without a date', released('2024-05-03', FRANK), released(null, MILD)],
    ['where the phrase stands elsewhere', released('2024-05-03', FRANK), released('2025-05-03', `${MILD} A frank exchange followed.`)],
    ['where a similar wording stands', released('2024-05-03', FRANK), released('2025-05-03', `${MILD} The exchange was frank.`)],
    ['about another matter', released('2024-05-03', FRANK), released('2025-05-03', 'The ferry company opened a new terminal in Nordvik and hired forty people.')],
    ['about another party', released('2024-05-03', 'Norway and Kenya had a frank exchange on fisheries.'), released('2025-05-03', 'Norwegian scientists and Peru had a long exchange on fisheries.')],
  ] as const) {
    it(`takes nothing for its replacement ${what}`, () => assert.deepEqual(historyOf('frank exchange', ...releases).entries.filter(({ kind }) => kind === 'instead'), []));
  }

  it('does not take the commitment of another actor for a replacement, and tells both forces', () => {
    const [before, after] = ['Norway will build a tidal station at Nordvik by 2026.', 'Norway hopes to build a tidal station at Nordvik soon.'];
    const force = (text: string, one: 'pledged' | 'hoped', actor: string): Parameters<typeof released>[2] => ({ commitments: [{ start: 0, end: text.length, force: one, actors: [actor] }] });
    const history = (actor: string): readonly Entry[] => historyOf('will build', released('2024-05-03', before, force(before, 'pledged', 'Norway')), released('2025-05-03', after, force(after, 'hoped', actor))).entries;
    assert.deepEqual(history('Norway').map(({ kind, force: one, was }) => [kind, one, was?.force]), [['exact', 'pledged', undefined], ['instead', 'hoped', 'pledged']]);
    assert.deepEqual(history('Kenya').map(({ kind }) => kind), ['exact']);
  });

  it('places the formulas in the words', () => {
    const { entries } = historyOf('frank exchange of views', released('2024-05-03', FRANK), released('2025-05-03', MILD));
    assert.deepEqual(entries.map(({ formulas }) => formulas.map(({ words, step }) => `${words} ${step}`)), [['frank 4', 'exchange of views 4'], ['constructive 2', 'exchange of views 4']]);
  });

  it('keeps what comes first of very many entries and counts the others', () => {
    const history = historyOf('talks', released('2024-05-03', 'Talks. '.repeat(4100)));
    assert.deepEqual([history.entries.length, history.left, history.sources[0].exact], [4000, 100, 4100]);
  });

  it('cuts a long sentence around the words', () => {
    const [{ before, after }] = historyOf('frank exchange', released('2024-05-03', `${'so '.repeat(200)}frank exchange${' so'.repeat(200)}`)).entries;
    assert.ok(before.startsWith('…') && after.endsWith('…') && before.length < 300 && after.length < 300);
  });

  it('shows a sentence that goes on behind a line break as one', () => {
    const [{ before, after }] = historyOf('frank exchange', released('2024-05-03', 'The two sides had\na frank exchange\nof views. They parted.')).entries;
    assert.deepEqual([before, after], ['The two sides had a ', ' of views.']);
  });

  it('is exported as CSV and Markdown, with the replaced wording', () => {
    const history = historyOf('frank exchange', released('2024-05-03', FRANK), released('2025-05-03', MILD, { path: '=norway/a|b.pr.txt' }), released('2025-06-03', MILD));
    const rows = parse(historyCsv(history), { columns: true }) as Record<string, string>[];
    assert.deepEqual(rows.map(({ date, kind, words, in_place_of: was }) => [date, kind, words, was]), [['2024-05-03', 'exact', 'frank exchange', ''], ['2025-06-03', 'instead', MILD, FRANK]]);
    const markdown = historyMarkdown(history);
    assert.match(markdown, /^# “frank exchange”\n\n\| Source \| Times/);
    assert.match(markdown, /\| The two sides had a \*\*frank exchange\*\* of views/);
    assert.match(markdown, /~~frank~~ \*constructive\* exchange of views/);
  });

  it('keeps in Markdown what stands right beside the phrase', () => {
    const markdown = historyMarkdown(historyOf('exchange of views', released('2024-05-03', 'They had a frank “exchange of views”, and left.')));
    assert.match(markdown, /They had a frank “\*\*exchange of views\*\*”, and left\./);
  });
});

describe('the source of a release', () => {
  for (const [path, text, expected] of [
    ['norway-mfa/2024/05/a.pr.txt', '', 'norway-mfa'],
    ['releases/2024-05/a.pr.txt', '', ''],
    ['Press Releases/Velmora Grid/May/a.pr.txt', '', 'Velmora Grid'],
    ['a.pr.txt', 'Velmora Grid will build a line.\n\nAbout Velmora Grid\nVelmora Grid runs lines.\n', 'Velmora Grid'],
    ['a.pr.txt', 'It opens.\r\n\r\nAbout the Museum of Lanterns\r\nIt shows lanterns.\r\n', 'Museum of Lanterns'],
    ['a.pr.txt', 'They spoke.\n\nAbout 4,000 people came.', ''],
  ] as const) {
    it(`is “${expected}” for ${path}${text === '' ? '' : ' by what the text says of itself'}`, () => assert.equal(sourceName(path, text), expected));
  }
});
