/** Packs what training found, in the order in which the model is read. */
import type { ByteWriter } from '../model/bytes';
import { DenseRows, SparseWeights } from '../model/linear';
import type { Perceptron } from './perceptron';

/** How much of a perceptron is kept: see {@link Perceptron.export}. */
export interface Pruning {
  readonly least: number;
  readonly seldom: number;
}

/** Writes what `readLinearModel` reads. */
export function writeLinearModel(writer: ByteWriter, perceptron: Perceptron, { least, seldom }: Pruning): void {
  const { spellings, contexts, sizes } = perceptron.export(least, seldom);
  writer.byte(perceptron.labelCount);
  SparseWeights.write(writer, spellings);
  writer.byte(contexts.length);
  contexts.forEach((features, table) => DenseRows.write(writer, features, sizes[table]));
}
