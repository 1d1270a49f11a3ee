/** Longest id and longest texts that a record may hold, in characters. */
export const LIMITS = { id: 80, label: 90, sentence: 400, note: 600, quote: 600, fragmentWords: 4 } as const;
