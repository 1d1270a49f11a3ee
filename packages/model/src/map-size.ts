/** Every map is drawn in a frame of so many units, so that a page knows how high it will be. */
export const MAP_SIZE = { width: 600, height: 370 } as const;
