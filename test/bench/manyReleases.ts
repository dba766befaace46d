/** Ten thousand releases of a made-up company, each with three commitments, some of them the same undertaking. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const RELEASES = 10_000;
/** In one folder, so many: file systems and explorers are slow with ten thousand. */
const IN_FOLDER = 250;
const PLACES = ['Elmhaven', 'Aldersund', 'Nordvik', 'Kelmar', 'Ostby'];

export const releaseOf = (i: number): string => `FOR IMMEDIATE RELEASE\n\nVelmora Grid Reports on ${PLACES[i % 5]}\n\n${PLACES[i % 5].toUpperCase()}, Norway, May ${1 + (i % 28)}, ${2006 + (i % 20)} -- Velmora Grid will build line ${i % 900} to ${PLACES[i % 5]} by ${2008 + (i % 25)}.\n\n`
  + `“We are ready,” said Ana Lund, director of Velmora Grid. The Nordic Water Council called on Norway to publish measurement ${i % 700}. Both sides agreed to meet in ${2007 + (i % 20)}.\n\n###\n`;

/** Writes releases into folders below a folder. */
export function writeReleases(folder: string, count = RELEASES): void {
  for (let i = 0; i < count; i++) {
    const within = join(folder, String(Math.floor(i / IN_FOLDER)).padStart(3, '0'));
    if (i % IN_FOLDER === 0) mkdirSync(within, { recursive: true });
    writeFileSync(join(within, `${String(i).padStart(5, '0')}.pr.txt`), releaseOf(i));
  }
}
