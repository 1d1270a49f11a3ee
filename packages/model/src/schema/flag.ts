import * as z from "zod";
import { FLAG_CODE, FLAG_FILL, FLAG_PATH } from "../flag-patterns.js";
import { day, id, label, LIMITS, note } from "./primitives.js";

/** One colour of a drawn flag. Nothing in it can run or load: a path, and a colour that is written out. */
const shape = z.strictObject({
  d: z
    .string()
    .max(LIMITS.flagPath)
    .regex(FLAG_PATH)
    .describe("The outline, as a path of SVG in a square of 512 by 512"),
  fill: z.string().regex(FLAG_FILL).describe("The colour, in hexadecimal"),
});

/** What the tool takes from the package of flags, so that who shows a flag needs no package. */
const drawing = z.strictObject({
  shapes: z.array(shape).min(1).max(LIMITS.flagShapes).describe("From the lowest to the topmost"),
  credit: label.describe("Who drew it: the package and its version"),
  licence: label.describe("The name of the licence, such as MIT"),
});

/**
 * A state keeps its name and changes its flag: each stands with the days on which it held. Syria's is
 * another one since December 2024, and was the opposition's before; on a card of 2017 it would be an error.
 */
export const flag = z.strictObject({
  code: z
    .string()
    .max(LIMITS.id)
    .regex(FLAG_CODE)
    .describe("The name of its file in the package circle-flags, such as il"),
  from: day.describe("The first day on which it surely was the flag"),
  to: day.optional().describe("The last day on which it was; absent while it still is"),
  note: note.optional().describe("What the editors have to say of it"),
  source: id.describe("Where its days are from: a source whose role is names"),
  drawing: drawing.optional().describe("How it looks; computed from the code"),
});
