import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { annotation, revised, type Annotation } from '../../../../src/annotations/annotation';
import { EMPTY_SIDECAR, readSidecar, writeSidecar, type SidecarReading } from '../../../../src/annotations/sidecar/sidecar';
import { sidecarName } from '../../../../src/annotations/sidecar/sidecarName';
import { at, mention, quotation, saying, stamp } from '../../../support/annotated';
import { annotationsIn, arbitraryText } from '../../../support/arbitraryAnnotations';
import { doneWithin } from '../../../support/doneWithin';

const TEXT = 'Ana Lund of Velmora Grid said: "We will build." Lund left 😀 Elmhaven.';
const NAME = 'grid.pr.txt';

const write = (annotations: readonly Annotation[], text = TEXT): string => writeSidecar({ ...EMPTY_SIDECAR, annotations }, text, NAME);
const read = (content: string, text = TEXT): SidecarReading => readSidecar(content, text, NAME);
const kinds = ({ problems }: SidecarReading): string[] => problems.map(({ kind }) => kind);

/** A sidecar with its JSON edited. */
function edited(content: string, edit: (page: { items: Record<string, unknown>[] } & Record<string, unknown>) => void): string {
  const page = JSON.parse(content) as Parameters<typeof edit>[0];
  edit(page);
  return JSON.stringify(page);
}

describe('a sidecar', () => {
  it('is named after its release', () => {
    assert.deepEqual(['visit.pr.txt', 'a.b.txt', 'x.press', 'Y.PressRelease', '.txt', 'notes'].map(sidecarName),
      ['visit', 'a.b', 'x', 'Y', '.txt', 'notes'].map((name) => `${name}.annotations.jsonld`));
  });

  it('gives back what was written', () => {
    fc.assert(fc.property(arbitraryText.chain((text) => fc.tuple(fc.constant(text), annotationsIn(text))), ([text, annotations]) => {
      const { sidecar, problems } = read(write(annotations, text), text);
      assert.deepEqual(problems, []);
      const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : 1);
      assert.deepEqual(sidecar!.annotations.toSorted(byId), annotations.toSorted(byId));
    }));
  });

  it('has the context of today in place of that of an earlier version, and another program’s beside it', () => {
    const content = write([annotation(stamp(1), mention(TEXT, 'Ana Lund'))]);
    const theirs = { ex: 'https://example.org/' };
    const older = edited(content, (page) => {
      const [w3c, ours] = page['@context'] as [string, Record<string, unknown>];
      delete ours['fulfilment'];
      page['@context'] = [w3c, theirs, ours];
    });
    const [w3c, ours] = (JSON.parse(content) as { '@context': unknown[] })['@context'];
    assert.deepEqual((JSON.parse(writeSidecar(read(older).sidecar!, TEXT, NAME)) as { '@context': unknown[] })['@context'], [w3c, theirs, ours]);
  });

  it('is the same text whatever the order of its annotations, and when it is read and written again', () => {
    fc.assert(fc.property(arbitraryText.chain((text) => fc.tuple(fc.constant(text), annotationsIn(text))), ([text, annotations]) => {
      const content = write(annotations, text);
      assert.equal(write(annotations.toReversed(), text), content);
      assert.equal(writeSidecar(read(content, text).sidecar!, text, NAME), content);
    }));
  });

  it('has each annotation in a block of lines, in text order', () => {
    const content = write(saying(mention(TEXT, 'Elmhaven', { type: 'GPE' }), mention(TEXT, 'Ana Lund')));
    assert.deepEqual(content.split('\n').filter((line) => /"(?:id|created)"/.test(line)).map((line) => line.trim()), [
      '"id": "grid.annotations.jsonld",',
      '"id": "urn:uuid:00000000-0000-4000-8000-000000000002",', '"created": "2027-03-01T00:02:00Z",',
      '"id": "urn:uuid:00000000-0000-4000-8000-000000000001",', '"created": "2027-03-01T00:01:00Z",',
    ]);
    assert.match(content, /\n {6}"target": \{"type":"SpecificResource","source":"grid\.pr\.txt","selector":\[\{"type":"TextPositionSelector","start":60,"end":68\}/);
  });

  it('changes only the lines of the annotation that changes', () => {
    const [first, second] = saying(mention(TEXT, 'Ana Lund'), mention(TEXT, 'Elmhaven', { type: 'GPE' }));
    const before = write([first, second]).split('\n');
    const after = write([first, revised(second, { note: 'A town.' }, '2027-03-02T00:00:00Z')]).split('\n');
    assert.ok(before.filter((line) => !after.includes(line)).length <= 2);
  });

  it('is empty where there is nothing', () => {
    for (const content of ['', ' \n', '\uFEFF', '{"items": []}', '[]']) assert.deepEqual([read(content).sidecar?.annotations, read(content).problems], [[], []], JSON.stringify(content));
  });

  const CONTENT = write(saying(mention(TEXT, 'Ana Lund')));
  const unreadable: [what: string, content: string, kind: string][] = [
    ['cut off', CONTENT.slice(0, -40), 'damaged'],
    ['marks of a conflict', CONTENT.replace('  "items"', '<<<<<<< HEAD\n  "items"').replace(/$/, '=======\n>>>>>>> theirs\n'), 'conflict'],
    ['marks with CR LF', '{\r\n<<<<<<< HEAD\r\n}', 'conflict'],
    ['another JSON', '{"name": "package"}', 'unknown'],
    ['a number', '7', 'unknown'],
    ['items that are no list', '{"items": {"a": 1}}', 'unknown'],
    ['deep nesting', '['.repeat(1e6), 'unknown'],
    ['binary', '\0\0\0', 'damaged'],
  ];
  for (const [what, content, kind] of unreadable) {
    it(`is never written over when it has ${what}`, () => {
      const reading = read(content);
      assert.deepEqual([reading.sidecar, kinds(reading)], [null, [kind]]);
      assert.match(reading.problems[0].message, /^grid\.annotations\.jsonld: The file .* left as it is/);
    });
  }

  it('gives a reading for any part of it, and for any JSON', () => {
    fc.assert(fc.property(fc.nat(CONTENT.length), fc.string({ maxLength: 3 }), (length, more) => {
      assert.ok(Array.isArray(read(CONTENT.slice(0, length) + more).problems));
    }));
    fc.assert(fc.property(fc.jsonValue(), (json) => {
      assert.ok(Array.isArray(read(JSON.stringify({ items: [json, { ...JSON.parse(CONTENT).items[0], body: json }] })).problems));
    }));
  });

  it('keeps annotations of other programs as they were', () => {
    const foreign = { id: 'https://example.org/1', type: 'Annotation', body: { type: 'TextualBody', value: 'hm' }, target: NAME, 'x:y': [{ z: null }] };
    const reading = read(edited(CONTENT, ({ items }) => items.push(foreign, 5 as never)));
    assert.equal(reading.sidecar!.annotations.length, 1);
    assert.deepEqual((JSON.parse(writeSidecar(reading.sidecar!, TEXT, NAME)) as { items: unknown[] }).items.slice(1), [foreign, 5]);
  });

  it('keeps fields of other programs in its own annotations, at every level', () => {
    const content = edited(CONTENT, (page) => {
      page['x:page'] = 1;
      const [item] = page.items as [Record<string, Record<string, unknown> & unknown[]>];
      (item as Record<string, unknown>)['rights'] = 'CC0';
      item.creator['nickname'] = 'aq';
      (item.body[0] as Record<string, unknown>)['x:sure'] = true;
      item.body.push({ type: 'TextualBody', purpose: 'replying', value: 'no' });
      item.target['state'] = { cached: 'x' };
      (item.target['selector'] as unknown[]).push({ type: 'CssSelector', value: 'p' });
    });
    const { annotations, kept } = read(content).sidecar!;
    const changed = annotations.map((said) => revised(said, { note: 'New.' }, '2027-03-02T00:00:00Z'));
    const page = JSON.parse(writeSidecar({ annotations: changed, kept }, TEXT, NAME)) as Record<string, unknown> & { items: unknown[] };
    assert.equal(page['x:page'], 1);
    const text = JSON.stringify(page.items[0]);
    for (const part of ['"rights":"CC0"', '"nickname":"aq"', '"x:sure":true', '"replying"', '"state":{"cached":"x"}', '"CssSelector"', '"value":"New."']) assert.ok(text.includes(part), part);
  });

  it('loses a note that was deleted', () => {
    const { annotations, kept } = read(write([annotation(stamp(1), mention(TEXT, 'Ana Lund'), { note: 'Old.', tags: ['x'] })])).sidecar!;
    assert.doesNotMatch(writeSidecar({ annotations: annotations.map((said) => revised(said, { note: '', tags: [] }, '2027-03-02T00:00:00Z')), kept }, TEXT, NAME), /Old\.|"x"/);
  });

  it('keeps annotations of another file, and tells which', () => {
    const other = writeSidecar({ ...EMPTY_SIDECAR, annotations: saying(mention(TEXT, 'Ana Lund')) }, TEXT, 'other file.txt');
    const reading = read(other);
    assert.deepEqual([reading.sidecar!.annotations, kinds(reading), reading.problems[0].releases], [[], ['otherRelease'], ['other file.txt']]);
    assert.match(writeSidecar(reading.sidecar!, TEXT, NAME), /other%20file\.txt/);
    assert.equal(readSidecar(other, TEXT, NAME, ['other file.txt']).sidecar!.annotations.length, 1);
  });

  const malformed: [what: string, edit: (item: Record<string, never>) => void][] = [
    ['no id', (item) => delete (item as Record<string, unknown>)['id']],
    ['an id that is a number', (item) => { (item as Record<string, unknown>)['id'] = 4; }],
    ['an unknown type of entity', (item) => { (item['body'] as unknown as Record<string, unknown>[])[0]['entityType'] = 'constructor'; }],
    ['a status that is a list', (item) => { (item['body'] as unknown as Record<string, unknown>[])[0]['status'] = ['added']; }],
    ['no selector', (item) => delete (item['target'] as Record<string, unknown>)['selector']],
  ];
  for (const [what, edit] of malformed) {
    it(`keeps an annotation with ${what}, and says so`, () => {
      const content = edited(CONTENT, ({ items }) => edit(items[0] as never));
      const reading = read(content);
      assert.deepEqual([reading.sidecar!.annotations, kinds(reading)], [[], ['malformed']]);
      assert.deepEqual((JSON.parse(writeSidecar(reading.sidecar!, TEXT, NAME)) as { items: unknown[] }).items, (JSON.parse(content) as { items: unknown[] }).items);
    });
  }

  it('keeps the second of two annotations with one id', () => {
    const content = edited(CONTENT, ({ items }) => items.push({ ...items[0], created: '2028-01-01T00:00:00Z' }));
    const reading = read(content);
    assert.deepEqual([reading.sidecar!.annotations.length, kinds(reading)], [1, ['duplicate']]);
    assert.match(writeSidecar(reading.sidecar!, TEXT, NAME), /2028-01-01/);
  });

  it('takes positions past the end, and of the wrong type, from the quote', () => {
    for (const position of [{ start: 5, end: 1e12 }, { start: -1, end: 4 }, { start: '0', end: null }, { start: 9, end: 3 }]) {
      const content = edited(CONTENT, ({ items }) => Object.assign((items[0] as { target: { selector: object[] } }).target.selector[0], position));
      const { at: anchor } = read(content).sidecar!.annotations[0] as Extract<Annotation, { kind: 'mention' }>;
      assert.ok(anchor.start <= anchor.end && anchor.end <= TEXT.length && anchor.exact === 'Ana Lund', JSON.stringify(position));
    }
  });

  it('takes fields named __proto__ and constructor as any other', () => {
    const content = CONTENT.replace('"motivation"', '"__proto__": {"polluted": true}, "constructor": 1, "motivation"').replace('"items"', '"__proto__": {"items": [1]},\n  "items"');
    const reading = read(content);
    assert.equal(reading.sidecar!.annotations.length, 1);
    const again = writeSidecar(reading.sidecar!, TEXT, NAME);
    assert.match(again, /"__proto__": \{"polluted":true\}/);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  const added: [what: string, add: (target: Record<string, unknown>) => unknown, pieces: number][] = [
    ['a target of another type', (target) => ({ ...target, type: 'Choice' }), 2],
    ['a target whose type is no text', (target) => ({ ...target, type: { toString: 1 } }), 2],
    ['a target that another program gave a list of types', (target) => Object.assign(target, { type: ['SpecificResource'], 'x:sure': true }) && null, 2],
  ];
  for (const [what, add, pieces] of added) {
    it(`has a quotation with ${what} as it was, however often it is read and written`, () => {
      let content = edited(write(saying(quotation(TEXT, ['We', 'build']))), ({ items }) => {
        const { target } = items[0] as { target: Record<string, unknown>[] };
        target.push(...[add(target[0])].filter((one) => one !== null) as Record<string, unknown>[]);
      });
      for (let times = 0; times < 3; times++) content = writeSidecar(read(content).sidecar!, TEXT, NAME);
      const { annotations: [again], kept } = read(content).sidecar!;
      assert.equal(again.kind === 'quotation' && again.content.length, pieces);
      assert.match(JSON.stringify([...kept.read.values()]), /Choice|toString|x:sure/);
    });
  }

  it('tells of annotations of a file whose name is no text', () => {
    const reading = read(edited(CONTENT, ({ items }) => Object.assign((items[0] as { target: object }).target, { source: { toString: 1 } })));
    assert.deepEqual([reading.sidecar!.annotations, kinds(reading), reading.problems[0].releases], [[], ['otherRelease'], ['{"toString":1}']]);
  });

  it('keeps orphaned anchors with their words', () => {
    const said = { ...mention(TEXT, 'Ana Lund'), at: { ...at(TEXT, 'Ana Lund'), start: 7, end: 7 } };
    const [again] = read(write(saying(said))).sidecar!.annotations;
    assert.deepEqual(again.kind === 'mention' && again.at, said.at);
  });

  it('gives the spans of a quotation in text order', () => {
    const [again] = read(write(saying(quotation(TEXT, ['build', 'We'])))).sidecar!.annotations;
    assert.deepEqual(again.kind === 'quotation' && again.content.map(({ exact }) => exact), ['We', 'build']);
  });

  it('reads and writes 100,000 annotations in seconds, where quadratic time would be minutes', function () {
    this.timeout(60_000);
    const text = 'Ana Lund met 😀 Bo Berg. '.repeat(50_000);
    const annotations = Array.from({ length: 100_000 }, (_, i) => annotation(stamp(i), { ...mention(text, 'Ana Lund'), at: { start: i * 12, end: i * 12 + 8, exact: text.slice(i * 12, i * 12 + 8), prefix: '', suffix: '' } }));
    assert.equal(doneWithin(30_000, () => read(write(annotations, text), text)).sidecar!.annotations.length, 100_000);
  });
});
