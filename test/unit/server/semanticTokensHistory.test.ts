import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { describe, it } from 'mocha';
import { SemanticTokensHistory } from '../../../src/server/semanticTokensHistory';

const isDelta = (answer: SemanticTokens | SemanticTokensDelta): answer is SemanticTokensDelta => 'edits' in answer;
const apply = (data: readonly number[], { edits }: SemanticTokensDelta): number[] =>
  edits.reduce<number[]>((result, edit) => (result.splice(edit.start, edit.deleteCount, ...(edit.data ?? [])), result), [...data]);

describe('SemanticTokensHistory', () => {
  it('gives edits that make the new tokens of the old', () => {
    const numbers = fc.array(fc.nat(2), { maxLength: 30 });
    fc.assert(fc.property(numbers, numbers, (old, now) => {
      const history = new SemanticTokensHistory();
      const { resultId } = history.whole('a', old);
      const answer = history.delta('a', resultId!, now);
      assert.ok(isDelta(answer));
      assert.deepEqual(apply(old, answer), now);
    }));
  });
  it('sends nothing but the changed middle', () => {
    const history = new SemanticTokensHistory();
    const { resultId } = history.whole('a', [1, 2, 3, 4, 5]);
    assert.deepEqual((history.delta('a', resultId!, [1, 9, 4, 5]) as SemanticTokensDelta).edits, [{ start: 1, deleteCount: 2, data: [9] }]);
  });
  it('gives all tokens where the client has others than those last sent', () => {
    const history = new SemanticTokensHistory();
    const { resultId } = history.whole('a', [1]);
    history.whole('a', [2]);
    assert.ok(!isDelta(history.delta('a', resultId!, [3])));
  });
  it('gives all tokens of a document that was closed', () => {
    const history = new SemanticTokensHistory();
    const { resultId } = history.whole('a', [1]);
    history.forget('a');
    assert.ok(!isDelta(history.delta('a', resultId!, [1])));
  });
});
