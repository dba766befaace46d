/** The semantic tokens last sent for each document, so that the next answer can be what changed alone. */
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

export class SemanticTokensHistory {
  private readonly sent = new Map<string, Sent>();
  private count = 0;

  /** Remembers the tokens of a document and gives them whole. */
  whole(uri: string, data: number[]): SemanticTokens {
    const resultId = String(++this.count);
    this.sent.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** Remembers the tokens of a document and gives what changed since `previousResultId`, or all where that is not the last answer. */
  delta(uri: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.sent.get(uri);
    const now = this.whole(uri, data);
    if (before?.resultId !== previousResultId) return now;
    const old = before.data;
    const shorter = Math.min(old.length, data.length);
    let head = 0;
    while (head < shorter && old[head] === data[head]) head++;
    let tail = 0;
    while (tail < shorter - head && old[old.length - 1 - tail] === data[data.length - 1 - tail]) tail++;
    const deleteCount = old.length - head - tail;
    const inserted = data.slice(head, data.length - tail);
    const edits = deleteCount || inserted.length ? [{ start: head, deleteCount, data: inserted }] : [];
    return { resultId: now.resultId!, edits };
  }

  forget(uri: string): void {
    this.sent.delete(uri);
  }
}
