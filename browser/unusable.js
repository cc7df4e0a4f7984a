/** What a reader gave can't be used: the message says why, and what to do. Nothing has changed. */
export class Unusable extends Error {}
