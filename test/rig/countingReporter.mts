/** Mocha's `spec` reporter, which also hands its counts to the summary of `npm test`. */
import Mocha from 'mocha';
import { writeCounts } from './counts';

export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => writeCounts(runner.stats));
  }
}
