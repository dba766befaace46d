import assert from 'node:assert/strict';
import { importBrat } from '../../../src/formats/bratImport';
import { describeImportProblem, type ImportedAnnotation } from '../../../src/formats/imported';
import { importedStatements } from '../../../src/formats/importedStatements';
import { importJsonl } from '../../../src/formats/jsonlImport';
import { importWebAnnotations } from '../../../src/formats/webAnnotationImport';

const TEXT = '😀 Ana Lund é Velmora Grid.';
const words = (text: string, annotations: readonly ImportedAnnotation[]): string[] => annotations.map(({ kind, type, spans }) => `${kind} ${type}: ${spans.map(({ start, end }) => text.slice(start, end)).join('|')}`);

describe('imports of brat', () => {
  for (const [unit, ana, grid] of [['code points', '2 10', '13 25'], ['UTF-16 code units', '3 11', '14 26'], ['bytes', '5 13', '17 29']]) {
    it(`find out that offsets count ${unit}`, () => {
      const { annotations, problems } = importBrat(TEXT, `T1\tPER ${ana}\tAna Lund\nT2\tCompany ${grid}\tVelmora Grid\n`, 'x.ann');
      assert.deepEqual(problems, []);
      assert.deepEqual(words(TEXT, annotations), ['mention PER: Ana Lund', 'mention Company: Velmora Grid']);
    });
  }

  it('keep events, attributes, notes and normalizations of other schemes', () => {
    const ann = 'T1\tPerson 2 10\tAna Lund\nT2\tHire 11 12\té\nT3\tORG 13 25\tVelmora Grid\nE1\tHire:T2 Who:T1 By:T3\nA1\tNegated E1\n#1\tAnnotatorNotes T1\tsure?\nN1\tReference T3 Wikidata:Q1\tGrid\nR1\tWorksFor Arg1:T1 Arg2:T3\t\n';
    const { annotations: [ana, hire, grid], problems } = importBrat(TEXT, ann, 'x.ann');
    assert.deepEqual(problems, []);
    assert.deepEqual([ana.attributes, ana.links], [[['note', 'sure?']], [{ role: 'WorksFor', target: 'T3' }]]);
    assert.deepEqual([hire.kind, hire.attributes, hire.links], ['other', [['Negated', 'true']], [{ role: 'Who', target: 'T1' }, { role: 'By', target: 'T3' }]]);
    assert.deepEqual(grid.attributes, [['normalization', 'Wikidata:Q1 Grid']]);
  });

  it('join pieces that only a line end parts, and keep a quotation’s paragraphs apart', () => {
    const text = 'We will\r\npay.\n\nNow.';
    const { annotations } = importBrat(text, 'T1\tCommitment 0 7;9 12\tWe will pay\nT2\tQuotation 0 7;9 13;15 19\tWe will pay. Now.\n', 'x.ann');
    assert.deepEqual(annotations.map(({ spans }) => spans), [[{ start: 0, end: 12 }], [{ start: 0, end: 13 }, { start: 15, end: 19 }]]);
  });

  const broken = [
    ['T1\tPER 2 10\tBen Lund', 'x.ann, line 2: The text has “Ana Lund” there, not “Ben Lund”; is this the file of another version of the text?'],
    ['T1\tPER 2 99\tAna', 'x.ann, line 2: The offsets are outside the text, or the end is not behind the start; is this the file of another text?'],
    ['T1 PER 2 10 Ana Lund', 'x.ann, line 2: A text-bound annotation is “T1”, a tab, “TYPE START END”, a tab and the words; correct the line.'],
    ['T9\tPER 2 10\tAna Lund', 'x.ann, line 2: “T9” is the name of two annotations; give this one another.'],
    ['R1\tKnows Arg1:T9 Arg2:T8', 'x.ann, line 2: “T8” is not in the file; add it, or delete the line.'],
    ['what is this', 'x.ann, line 2: Lines begin with T, R, *, E, A, M, N or #, not with “what is this”; correct the line, or delete it.'],
  ];
  for (const [line, message] of broken) {
    it(`say what is wrong with: ${line}`, () => {
      const { annotations, problems } = importBrat(TEXT, `T9\tORG 13 25\tVelmora Grid\n${line}\n`, 'x.ann');
      assert.deepEqual(problems.map(describeImportProblem), [message]);
      assert.equal(problems[0].content, line);
      assert.deepEqual(words(TEXT, annotations), ['mention ORG: Velmora Grid']);
    });
  }
});

describe('imports of JSON lines', () => {
  it('read Prodigy, its tokens telling the unit, with relations', () => {
    const line = { text: TEXT, tokens: [{ text: 'Ana', start: 3, end: 6 }], spans: [{ start: 3, end: 11, label: 'PERSON' }, { start: 14, end: 26, label: 'ORG' }], relations: [{ head_span: { start: 3, end: 11, label: 'PERSON' }, child_span: { start: 14, end: 26, label: 'ORG' }, label: 'WORKS_FOR' }] };
    const [{ annotations, problems }] = importJsonl(JSON.stringify(line), 'x.jsonl');
    assert.deepEqual(problems, []);
    assert.deepEqual(words(TEXT, annotations), ['mention PERSON: Ana Lund', 'mention ORG: Velmora Grid']);
    assert.deepEqual(annotations[0].links, [{ role: 'WORKS_FOR', target: 'span 1' }]);
  });

  for (const [name, field] of [['label', { label: [[2, 10, 'PER']] }], ['labels', { labels: [[2, 10, 'PER']] }], ['entities', { entities: [{ id: 7, start_offset: 2, end_offset: 10, label: 'PER' }] }]] as const) {
    it(`read doccano’s “${name}”, in code points`, () => {
      const [{ id, annotations }] = importJsonl(JSON.stringify({ id: 4, text: TEXT, ...field }), 'x.jsonl');
      assert.equal(id, '4');
      assert.deepEqual(words(TEXT, annotations), ['mention PER: Ana Lund']);
    });
  }

  it('say which line is wrong, and read the others', () => {
    const documents = importJsonl(`{"text":"Ana","spans":[]}\n\n{"text":\n{"txt":1}\n{"text":"Ana","spans":[{"start":0,"end":9,"label":"PER"},{"start":0},{"start":0,"end":3,"label":"PER"}]}\n`, 'x.jsonl');
    assert.deepEqual(documents.map(({ line }) => line), [1, 3, 4, 5]);
    const messages = documents.flatMap(({ problems }) => problems.map(describeImportProblem));
    assert.match(messages[0], /^x\.jsonl, line 3: The line is not JSON/);
    assert.match(messages[1], /^x\.jsonl, line 4: The line has no “text”/);
    assert.deepEqual(messages.slice(2), ['x.jsonl, line 5: A span is no start, end and label: {"start":0}; it is left out.', 'x.jsonl, line 5: The span 0–9 (“PER”) is outside the text or empty; it is left out.']);
    assert.equal(documents[3].annotations.length, 1);
  });

  for (const [what, fields, problems] of [
    ['before the text', { spans: [{ start: -3, end: 3, label: 'PER' }] }, ['The span -3–3 (“PER”) is outside the text or empty; it is left out.']],
    ['before the text, in UTF-16', { tokens: [{ text: 'Ana', start: 3, end: 6 }], spans: [{ start: -1, end: 3, label: 'PER' }] }, ['The span -1–3 (“PER”) is outside the text or empty; it is left out.']],
    ['of relations and entities that have no text for their ids', { relations: [{ from_id: { toString: 1 }, to_id: null }], _: { press_release: { entities: [{ id: { toString: 1 } }], commitments: [{ id: {} }] } } }, []],
  ] as const) {
    it(`leave out what is ${what}`, () => {
      const [document] = importJsonl(JSON.stringify({ text: TEXT, ...fields }), 'x.jsonl');
      assert.deepEqual([document.annotations, document.problems.map(({ message }) => message)], [[], problems]);
    });
  }

  it('take no field of a prototype for one of the file', () => {
    assert.match(importJsonl('{"__proto__":{"text":"Ana"}}', 'x.jsonl')[0].problems[0].message, /no “text”/);
  });
});

describe('imports of Web Annotations', () => {
  const read = (...items: readonly object[]) => importWebAnnotations(TEXT, JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }, null, 1), 'x.jsonld');

  it('find words by their context where there is no position', () => {
    const { annotations: [annotation] } = read({ id: 'a', body: [{ type: 'TextualBody', purpose: 'tagging', value: 'ORG' }, { type: 'TextualBody', purpose: 'commenting', value: 'Who?' }], target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'Velmora Grid', prefix: 'é ' } } });
    assert.deepEqual(words(TEXT, [annotation]), ['mention ORG: Velmora Grid']);
    assert.deepEqual(annotation.attributes, [['note', 'Who?']]);
  });

  it('say which annotation is not to be placed, and where it stands', () => {
    const { problems } = read({ id: 'a', target: { selector: { type: 'TextPositionSelector', start: 2, end: 10 } } }, { id: 'b', target: 'x.txt' });
    assert.deepEqual(problems.map(describeImportProblem), ['x.jsonld, line 16: The annotation selects nothing that is in the text: it needs a position or a quotation of it; is it about another text?']);
  });

  it('say where the file is broken', () => {
    assert.match(describeImportProblem(importWebAnnotations(TEXT, '{\n "items": [\n  }', 'x.jsonld').problems[0]), /^x\.jsonld, line 3: The file is not JSON/);
  });
});

describe('imported statements', () => {
  it('leave out what is none of ours, and keep parts with what they belong to', () => {
    const text = 'Ana Lund will pay.';
    const { annotations } = importBrat(text, 'T1\tPER 0 8\tAna Lund\nT2\tpledged 0 17\tAna Lund will pay\nT3\tVerb 14 17\tpay\nT4\tModal 9 13\twill\nR1\tHasCue Arg1:T2 Arg2:T4\nR2\tActor Arg1:T2 Arg2:T1\n', 'x.ann');
    const { statements, others } = importedStatements(text, annotations);
    assert.deepEqual(statements.map((statement) => (statement.kind === 'commitment' ? [statement.force, statement.cue.exact, statement.actors[0].words] : statement.kind)), ['mention', ['pledged', 'will', 'Ana Lund']]);
    assert.deepEqual(others.map(({ type }) => type), ['Verb']);
  });
});
