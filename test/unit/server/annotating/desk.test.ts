import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/annotations/annotation';
import { Desk, type Done } from '../../../../src/server/annotating/desk';
import type { WriteSidecarParams, WriteSidecarResult } from '../../../../src/server/annotating/protocol';
import { reviewables } from '../../../../src/server/annotating/reviewItems';
import { analysed } from '../../../support/analysed';
import { RELEASE, stamps } from '../../../support/annotating';

const URI = 'file:///news/school.pr.txt';

/** A file that several windows write to, and desks of theirs. */
class Disk {
  content: string | null = null;
  aside: string[] = [];
  readonly problems: string[] = [];
  readOnly = false;
  breaks = false;
  readonly writes: string[] = [];

  desk(): Desk {
    return new Desk({
      lexicon: (_, analysis) => analysis,
      write: (params) => (this.breaks ? Promise.reject(new Error('The connection is gone\nat connection.ts')) : Promise.resolve(this.write(params))),
      changed: () => undefined,
      problem: (_, message) => void this.problems.push(message),
    });
  }
  private write({ content, expected, setAside }: WriteSidecarParams): WriteSidecarResult {
    if (this.readOnly) return { outcome: 'failed', message: 'The folder cannot be written to.' };
    if (this.content !== expected) return { outcome: 'conflict', content: this.content };
    if (setAside && this.content !== null) this.aside.push(this.content);
    this.content = content;
    this.writes.push(content);
    return { outcome: 'written' };
  }
}

const said = (desk: Desk): string[] => desk.annotations(URI).map((one: Annotation) => `${one.kind === 'mention' ? one.at.exact : one.kind} ${'status' in one ? one.status : ''}`).sort();

describe('Desk', () => {
  let disk: Disk;
  const stamp = stamps();
  beforeEach(() => (disk = new Disk()));

  const opened = (text = RELEASE): Desk => {
    const desk = disk.desk();
    desk.loaded(URI, disk.content, text);
    return desk;
  };
  const decide = (desk: Desk, act: 'accept' | 'reject', words: string, text = RELEASE): Done => {
    const release = desk.annotated(URI, analysed(text));
    const item = reviewables(release).find((one) => one.kind === 'mention' && text.slice(one.span.start, one.span.end) === words)!;
    return desk.perform(URI, release, { do: act, ids: [item.id] }, stamp);
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  it('writes what was done, and reads it in another window', async () => {
    const desk = opened();
    decide(desk, 'accept', 'Jon Berg');
    await settled();
    assert.deepEqual(said(opened()), ['Jon Berg accepted']);
  });

  it('writes nothing for a release that nobody annotated', async () => {
    const desk = opened();
    desk.saved(URI);
    await settled();
    assert.deepEqual(disk.writes, []);
  });

  it('joins what two windows did at once', async () => {
    const [one, other] = [opened(), opened()];
    decide(one, 'accept', 'Jon Berg');
    decide(other, 'reject', 'Ana Lund');
    await settled();
    assert.deepEqual(said(opened()), ['Ana Lund rejected', 'Jon Berg accepted']);
    one.loaded(URI, disk.content, RELEASE);
    assert.deepEqual(said(one), said(other));
  });

  it('takes over what somebody else wrote', async () => {
    const [one, other] = [opened(), opened()];
    decide(one, 'accept', 'Jon Berg');
    await settled();
    other.loaded(URI, disk.content, RELEASE);
    assert.deepEqual(said(other), ['Jon Berg accepted']);
  });

  it('sets a damaged file aside before it writes, and says so when it reads', async () => {
    disk.content = '{ "items": [ { "type"';
    const desk = opened();
    assert.match(disk.problems.join(), /school\.annotations\.jsonld: The file is cut off or damaged/);
    decide(desk, 'accept', 'Jon Berg');
    await settled();
    assert.deepEqual(disk.aside, ['{ "items": [ { "type"']);
    assert.deepEqual(said(opened()), ['Jon Berg accepted']);
  });

  it('says what cannot be written, and keeps it', async () => {
    disk.readOnly = true;
    const desk = opened();
    decide(desk, 'accept', 'Jon Berg');
    await settled();
    assert.deepEqual([disk.problems, said(desk)], [['The folder cannot be written to.'], ['Jon Berg accepted']]);
    disk.readOnly = false;
    decide(desk, 'accept', 'Ana Lund');
    await settled();
    assert.deepEqual(said(opened()), ['Ana Lund accepted', 'Jon Berg accepted']);
  });

  it('says that a writing broke off, and writes all with the next change', async () => {
    const desk = opened();
    disk.breaks = true;
    decide(desk, 'accept', 'Jon Berg');
    await settled();
    assert.deepEqual(disk.problems, ['The annotations could not be written to “school.annotations.jsonld”: The connection is gone. They are kept while the release is open.']);
    disk.breaks = false;
    decide(desk, 'accept', 'Ana Lund');
    await settled();
    assert.deepEqual(said(opened()), ['Ana Lund accepted', 'Jon Berg accepted']);
  });

  it('moves annotations with the text, and writes their new places when the text is saved', async () => {
    const desk = opened(), text = `Update.\n\n${RELEASE}`;
    decide(desk, 'accept', 'Jon Berg');
    await settled();
    desk.edited(URI, [{ start: 0, end: 0, text: 'Update.\n\n' }], text);
    const [one] = desk.annotations(URI);
    assert.equal(one.kind === 'mention' && text.slice(one.at.start, one.at.end), 'Jon Berg');
    desk.saved(URI);
    await settled();
    assert.equal(disk.writes.length, 2);
  });

  it('finds words again in a text that was edited elsewhere', async () => {
    decide(opened(), 'accept', 'Jon Berg');
    await settled();
    const text = RELEASE.replace('Jon Berg, mayor', 'Yesterday Jon Berg, mayor');
    const [one] = opened(text).annotations(URI);
    assert.equal(one.kind === 'mention' && text.slice(one.at.start, one.at.end), 'Jon Berg');
  });

  it('undoes and does again, also after the text was edited', () => {
    const desk = opened();
    decide(desk, 'accept', 'Jon Berg');
    decide(desk, 'reject', 'Ana Lund');
    desk.edited(URI, [{ start: 0, end: 0, text: 'X' }], `X${RELEASE}`);
    const steps = (['undo', 'undo', 'redo', 'redo'] as const).map((direction) => { desk.step(URI, direction); return said(desk); });
    assert.deepEqual(steps, [['Jon Berg accepted'], [], ['Jon Berg accepted'], ['Ana Lund rejected', 'Jon Berg accepted']]);
    assert.ok(desk.annotations(URI).every((one) => one.kind === 'mention' && `X${RELEASE}`.slice(one.at.start, one.at.end) === one.at.exact));
    assert.match(String(desk.undoLabel(URI)), /Reject “Ana Lund”/);
    assert.ok('problem' in desk.step('file:///other', 'undo'));
  });

  it('undoes any series of actions to where it began', () => {
    const names = ['Jon Berg', 'Ana Lund', 'Nordic Water Council', 'Elmhaven'];
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('accept' as const, 'reject' as const), fc.constantFrom(...names)), { maxLength: 8 }), (acts) => {
      const desk = opened();
      let done = 0;
      for (const [act, words] of acts) if (!('problem' in decide(desk, act, words))) done++;
      const end = said(desk);
      for (let i = 0; i < done; i++) desk.step(URI, 'undo');
      assert.deepEqual(said(desk), []);
      for (let i = 0; i < done; i++) desk.step(URI, 'redo');
      assert.deepEqual(said(desk), end);
      disk.content = null;
    }), { numRuns: 20 });
  });
});
