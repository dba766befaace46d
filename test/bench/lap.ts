/** One contestant's turn in a process of its own, as a program that uses it runs: prints its words a second. */
import { CONTESTANTS } from './contestants';
import { median } from './row';
import { countWords, releases } from './texts';

/** Milliseconds that it reads before it is timed: engines compile a program while it runs, and a batch runs for long. */
const WARM_UP = 5000;
const ROUNDS = 11;

const texts = releases();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
const { read } = CONTESTANTS[process.argv[2] as keyof typeof CONTESTANTS]();
for (const begin = performance.now(); performance.now() - begin < WARM_UP;) texts.forEach(read);
const seconds = Array.from({ length: ROUNDS }, () => {
  const begin = performance.now();
  texts.forEach(read);
  return (performance.now() - begin) / 1000;
});
console.log(words / median(seconds));
