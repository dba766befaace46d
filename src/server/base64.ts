/** Bytes as text that JSON can hold, in Node and in browsers alike. */

/** So many bytes are turned into characters at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += CHUNK) characters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(characters);
}
