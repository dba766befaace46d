/** The sections of a release as a reader sees them: a heading owns the text below it. */
import type { Section, SectionKind, Span } from '../analysis/document';

/** A part of a release, from the start of its first section to the end of its last. */
export interface Part extends Span {
  readonly kind: SectionKind;
  /** The words that name it: the heading or headline, the first line of the others. */
  readonly title: Span;
  /** Indices of its sections. */
  readonly sections: readonly number[];
}

/** Sections that stand below a heading. */
const OWNED: ReadonlySet<SectionKind> = new Set(['body', 'dateline']);

/** Groups sections into parts, in text order. */
export function partsOf(sections: readonly Section[]): Part[] {
  const parts: Part[] = [];
  sections.forEach((section, i) => {
    const last = parts.at(-1);
    if (last?.kind === 'heading' && OWNED.has(section.kind)) {
      parts[parts.length - 1] = { ...last, end: section.end, sections: [...last.sections, i] };
    } else {
      parts.push({ kind: section.kind, start: section.start, end: section.end, title: section, sections: [i] });
    }
  });
  return parts;
}
