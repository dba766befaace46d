/** Links repeated undertakings in short steps, between which the extension host does what else there is to do. */
import type { Registered } from '../../register/entry';
import { linking, Undertakings } from '../../register/undertakings';

/** Milliseconds of a step, and between the last change and the first step. */
const [STEP, QUIET] = [12, 400];

export class Linker {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private linked: readonly Registered[] = [];
  private undertakings = Undertakings.NONE;

  /** @param done told when there are new links */
  constructor(private readonly done: () => void) {}

  /** What is known of a list. After a change of what is said of a commitment, the links of the list before hold on. */
  of(commitments: readonly Registered[]): Undertakings {
    return commitments.length === this.linked.length ? this.undertakings : Undertakings.NONE;
  }

  /** Links a list, where that is not done. */
  link(commitments: readonly Registered[]): void {
    if (commitments === this.linked) return;
    clearTimeout(this.timer);
    const work = linking(commitments);
    const step = (): void => {
      for (const end = performance.now() + STEP; performance.now() < end;) {
        const { done, value } = work.next();
        if (!done) continue;
        [this.linked, this.undertakings] = [commitments, value];
        this.done();
        return;
      }
      this.timer = setTimeout(step, 0);
    };
    this.timer = setTimeout(step, QUIET);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
