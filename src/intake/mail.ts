/** Reads mails as programs save them (RFC 5322, MIME). */
import PostalMime from 'postal-mime';
import { Unreadable, type Incoming } from './incoming';
import { readFragment } from './page';

/** "Fwd: Re:" and their like. */
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|vs)\s*:\s*){1,9}/i;

/** A mail: its subject, date and sender, and its text, from the HTML where it has some. @throws Unreadable where it has no text */
export async function readMail(bytes: Uint8Array): Promise<Incoming> {
  const { subject, from, date, html, text, attachments } = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  if (!subject && !from && !date) throw new Unreadable('This is not a mail; it has neither sender nor subject.');
  const words = html ? readFragment(html) : (text ?? '');
  if (words.trim() === '') {
    const names = attachments.map(({ filename }) => filename).filter(Boolean);
    throw new Unreadable(names.length > 0 ? `The mail has no text of its own. Save its attachment “${names.join(', ')}” and import that.` : 'The mail has no text.');
  }
  return { title: subject?.replace(REPLY, '').trim() || null, date: date ?? null, source: from?.name || from?.address || null, url: null, text: words };
}
