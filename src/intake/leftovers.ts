/** Lines that a copied web page leaves in a release and that nobody wrote into it. */
import { findDate } from '../analysis/structure/calendarDate';
import { isBreadcrumb, isWebLeftover } from '../analysis/structure/lineMarks';

const ADDRESS = /^https?:/i;

/** "Home > News", "Suggest to a friend:". An address and a line with a date are kept: they tell where the text comes from. */
export function isLeftover(words: string): boolean {
  return (isBreadcrumb(words) || isWebLeftover(words)) && !ADDRESS.test(words) && findDate(words) === null;
}
