/** From the text of a release, and what people say of it, to what the register keeps. */
import type { Analysis } from '../analysis/annotation';
import { reanchored } from '../annotations/anchoring/reanchored';
import type { Annotation } from '../annotations/annotation';
import { applyAnnotations } from '../annotations/layer/applyAnnotations';
import { applyLexicon } from '../annotations/lexicon/applyLexicon';
import type { Lexicon } from '../annotations/lexicon/lexicon';
import { readSidecar } from '../annotations/sidecar/sidecar';
import { commitmentRecords } from '../formats/records';
import { excerpt } from '../formats/wording';
import type { RegisterRelease } from './entry';

/** UTF-16 code units of a title, and of a commitment's text. */
const TITLE = 200;
const TEXT = 2000;

/** A release as it was read. */
export interface ReleaseText {
  /** The file's name, without folders. */
  readonly name: string;
  readonly text: string;
  /** The content of its sidecar, null where there is none; one that cannot be read counts as none. */
  readonly sidecar: string | null;
}

/**
 * What the register keeps of a release: the commitments as people left them, rejected ones gone, added ones in.
 * @param analyse gives the analysis of a text
 */
export function registerRelease({ name, text, sidecar }: ReleaseText, lexicon: Lexicon, analyse: (text: string) => Analysis): RegisterRelease {
  const known = lexicon.length > 0 ? applyLexicon(analyse(text), lexicon) : analyse(text);
  const annotations = sidecar === null ? [] : reanchored(text, readSidecar(sidecar, text, name).sidecar?.annotations ?? []);
  const release = annotations.length > 0 ? applyAnnotations(known, annotations) : null;
  const said = new Map(annotations.map((one) => [one.id, one]));
  const opinion = (i: number): Annotation | undefined => said.get(release?.commitments[i].annotation ?? '');
  const { document: { structure } } = known;
  return {
    title: titleOf(known),
    date: structure.releaseDate,
    entries: commitmentRecords(release ?? known).map(({ force, actors, text: words, cue, deadline, line, start, end }, i) => {
      const own = opinion(i);
      return {
        force: force as RegisterRelease['entries'][number]['force'], actors, text: excerpt(words, TEXT), cue, deadline, line, start, end,
        status: (own?.kind === 'commitment' ? own.fulfilment : null) ?? 'open', note: own?.note ?? '',
      };
    }),
  };
}

function titleOf({ document: { text, structure: { sections } } }: Analysis): string {
  const headline = sections.find(({ kind }) => kind === 'headline') ?? sections[0];
  return headline ? excerpt(text.slice(headline.start, headline.end), TITLE) : '';
}
