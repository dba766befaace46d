/** How Node runs the language server. */

/** Megabytes for what is new: while somebody types in a long text, a key's leftovers then die young, and no key waits for the old to be collected. */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=32'];
