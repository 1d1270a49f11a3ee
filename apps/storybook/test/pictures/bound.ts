import type { Comparison } from "./compare.js";

/**
 * How much of a picture may differ. Measured on 40 pictures: in the Chromium that took them, none of a
 * picture's pixels; in Chromium 153 and 143 beside 156, and in the 156 with windows beside the headless
 * shell, at most 46; in Chromium 131, which draws the edges of letters otherwise, 0.7 % of them. A shift by
 * two pixels is 8 % and more; another red of the line is 39 to 1506 pixels, which only the Chromium that took
 * them is sure to see.
 */
const SAME_CHROMIUM = 10;
const OTHER_CHROMIUM = 0.01;

/** @param isSame whether it is the Chromium that took the kept picture: of that version, a shell or not */
export function isLike({ different, pixels }: Comparison, isSame: boolean): boolean {
  return different <= (isSame ? SAME_CHROMIUM : Math.ceil(pixels * OTHER_CHROMIUM));
}
