/**
 * spaCy's own JSON of a document (`Doc.from_json`), one document a line: tokens, sentences and entities, and span groups for quotations, commitments and their parts.
 * Offsets count code points, as in Python. What spans cannot say is in the custom attribute `press_release`.
 */
import type { Analysis } from '../analysis/annotation';
import { TAGS, type Span } from '../analysis/document';
import { CodePoints } from '../annotations/sidecar/codePoints';

/** One line of spaCy's JSON, ending with a line end. */
export function spacyJson(analysis: Analysis, id: string): string {
  const { document: { text, structure, sentences }, entities, quotations, commitments } = analysis;
  const points = new CodePoints(text);
  const labelled = (span: Span, label: string, of: string) => ({ ...points.span(span), label, kb_id: of });
  const parts = (label: string, spans: readonly (readonly [of: string, span: Span | null])[]) => spans.flatMap(([of, span]) => (span ? [labelled(span, label, of)] : []));
  const doc = {
    text: text,
    ents: entities.flatMap((entity) => entity.mentions.map((mention) => labelled(mention, mention.type, entity.id))).sort((a, b) => a.start - b.start),
    sents: sentences.map((sentence) => points.span(sentence)),
    tokens: tokensOf(analysis).map(({ tag, ...span }, number) => ({ id: number, ...points.span(span), ...(tag && { tag }) })),
    spans: {
      quotations: quotations.flatMap(({ id: of, kind, content }) => content.map((span) => labelled(span, kind, of))),
      commitments: commitments.map((commitment) => labelled(commitment, commitment.force, commitment.id)),
      cues: parts('cue', [...quotations, ...commitments].map(({ id: of, cue }) => [of, cue])),
      sources: parts('source', quotations.map(({ id: of, sourceSpan }) => [of, sourceSpan])),
      deadlines: parts('deadline', commitments.map(({ id: of, deadline }) => [of, deadline])),
    },
    _: {
      press_release: {
        id, genre: structure.genre, releaseDate: structure.releaseDate,
        entities: entities.map(({ id: of, type, name, role }) => ({ id: of, type, name, role })),
        quotations: quotations.map(({ id: of, kind, source, reportingClass, certainty }) => ({ id: of, kind, source, reportingClass, certainty: rounded(certainty) })),
        commitments: commitments.map(({ id: of, force, actors, deadline, certainty }) => ({ id: of, force, actors, deadline: deadline && deadline.date, certainty: rounded(certainty) })),
      },
    },
  };
  return `${JSON.stringify(doc)}\n`;
}

const rounded = (certainty: number): number => Math.round(certainty * 100) / 100;

interface Piece extends Span {
  readonly tag?: string;
}

/**
 * The text as spaCy tokenizes it: white space beyond one space behind a token is a token of its own, so that tokens and spaces make up the whole text; and no token
 * lies across the edge of an annotation, since spaCy refuses such spans.
 */
function tokensOf({ document: { text, sentences, tokens }, entities, quotations, commitments }: Analysis): Piece[] {
  const annotated = [
    ...sentences, ...entities.flatMap(({ mentions }) => mentions),
    ...quotations.flatMap(({ content, cue, sourceSpan }) => [...content, cue, sourceSpan]), ...commitments.flatMap((commitment) => [commitment, commitment.cue, commitment.deadline]),
  ];
  const edges = new Set([0, text.length, ...tokens.starts, ...tokens.ends]);
  for (const span of annotated) if (span) edges.add(span.start).add(span.end);
  const pieces: Piece[] = [];
  let spaceTaken = true; // no token comes before the text, to have a space behind it
  let token = 0;
  let from = 0;
  for (const to of [...edges].sort((a, b) => a - b).slice(1)) {
    const start: number = !spaceTaken && text[from] === ' ' ? from + 1 : from;
    spaceTaken ||= start > from;
    while (token < tokens.length && tokens.ends[token] <= start) token++;
    if (start < to) {
      pieces.push({ start, end: to, ...(token < tokens.length && tokens.starts[token] <= start && { tag: TAGS[tokens.tags[token]] }) });
      spaceTaken = false;
    }
    from = to;
  }
  return pieces;
}
