/** Deadlines as a calendar (iCalendar, RFC 5545): one whole day for each commitment whose deadline has a date. */
import ical, { ICalEventTransparency } from 'ical-generator';
import { hashOf } from '../../model/hash';
import { excerpt } from '../../formats/wording';
import type { Shown } from './shown';

/** UTF-16 code units of an event's title. */
const TITLE = 120;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The commitments that a calendar can hold. */
export const dated = (shown: readonly Shown[]): Shown[] => shown.filter(({ deadline }) => deadline?.date != null && DAY.test(deadline.date) && !Number.isNaN(Date.parse(deadline.date)));

/**
 * The calendar. A commitment has the same UID each time, so that importing it again changes the event rather than doubling it.
 * @param now when it is made
 */
export function registerCalendar(shown: readonly Shown[], now: Date): string {
  const calendar = ical({ name: 'Commitments', prodId: { company: 'Press Release Annotator', product: 'Commitment Register' } });
  const taken = new Map<string, number>();
  for (const commitment of dated(shown)) {
    const identity = `${commitment.source}\n${commitment.text}`;
    const id = [0, 1].map((seed) => hashOf(identity, seed).toString(36)).join('');
    const times = taken.get(id) ?? 0;
    taken.set(id, times + 1);
    calendar.createEvent({
      id: `${id}${times > 0 ? `-${times}` : ''}@press-release-annotator`, stamp: now, allDay: true, transparency: ICalEventTransparency.TRANSPARENT,
      start: new Date(`${commitment.deadline!.date!}T00:00:00Z`),
      summary: plain(excerpt([commitment.actors.join(', '), commitment.text].filter((words) => words !== '').join(': '), TITLE)),
      description: plain(descriptionOf(commitment)),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ text, force, deadline, status, note, source, line, released }: Shown): string {
  return [text, '', `Force: ${force}`, `Deadline: ${deadline!.words}`, `Status: ${status}`, ...(note ? [`Note: ${note}`] : []), `${source}, line ${line}${released ? `, released ${released}` : ''}`].join('\n');
}

/** Without what no line of a calendar may hold: control characters and lone surrogates. */
// eslint-disable-next-line no-control-regex
const plain = (words: string): string => words.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n').replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ');
