import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import type { Connection } from 'vscode-languageserver';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { Documents } from '../../../src/server/documents';
import { LONGEST } from '../../../src/server/protocol';
import { analysisOf } from '../../support/analysisOf';

const URI = 'file:///news/a%20visit.press';
type Handler = (params: unknown) => void;

/** Documents with a client that opens, edits and closes them, and a record of what was done. */
class Desk {
  /** What the clock says, in milliseconds: a long text takes ten. */
  now = 0;
  readonly analysed: string[] = [];
  readonly amended: string[] = [];
  readonly edits: unknown[] = [];
  readonly told: string[] = [];
  readonly log: string[] = [];
  private readonly handlers = new Map<string, Handler>();
  private version = 0;
  readonly documents = new Documents({
    analyse: (text) => {
      if (text.includes('bad')) throw new Error('secret detail');
      this.analysed.push(text);
      if (text.includes('long')) this.now += 10;
      return analysisOf(text);
    },
    amend: (before, text) => {
      if (text.includes('headline')) return null;
      this.amended.push(`${before.document.text} > ${text}`);
      return analysisOf(text);
    },
    annotated: (_, analysis) => analysis,
    edited: (_, edits, text) => void this.edits.push([edits, text]),
    analysed: ({ version }, amended) => void this.told.push(`analysed ${version}${amended ? ', amended before' : ''}`),
    failed: (_, message) => void this.told.push(message),
    closed: () => void this.told.push('closed'),
    log: (_, line) => void this.log.push(line),
  });

  constructor() {
    const nothing = { dispose: (): void => undefined };
    this.documents.listen(new Proxy({} as Connection, { get: (_, name: string) => (handler: Handler) => (this.handlers.set(name, handler), nothing) }));
  }
  open(text: string): void {
    this.handlers.get('onDidOpenTextDocument')!({ textDocument: { uri: URI, languageId: 'press-release', version: ++this.version, text } });
  }
  edit(text: string): void {
    this.handlers.get('onDidChangeTextDocument')!({ textDocument: { uri: URI, version: ++this.version }, contentChanges: [{ text }] });
  }
  close(): void {
    this.handlers.get('onDidCloseTextDocument')!({ textDocument: { uri: URI } });
  }
}

describe('Documents', () => {
  let desk: Desk;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    desk = new Desk();
    mock.method(performance, 'now', () => desk.now);
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  it('know nothing of a document that is not open', () => assert.equal(desk.documents.read(URI), null));

  it('analyse soon after an edit without being asked', () => {
    desk.open('one');
    assert.deepEqual(desk.analysed, []);
    mock.timers.tick(100);
    assert.deepEqual([desk.analysed, desk.told], [['one'], ['analysed 1']]);
  });

  it('analyse a burst of edits once, in its last state', () => {
    desk.open('one');
    mock.timers.tick(1);
    for (const text of ['two', 'three', 'four']) {
      desk.edit(text);
      mock.timers.tick(5);
    }
    mock.timers.tick(1000);
    assert.deepEqual(desk.analysed, ['one', 'four']);
  });

  it('answer from the current version at once, and analyse each version once', () => {
    desk.open('one');
    desk.edit('two');
    assert.equal(desk.documents.read(URI)?.analysis.document.text, 'two');
    desk.documents.read(URI);
    mock.timers.tick(1000);
    assert.deepEqual(desk.analysed, ['two']);
  });

  it('analyse no text that is longer than any release, say so once, and analyse it when it is short enough', () => {
    desk.open('x'.repeat(LONGEST + 1));
    mock.timers.tick(100);
    desk.edit('y'.repeat(LONGEST + 1));
    mock.timers.tick(1000);
    assert.deepEqual([desk.analysed, desk.told], [[], ['“a visit.press” is larger than 10 MB, which no press release is, so it is not analysed. Split it into its releases.']]);
    desk.edit('one');
    mock.timers.tick(1000);
    assert.deepEqual(desk.analysed, ['one']);
  });

  describe('at a glance', () => {
    it('amend a long text from one version to the next, and analyse it whole when it rests', () => {
      desk.open('long 1');
      desk.documents.read(URI);
      for (const text of ['long 2', 'long 3']) {
        desk.edit(text);
        assert.equal(desk.documents.glance(URI)?.analysis.document.text, text);
        mock.timers.tick(5);
      }
      assert.deepEqual([desk.analysed, desk.amended], [['long 1'], ['long 1 > long 2', 'long 2 > long 3']]);
      mock.timers.tick(1000);
      assert.deepEqual(desk.analysed, ['long 1', 'long 3']);
      assert.equal(desk.told.at(-1), 'analysed 3, amended before');
    });

    it('amend a version once', () => {
      desk.open('long 1');
      desk.documents.read(URI);
      desk.edit('long 2');
      assert.equal(desk.documents.glance(URI), desk.documents.glance(URI));
    });

    it('give the whole analysis where there is one, where it is quick, and where nothing can be amended', () => {
      desk.open('long 1');
      assert.equal(desk.documents.glance(URI), desk.documents.read(URI));
      desk.edit('long headline');
      assert.equal(desk.documents.glance(URI), desk.documents.read(URI));
      desk.edit('short');
      desk.documents.read(URI);
      desk.edit('short 2');
      assert.equal(desk.documents.glance(URI), desk.documents.read(URI));
      assert.deepEqual(desk.amended, []);
    });

    it('analyse whole whoever asks for all of it', () => {
      desk.open('long 1');
      desk.documents.read(URI);
      desk.edit('long 2');
      desk.documents.glance(URI);
      desk.documents.read(URI);
      assert.deepEqual(desk.analysed, ['long 1', 'long 2']);
    });
  });

  it('leave a document that was closed alone', () => {
    desk.open('one');
    desk.close();
    mock.timers.tick(1000);
    assert.deepEqual([desk.analysed, desk.told, desk.documents.all()], [[], ['closed'], []]);
  });

  it('tell of a failure once, without its detail, which the log has', () => {
    desk.open('bad 1');
    mock.timers.tick(1000);
    desk.edit('bad 2');
    assert.equal(desk.documents.read(URI), null);
    assert.equal(desk.told.length, 1);
    assert.match(desk.told[0], /“a visit\.press”/);
    assert.doesNotMatch(desk.told[0], /secret|at .*\.ts/);
    assert.match(desk.log.join('\n'), /secret detail[^]*documents\.test\.ts/);
  });

  it('tell of a new failure after a success', () => {
    desk.open('bad');
    mock.timers.tick(1000);
    desk.edit('good');
    mock.timers.tick(1000);
    desk.edit('bad again');
    mock.timers.tick(1000);
    assert.deepEqual(desk.told.map((line) => line.split(' ')[0]), ['Press', 'analysed', 'Press']);
  });
});
