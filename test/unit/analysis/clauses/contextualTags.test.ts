import assert from 'node:assert/strict';
import { contextualTags } from '../../../../src/analysis/clauses/contextualTags';
import { TAGS, type Document, type Tag } from '../../../../src/analysis/document';
import { tokenise } from '../../../../src/analysis/tokens/tokens';

/** A sentence of words and tags, "the/DT cat/NN"; gives the tags set right. */
function setRight(tagged: string): string {
  const pairs = tagged.split(' ').map((pair) => pair.split('/'));
  const text = pairs.map(([word]) => word).join(' ');
  const structure: Document['structure'] = { sections: [], paragraphs: [{ start: 0, end: text.length, section: 0 }], genre: 'government', releaseDate: null };
  const tokens = { ...tokenise(text, structure), tags: Uint8Array.from(pairs, ([, tag]) => TAGS.indexOf(tag as Tag)) };
  assert.equal(tokens.length, pairs.length);
  const tags = contextualTags({ text, structure, tokens, sentences: [{ start: 0, end: text.length, firstToken: 0, endToken: tokens.length, paragraph: 0 }] }, { mentions: [], ranges: [] });
  return pairs.map(([word], i) => `${word}/${TAGS[tags[i]]}`).join(' ');
}

const CASES: readonly (readonly [before: string, after: string])[] = [
  ['Analysts/VBZ said/VBD so/RB', 'Analysts/NNS said/VBD so/RB'],
  ['Condemns/VBZ the/DT attack/NN', 'Condemns/VBZ the/DT attack/NN'],
  ['Lund-Berg/JJ agreed/VBD', 'Lund-Berg/NNP agreed/VBD'],
  ['an/DT official/JJ said/VBD', 'an/DT official/NN said/VBD'],
  ['people/NNS misunderstand/NNP Lund/NNP', 'people/NNS misunderstand/VBP Lund/NNP'],
  ['leaders/NNS held/VBN long/JJ talks/NNS', 'leaders/NNS held/VBD long/JJ talks/NNS'],
  ['Lund/NNP cautions/NNS that/WDT prices/NNS rise/VBP', 'Lund/NNP cautions/VBZ that/IN prices/NNS rise/VBP'],
  ['the/DT town/NN called/VBN Elm/NNP grew/VBD', 'the/DT town/NN called/VBN Elm/NNP grew/VBD'],
  ['a/DT report/NN released/VBN Friday/NNP shows/VBZ growth/NN', 'a/DT report/NN released/VBN Friday/NNP shows/VBZ growth/NN'],
  ['such/JJ acts/VBZ must/MD end/VB', 'such/JJ acts/NNS must/MD end/VB'],
  ['Lund/NNP ,/, in/IN turn/NN ,/, expressed/VBN thanks/NNS', 'Lund/NNP ,/, in/IN turn/NN ,/, expressed/VBD thanks/NNS'],
  ['they/PRP said/VBD it/PRP would/MD not/RB do/VB and/CC called/VBN for/IN more/JJR', 'they/PRP said/VBD it/PRP would/MD not/RB do/VB and/CC called/VBD for/IN more/JJR'],
  ['We/PRP urge/VBP Lund/NNP to/TO pay/VB and/CC call/VB on/IN Moe/NNP', 'We/PRP urge/VBP Lund/NNP to/TO pay/VB and/CC call/VBP on/IN Moe/NNP'],
  ['We/PRP ask/VBP them/PRP to/TO meet/VB and/CC express/VB their/PRP$ views/NNS', 'We/PRP ask/VBP them/PRP to/TO meet/VB and/CC express/VB their/PRP$ views/NNS'],
  ['the/DT Secretary-General/JJ intends/VBZ it/PRP', 'the/DT Secretary-General/NNP intends/VBZ it/PRP'],
];

describe('tags in context', () => {
  for (const [before, after] of CASES) {
    it(before, () => {
      assert.equal(setRight(before), after);
    });
  }
});
