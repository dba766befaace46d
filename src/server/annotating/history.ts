/** Undo and redo of annotation changes, which no editor's own stack can hold; what is undone follows the text meanwhile. */
import type { Annotation } from '../../annotations/annotation';

/** Changes remembered. */
const MOST = 200;

/** What a change replaced, by id; null where there was nothing. */
interface Change {
  readonly label: string;
  readonly before: ReadonlyMap<string, Annotation | null>;
}

export class History {
  private done: Change[] = [];
  private undone: Change[] = [];

  /** What would be undone, and done again; null where there is nothing. */
  get undoLabel(): string | null { return this.done.at(-1)?.label ?? null; }
  get redoLabel(): string | null { return this.undone.at(-1)?.label ?? null; }

  /** Remembers a change, where it is one. */
  record(label: string, before: readonly Annotation[], after: readonly Annotation[]): void {
    const replaced = differences(before, after);
    if (replaced.size === 0) return;
    this.done.push({ label, before: replaced });
    if (this.done.length > MOST) this.done.shift();
    this.undone = [];
  }

  /** @returns the annotations without the last change, or null where there is none */
  undo(now: readonly Annotation[]): readonly Annotation[] | null {
    return step(this.done, this.undone, now);
  }

  /** @returns the annotations with the last undone change again, or null where there is none */
  redo(now: readonly Annotation[]): readonly Annotation[] | null {
    return step(this.undone, this.done, now);
  }

  /** Moves what is remembered with the text. */
  follow(move: (annotations: readonly Annotation[]) => readonly Annotation[]): void {
    const followed = (changes: readonly Change[]): Change[] => changes.map(({ label, before }) => {
      const kept = move([...before.values()].filter((one) => one !== null));
      let at = 0;
      return { label, before: new Map([...before].map(([id, one]) => [id, one === null ? null : kept[at++]])) };
    });
    if (this.done.length > 0) this.done = followed(this.done);
    if (this.undone.length > 0) this.undone = followed(this.undone);
  }
}

function step(from: Change[], to: Change[], now: readonly Annotation[]): readonly Annotation[] | null {
  const change = from.pop();
  if (change === undefined) return null;
  const after = new Map(now.map((one) => [one.id, one]));
  const replaced = new Map([...change.before.keys()].map((id) => [id, after.get(id) ?? null]));
  for (const [id, one] of change.before) {
    if (one === null) after.delete(id);
    else after.set(id, one);
  }
  to.push({ label: change.label, before: replaced });
  return [...after.values()];
}

function differences(before: readonly Annotation[], after: readonly Annotation[]): Map<string, Annotation | null> {
  const old = new Map(before.map((one) => [one.id, one]));
  const replaced = new Map<string, Annotation | null>();
  for (const one of after) {
    if (old.get(one.id) !== one) replaced.set(one.id, old.get(one.id) ?? null);
    old.delete(one.id);
  }
  for (const [id, one] of old) replaced.set(id, one);
  return replaced;
}
