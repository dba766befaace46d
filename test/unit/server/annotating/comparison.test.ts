import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyAnnotations } from '../../../../src/annotations/layer/applyAnnotations';
import { EMPTY_SIDECAR, writeSidecar } from '../../../../src/annotations/sidecar/sidecar';
import { comparison, differences, theirVersion, type Version } from '../../../../src/server/annotating/comparison';
import { settle } from '../../../../src/server/annotating/settle';
import { analysed } from '../../../support/analysed';
import { Bench, RANGE, RELEASE, stamps } from '../../../support/annotating';

const NAME = 'school.pr.txt';
const analysis = analysed(RELEASE);
const version = ({ release, annotations }: Bench): Version => ({ release, annotations });
const sidecarOf = (bench: Bench, name = NAME): string => writeSidecar({ ...EMPTY_SIDECAR, annotations: bench.annotations }, bench.text, name);
const retype = (bench: Bench, words: string, type: 'ORG' | 'GPE' | 'PERSON'): void => void bench.do({ do: 'retype', id: bench.item('mention', words).id, type });

/** What each of the annotators has where they differ. */
const told = (mine: Bench, theirs: Bench): string[] => comparison(TextDocument.create(`file:///${NAME}`, 'press-release', 1, RELEASE), 1, version(mine), { ...version(theirs), notes: [] })
  .disagreements.map(({ mine: one, theirs: other }) => [one, other].map((side) => (side ? `${side.text.slice(0, 20)} ${side.type}` : 'nothing')).join(' / '));

describe('reading another annotator’s sidecar', () => {
  const theirs = new Bench();
  theirs.do({ do: 'accept', ids: [theirs.item('mention', 'Jon Berg').id] });
  theirs.do({ do: 'addMention', range: RANGE, span: theirs.span('Flood School'), type: 'FAC' });
  const read = (content: string, text = RELEASE) => theirVersion(analysed(text), content, NAME, 'school.kari.annotations.jsonld');

  it('takes over what they say', () => {
    const version = read(sidecarOf(theirs));
    assert.ok(!('problem' in version));
    assert.deepEqual([version.annotations.length, version.notes], [2, []]);
  });

  it('finds their words in an edited release, and in a copy of another name', () => {
    const version = read(sidecarOf(theirs, 'copy of school.pr.txt'), `FOR IMMEDIATE RELEASE\n\n${RELEASE}`);
    assert.ok(!('problem' in version));
    assert.deepEqual(version.annotations.map((one) => one.kind === 'mention' && one.at.exact).sort(), ['Flood School', 'Jon Berg']);
  });

  it('says how many of their words are gone', () => {
    const more = new Bench();
    more.do({ do: 'accept', ids: ['Jon Berg', 'Ana Lund', 'Elmhaven'].map((words) => more.item('mention', words).id) });
    const version = read(sidecarOf(more), RELEASE.replace('Jon Berg', 'The mayor'));
    assert.match('problem' in version ? version.problem : version.notes.join(), /^school\.kari\.annotations\.jsonld: 1 of its 3 annotations have words that are not in “school\.pr\.txt”/);
  });

  for (const [what, content, problem] of [
    ['a damaged file', '{ "items": [ {', /^“school\.kari\.annotations\.jsonld” cannot be compared: it is cut off or damaged/],
    ['other JSON', '{ "names": [] }', /cannot be compared: it holds no annotations/],
    ['no annotations', '{ "items": [] }', /holds no annotations of a press release; choose/],
    ['a nested bomb', '['.repeat(100_000), /cannot be compared: it holds no annotations/],
    ['an unfinished merge', '<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> x\n', /has marks of an unfinished merge/],
  ] as const) it(`refuses ${what} in words`, () => assert.match((read(content) as { problem: string }).problem, problem));

  it('refuses a sidecar of another text', () => {
    assert.match((read(sidecarOf(theirs), 'PRESS RELEASE\n\nVelmora Grid opens a substation in June.\n') as { problem: string }).problem, /is about another text: 2 of its 2 annotations/);
  });
});

describe('comparing two annotators', () => {
  it('finds full agreement where nobody said anything', () => assert.deepEqual(told(new Bench(), new Bench()), []));

  it('lists what one has and the other has otherwise or not at all', () => {
    const [mine, theirs] = [new Bench(), new Bench()];
    retype(theirs, 'Jon Berg', 'ORG');
    theirs.do({ do: 'addMention', range: RANGE, span: theirs.span('engineers'), type: 'NORP' });
    mine.do({ do: 'reject', ids: [mine.item('commitment', 'train two hundred').id] });
    assert.deepEqual(told(mine, theirs), ['nothing / the council will tra pledged', 'nothing / engineers NORP', 'Jon Berg PERSON / Jon Berg ORG']);
  });

  it('says how far they agree by type', () => {
    const [mine, theirs] = [new Bench(), new Bench()];
    retype(theirs, 'Jon Berg', 'ORG');
    const { kappa, types } = comparison(TextDocument.create('file:///a', 'press-release', 1, RELEASE), 1, version(mine), { ...version(theirs), notes: [] });
    const person = types.find(({ type }) => type === 'PERSON')!;
    assert.equal(person.mine, person.theirs + 1);
    assert.equal(person.f1, (2 * person.both) / (person.mine + person.theirs));
    assert.ok(kappa[0].kappa! < 1 && kappa[1].kappa === 1);
  });
});

describe('settling disagreements', () => {
  const stamp = stamps();
  const settleAll = (mine: Bench, theirs: Bench, take: 'mine' | 'theirs'): void => {
    const outcome = settle(version(mine), version(theirs), take, differences(version(mine), version(theirs)).map(({ id }) => id), stamp);
    assert.ok('annotations' in outcome, JSON.stringify(outcome));
    mine.annotations = outcome.annotations;
  };

  const cases: readonly (readonly [string, (mine: Bench, theirs: Bench) => void])[] = [
    ['a type that they changed', (_, theirs) => retype(theirs, 'Jon Berg', 'ORG')],
    ['a type that both changed', (mine, theirs) => { retype(mine, 'Jon Berg', 'GPE'); retype(theirs, 'Jon Berg', 'ORG'); }],
    ['a type that I changed', (mine) => retype(mine, 'Jon Berg', 'ORG')],
    ['a type of a name that comes twice', (_, theirs) => retype(theirs, 'Elmhaven', 'ORG')],
    ['a name that they added', (_, theirs) => theirs.do({ do: 'addMention', range: RANGE, span: theirs.span('Flood School'), type: 'FAC' })],
    ['a name that I added', (mine) => mine.do({ do: 'addMention', range: RANGE, span: mine.span('Flood School'), type: 'FAC' })],
    ['names of other extents', (mine, theirs) => {
      mine.do({ do: 'addMention', range: RANGE, span: mine.span('Flood School'), type: 'FAC' });
      theirs.do({ do: 'addMention', range: RANGE, span: theirs.span('Opens Flood School'), type: 'FAC' });
    }],
    ['a name that they rejected', (_, theirs) => theirs.do({ do: 'reject', ids: [theirs.item('mention', 'Jon Berg').id] })],
    ['a name that I rejected', (mine) => mine.do({ do: 'reject', ids: [mine.item('mention', 'Jon Berg').id] })],
    ['a quotation that I rejected', (mine) => mine.do({ do: 'reject', ids: [mine.item('quotation', 'train').id] })],
    ['a quotation of another extent', (_, theirs) => theirs.do({ do: 'respan', id: theirs.item('quotation', 'train').id, range: RANGE, span: theirs.span('train two hundred engineers') })],
    ['a force that they changed', (_, theirs) => theirs.do({ do: 'setForce', id: theirs.item('commitment', 'train').id, force: 'hoped' })],
    ['a commitment that both changed', (mine, theirs) => {
      mine.do({ do: 'respan', id: mine.item('commitment', 'train').id, range: RANGE, span: mine.span('train two hundred engineers') });
      theirs.do({ do: 'setForce', id: theirs.item('commitment', 'train').id, force: 'hoped' });
    }],
  ];
  for (const [what, annotate] of cases) {
    it(`takes theirs: ${what}`, () => {
      const [mine, theirs] = [new Bench(), new Bench()];
      annotate(mine, theirs);
      assert.notDeepEqual(told(mine, theirs), []);
      settleAll(mine, theirs, 'theirs');
      assert.deepEqual(told(mine, theirs), []);
    });

    it(`takes mine, and knows that it is decided: ${what}`, () => {
      const [mine, theirs] = [new Bench(), new Bench()];
      annotate(mine, theirs);
      const before = told(mine, theirs);
      settleAll(mine, theirs, 'mine');
      assert.deepEqual(told(mine, theirs), before);
      assert.ok(differences(version(mine), version(theirs)).every(({ decided }) => decided));
    });
  }

  it('keeps my note, says it in my name and leaves what else I said', () => {
    const [mine, theirs] = [new Bench(), new Bench()];
    mine.do({ do: 'accept', ids: [mine.item('mention', 'Ana Lund').id] });
    mine.do({ do: 'setNote', id: mine.item('mention', 'Jon Berg').id, note: 'ask Ida', tags: ['later'] });
    retype(theirs, 'Jon Berg', 'ORG');
    settleAll(mine, theirs, 'theirs');
    assert.deepEqual(mine.annotations.map((one) => [one.kind === 'mention' && `${one.at.exact} ${one.type} ${one.status}`, one.note, one.creator?.name]), [['Ana Lund PERSON accepted', '', 'Ida'], ['Jon Berg ORG changed', 'ask Ida', 'Ida']]);
  });

  it('does nothing to what is not there any more', () => {
    const [mine, theirs] = [new Bench(), new Bench()];
    assert.deepEqual(settle(version(mine), version(theirs), 'mine', ['mentions 0-1-ORG '], stamp), { problem: 'The disagreement is not there any more; compare again.' });
  });

  it('leaves what is shown an analysis', () => {
    const [mine, theirs] = [new Bench(), new Bench()];
    retype(theirs, 'Elmhaven', 'ORG');
    settleAll(mine, theirs, 'theirs');
    assert.deepEqual(applyAnnotations(analysis, mine.annotations).entities.map(({ type, name }) => `${type} ${name}`), theirs.release.entities.map(({ type, name }) => `${type} ${name}`));
  });
});
