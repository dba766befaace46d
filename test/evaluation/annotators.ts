/** What the scorer can be run on: this project's analysis, and a general-purpose library to compare it with. */
import nlp from 'compromise';
import { analyse } from '../../src/analysis/analyse';
import type { EntityType } from '../../src/analysis/annotation';
import { toGuidelinesJson } from '../../src/formats/json';
import { readModelFromDisk } from '../../src/model/readFromDisk';
import { defects, type AnnotatedEntity, type Annotations, type Offsets, type Release } from './release';

export type Annotator = (release: Release) => Annotations;

/**
 * This project's analysis with the weights in `folder`.
 * @throws Error where there are no weights; the annotator throws where the analysis says something impossible
 */
export function analysisAnnotator(folder: string): Annotator {
  const model = readModelFromDisk(folder);
  return (release) => {
    const annotations = toGuidelinesJson(analyse(release.text, model), release.name) as Annotations;
    const [defect] = defects({ ...release, annotations });
    if (defect) {
      throw new Error(`In the analysis of ${release.name}, ${defect}.`);
    }
    return annotations;
  };
}

/** The names that `compromise` finds, each an entity of its own; titles and possessives are taken off as the guidelines ask. */
export const compromiseAnnotator: Annotator = ({ text }) => {
  const doc = nlp(text);
  const found = (view: { json(options: object): unknown }, type: EntityType): AnnotatedEntity[] =>
    (view.json({ offset: true, terms: false }) as CompromiseMatch[]).map(({ offset, person }, i) => {
      const span = nameWithin(text, offset, person?.honorific ?? '');
      return { id: `${type}${i}`, type, name: text.slice(...span), mentions: [span] };
    }).filter(({ name }) => name !== '');
  return { entities: [...found(doc.people(), 'PERSON'), ...found(doc.organizations(), 'ORG'), ...found(doc.places(), 'GPE')], quotations: [], commitments: [] };
};

interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
  readonly person?: { readonly honorific: string };
}

function nameWithin(text: string, { start, length }: CompromiseMatch['offset'], honorific: string): Offsets {
  const words = text.slice(start, start + length);
  const title = honorific && words.toLowerCase().startsWith(honorific) ? honorific.length : 0;
  const lead = /^[^\p{L}\p{N}]*/u.exec(words.slice(title))![0].length + title;
  const name = words.slice(lead).replace(/[’']s?\W*$|[^\p{L}\p{N}]+$/u, '');
  return [start + lead, start + lead + name.length];
}
