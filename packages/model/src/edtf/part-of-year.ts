/** The first month of a part of a year, from 1, and how many months it has: it may end in the next year. */
export interface PartOfYear {
  readonly month: number;
  readonly months: number;
}

/** From spring on; in the south it begins in September. */
const NORTHERN = [3, 6, 9, 12].map((month) => ({ month, months: 3 }));
const SOUTHERN = [9, 12, 3, 6].map((month) => ({ month, months: 3 }));

const QUARTERS = [1, 4, 7, 10].map((month) => ({ month, months: 3 }));
const THIRDS = [1, 5, 9].map((month) => ({ month, months: 4 }));
const HALVES = [1, 7].map((month) => ({ month, months: 6 }));

/**
 * What stands in the place of a month from 21 to 41 (EDTF, level 2, “sub-year groupings”). The standard
 * leaves a season's months open: these are the meteorological ones, three full months from March, June,
 * September and December. A season belongs to the year in which it begins. 21 to 24, “independent of
 * location”, are read as northern.
 */
const PARTS = [...NORTHERN, ...NORTHERN, ...SOUTHERN, ...QUARTERS, ...THIRDS, ...HALVES];

const FIRST_PART = 21;

/** The part of a year that a number stands for; nothing where it stands for none. */
export function partOfYear(number: number): PartOfYear | undefined {
  return PARTS[number - FIRST_PART];
}
