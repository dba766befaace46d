/** What a format may be unable to hold, as sentences for the user, each with the analyses in which there is such a thing. */
import type { Analysis } from '../analysis/annotation';
import { writable } from './xml';

interface Loss {
  /** What is not in the file. */
  readonly sentence: string;
  /** True where the analysis has something of the kind. */
  occurs(analysis: Analysis): boolean;
}

const someAnnotation = ({ entities, quotations, commitments }: Analysis): boolean => entities.length + quotations.length + commitments.length > 0;

export const LOSSES = {
  text: { sentence: 'The text itself is not in the file.', occurs: ({ document }) => document.text !== '' },
  layout: { sentence: 'Blank lines and spaces between paragraphs are not kept.', occurs: ({ document }) => /[^\S\r\n]{2}|[\r\n]{2}/.test(document.text) },
  sections: { sentence: 'Headline, dateline, boilerplate and contact are not told apart.', occurs: ({ document }) => document.structure.sections.some(({ kind }) => kind !== 'body') },
  releaseDate: { sentence: 'The date of the release is not in the file.', occurs: ({ document }) => document.structure.releaseDate !== null },
  evidence: { sentence: 'How sure the analysis is, and why, is not in the file.', occurs: someAnnotation },
  reasons: { sentence: 'Why the analysis says so is not in the file.', occurs: someAnnotation },
  offsets: { sentence: 'The exact places of the annotations are not in the file.', occurs: someAnnotation },
  entities: { sentence: 'Names of persons, organizations and places are not in the file on their own.', occurs: ({ entities }) => entities.length > 0 },
  identity: { sentence: 'Which names mean the same person, organization or place is not in the file.', occurs: ({ entities }) => entities.some(({ mentions }) => mentions.length > 1) },
  roles: { sentence: 'The roles of persons are not in the file.', occurs: ({ entities }) => entities.some(({ role }) => role !== null) },
  quotations: { sentence: 'Quotations are not in the file.', occurs: ({ quotations }) => quotations.length > 0 },
  reportingClass: { sentence: 'What kind of act a reporting verb names is not in the file.', occurs: ({ quotations }) => quotations.some(({ reportingClass }) => reportingClass !== null) },
  commitments: { sentence: 'Commitments are not in the file.', occurs: ({ commitments }) => commitments.length > 0 },
  deadlineDates: { sentence: 'Deadlines are in the file as words, not as dates.', occurs: ({ commitments }) => commitments.some(({ deadline }) => deadline?.date != null) },
  lineEnds: { sentence: 'A span that crosses a line end is cut there.', occurs: crossesLineEnd },
  controls: { sentence: 'Control characters, which XML cannot hold, are replaced by “\uFFFD”.', occurs: ({ document }) => writable(document.text) !== document.text },
} as const satisfies Readonly<Record<string, Loss>>;

export type LossName = keyof typeof LOSSES;

function crossesLineEnd({ document: { text }, entities, quotations, commitments }: Analysis): boolean {
  const spans = [...entities.flatMap(({ mentions }) => mentions), ...quotations.flatMap(({ content }) => content), ...commitments];
  return spans.some(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
}
