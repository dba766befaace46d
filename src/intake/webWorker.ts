/** The worker for web pages and mails. */
import { readMail } from './mail';
import { readFragment, readPage } from './page';
import { serve } from './serve';

serve(({ kind, bytes }) => {
  if (kind === 'mail') return readMail(bytes);
  if (kind === 'page') return readPage(bytes);
  return { title: null, date: null, source: null, url: null, text: readFragment(new TextDecoder().decode(bytes)) };
});
