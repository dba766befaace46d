import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Stamp } from '../../../../src/annotations/annotation';
import { applyAnnotations } from '../../../../src/annotations/layer/applyAnnotations';
import { EMPTY_SIDECAR, writeSidecar } from '../../../../src/annotations/sidecar/sidecar';
import { importInto, type Imported } from '../../../../src/server/annotating/importing';
import { analysed } from '../../../support/analysed';
import { Bench, RELEASE, stamps } from '../../../support/annotating';
import { doneWithin } from '../../../support/doneWithin';

/** The line of a brat file that marks words of the release. */
const bound = (id: string, type: string, words: string, text = RELEASE): string => `${id}\t${type} ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}`;

/** Ids that are none of the bench's. */
const importStamps = (): (() => Stamp) => {
  const next = stamps();
  return () => {
    const stamp = next();
    return { ...stamp, id: stamp.id.replace('uuid:', 'uuid:import-') };
  };
};

const take = (content: string, file = 'school.ann', { before = [], text = RELEASE }: { before?: readonly Annotation[]; text?: string } = {}): Imported => importInto(analysed(text), before, content, file, importStamps());
const told = ({ annotations }: Imported): string[] => (annotations ?? []).map((one) => (one.kind === 'identity' ? `${one.at.exact} = ${one.other.exact}` : `${one.status} ${one.kind === 'quotation' ? one.content[0].exact : one.at.exact}${one.kind === 'mention' ? ` ${one.type}` : ''}`));

describe('importing annotations', () => {
  it('accepts what was suggested already, and adds the rest', () => {
    const result = take([bound('T1', 'PERSON', 'Jon Berg'), bound('T2', 'FAC', 'second school')].join('\n'));
    assert.deepEqual(told(result), ['accepted Jon Berg PERSON', 'added second school FAC']);
    assert.equal(result.message, 'Imported 2 annotations from “school.ann”: 2 names. 1 of them had been suggested, and is accepted now.');
  });

  it('takes the same file once', () => {
    const content = [bound('T1', 'PERSON', 'Jon Berg'), bound('T2', 'FAC', 'second school')].join('\n');
    const again = take(content, 'school.ann', { before: take(content).annotations! });
    assert.deepEqual([again.annotations, again.message], [null, 'Nothing new in “school.ann”. 2 were there already.']);
  });

  it('leaves what somebody decided otherwise, and says so', () => {
    const bench = new Bench();
    bench.do({ do: 'retype', id: bench.item('mention', 'Jon Berg').id, type: 'ORG' });
    bench.do({ do: 'reject', ids: [bench.item('mention', 'Ana Lund').id] });
    const result = take([bound('T1', 'PERSON', 'Jon Berg'), bound('T2', 'PERSON', 'Ana Lund'), bound('T3', 'FAC', 'second school')].join('\n'), 'school.ann', { before: bench.annotations });
    assert.deepEqual(told(result).slice(2), ['added second school FAC']);
    assert.match(result.message, /2 are left out, because somebody decided otherwise here\./);
    assert.equal(result.problems.length, 2);
  });

  it('keeps the note of a suggestion', () => {
    const bench = new Bench();
    bench.do({ do: 'setNote', id: bench.item('mention', 'Jon Berg').id, note: 'ask Ida', tags: [] });
    const [one, ...rest] = take(bound('T1', 'PERSON', 'Jon Berg'), 'school.ann', { before: bench.annotations }).annotations!;
    assert.deepEqual([one.note, 'status' in one && one.status, rest], ['ask Ida', 'accepted', []]);
  });

  it('joins names that the file joins, once', () => {
    const content = [bound('T1', 'PERSON', 'Jon Berg'), bound('T2', 'PERSON', 'Ana Lund'), bound('T3', 'ORG', 'the council'), '*\tEquiv T1 T2 T3'].join('\n');
    const result = take(content);
    assert.deepEqual(told(result).filter((one) => one.includes('=')).length, 2);
    const { entities } = applyAnnotations(analysed(RELEASE), result.annotations!);
    assert.equal(entities.filter(({ names }) => names.some((name) => ['Jon Berg', 'Ana Lund', 'the council'].includes(name))).length, 1);
    assert.match(take(content, 'school.ann', { before: result.annotations! }).message, /^Nothing new/);
  });

  it('says which labels mean nothing here, and what could not be placed', () => {
    const result = take([bound('T1', 'PERSON', 'Jon Berg'), bound('T2', 'Hire', 'train'), 'T3\tORG 3 9\tVelmora'].join('\n'));
    assert.match(result.message, /1 could not be placed\. 1 has a label that means nothing here \(“Hire”\)\.$/);
    assert.equal(result.problems.length, 2);
  });

  for (const [unit, offset] of [['code points', (text: string) => [...text].length], ['UTF-16', (text: string) => text.length], ['bytes', (text: string) => Buffer.byteLength(text)]] as const) {
    it(`finds words whose offsets count ${unit}`, () => {
      const text = `🌊 Überblick\n\n${RELEASE}`;
      const [before] = text.split('Jon Berg');
      assert.deepEqual(told(take(`T1\tPER ${offset(before)} ${offset(before) + 8}\tJon Berg\n`, 'school.ann', { text })), ['accepted Jon Berg PERSON']);
    });
  }

  const lines = (text: string): string => JSON.stringify({ text, spans: [{ start: text.indexOf('Jon Berg'), end: text.indexOf('Jon Berg') + 8, label: 'PERSON' }] });
  it('finds the release among the texts of JSON lines', () => assert.deepEqual(told(take(`${lines('Jon Berg met Ana Lund.')}\n${lines(RELEASE)}\n`, 'all.jsonl')), ['accepted Jon Berg PERSON']));
  it('finds the words where the file has other line ends or an earlier version', () => {
    assert.deepEqual(told(take(lines(RELEASE.replaceAll('\n', '\r\n')), 'all.jsonl')), ['accepted Jon Berg PERSON']);
    assert.deepEqual(told(take(lines(`DRAFT\n\n${RELEASE}`), 'all.jsonl')), ['accepted Jon Berg PERSON']);
  });

  it('takes what this program wrote with who said it', () => {
    const bench = new Bench();
    bench.do({ do: 'reject', ids: [bench.item('mention', 'Jon Berg').id] });
    const content = writeSidecar({ ...EMPTY_SIDECAR, annotations: bench.annotations }, RELEASE, 'copy.pr.txt');
    const result = take(content, 'copy.annotations.jsonld');
    assert.deepEqual(result.annotations, bench.annotations);
    assert.match(take(content, 'copy.annotations.jsonld', { before: bench.annotations }).message, /1 was there already/);
  });

  it('takes quotations and commitments', () => {
    const bench = new Bench();
    bench.do({ do: 'reject', ids: [bench.item('commitment', 'train').id] });
    const result = take([bound('T1', 'Quotation', 'welcomed the idea'), bound('T2', 'Commitment', 'pay for a second school'), 'A1\tForce T2 called-for'].join('\n'));
    assert.deepEqual(told(result).map((one) => one.split(' ').slice(1).join(' ')), ['welcomed the idea', 'pay for a second school']);
    assert.match(result.message, /1 quotation, 1 commitment\./);
  });

  for (const [what, file, content, message] of [
    ['an empty file', 'x.ann', ' \n', 'Nothing was imported from “x.ann”: the file is empty.'],
    ['a text', 'x.txt', 'Dear Ana,\n', /it is none of brat/],
    ['brat of another text', 'x.ann', 'T1\tPER 0 9\tIda Holmen\nT2\tORG 12 20\tSkyholme', /it is about another text, or another version of this one: 2 of its 2 annotations are not where it says\. x\.ann, line 1: The text has/],
    ['JSON lines of another text', 'x.jsonl', lines('Jon Berg met Ana Lund.'), 'Nothing was imported from “x.jsonl”: it holds another text. Open the release that it is about.'],
    ['JSON lines of other texts', 'x.jsonl', `${lines('Jon Berg.')}\n${lines('So Jon Berg.')}`, /it holds 2 texts, and none of them is this release/],
    ['JSON of something else', 'x.json', '{ "name": "x" }', /The file holds no annotations of the W3C’s model/],
    ['cut JSON', 'x.jsonld', '{ "items": [', /The file is not JSON/],
    ['a nested bomb', 'x.jsonl', '['.repeat(100_000), /nested too deeply/],
    ['Web Annotations of another text', 'x.jsonld', JSON.stringify([{ type: 'Annotation', body: { type: 'TextualBody', value: 'PERSON', purpose: 'tagging' }, target: { selector: { type: 'TextQuoteSelector', exact: 'Ida Holmen' } } }]), /it is about another text/],
  ] as const) {
    it(`refuses ${what} in words`, () => {
      const result = take(content, file);
      assert.equal(result.annotations, null);
      if (typeof message === 'string') assert.equal(result.message, message);
      else assert.match(result.message, message);
    });
  }

  it('never fails on any file', () => {
    const analysis = analysed('Ana Lund met Jon Berg.');
    const line = fc.oneof(fc.string(), fc.json(), fc.constantFrom('T1\tPER 0 8\tAna Lund', 'T2\tPER 13 21\tJon Berg', '*\tEquiv T1 T2', 'R1\tActor Arg1:T1 Arg2:T2', '{"text":"Ana Lund met Jon Berg.","spans":[{"start":0,"end":8,"label":"PER"}]}'));
    fc.assert(fc.property(fc.array(line), fc.constantFrom('x.ann', 'x.jsonl', 'x.jsonld'), (content, file) => {
      const { annotations } = importInto(analysis, [], content.join('\n'), file, stamps());
      for (const one of annotations ?? []) assert.ok('at' in one ? one.at.start < one.at.end : one.content.length > 0);
    }));
  });

  it('says it in time that grows with the file alone', () => {
    const text = `${RELEASE}\n${'Jon Berg met Ana Lund. '.repeat(1500)}`;
    const content = [...text.matchAll(/Jon Berg|Ana Lund/g)].map((match, i) => `T${i}\tPER ${match.index} ${match.index + 8}\t${match[0]}`);
    const analysis = analysed(text);
    doneWithin(3000, () => importInto(analysis, [], [...content, `*\tEquiv ${content.map((_, i) => `T${i}`).join(' ')}`].join('\n'), 'x.ann', stamps()));
  });

});
