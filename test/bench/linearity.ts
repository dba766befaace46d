/** The time of the analysis by the length of the text: a straight line, or not. */
import { ours } from './contestants';
import { median, type Row } from './row';
import { longText } from './texts';

const KB = 1024;
const SIZES = [1, 10, 100, 1000, 10_000];
/** Milliseconds that each size is measured for, at least twice. */
const ENOUGH = 1500;

/** @returns the time in microseconds for each KB of text, a row for each size */
export function linearity(): Row[] {
  const us = ours();
  const most = longText((characters) => characters >= SIZES.at(-1)! * KB);
  us.read(most.slice(0, 1000 * KB));
  return SIZES.map((size) => {
    const text = most.slice(0, size * KB);
    const times: number[] = [];
    for (let total = 0; total < ENOUGH || times.length < 2; total += times.at(-1)!) {
      const begin = performance.now();
      us.read(text);
      times.push(performance.now() - begin);
    }
    return { measurement: `linearity, ${size >= 1000 ? `${size / 1000} MB` : `${size} KB`} of text`, ours: (median(times) * 1000) / size, unit: 'µs/KB', note: duration(median(times)) };
  });
}

const duration = (milliseconds: number): string => (milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`);
