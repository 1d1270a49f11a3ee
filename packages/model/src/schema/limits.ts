/** Longest id and longest texts that a record may hold, in characters; most shapes of a drawn flag or map. */
export const LIMITS = {
  id: 80,
  drawn: 32,
  label: 90,
  sentence: 400,
  note: 600,
  quote: 600,
  fragmentWords: 4,
  flagPath: 8000,
  flagShapes: 60,
  mapPath: 9000,
  mapShapes: 80,
} as const;
