/** Identities that are a function of what they identify, so that the same export gives the same file. */
import { hashOf } from '../model/hash';

/** A GUID made of a string (RFC 9562, version 8). */
export function guidOf(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
