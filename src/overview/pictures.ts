/** The four pictures, in the order in which they are shown. */
import { deadlinesPicture } from './deadlines/deadlinesPicture';
import { forcesPicture } from './forces/forcesPicture';
import type { Picture, Told } from './picture';
import { speechPicture } from './speech/speechPicture';
import { tiesPicture } from './ties/tiesPicture';

export const picturesOf = (told: Told): readonly Picture[] => [speechPicture(told), forcesPicture(told), deadlinesPicture(told), tiesPicture(told)];
