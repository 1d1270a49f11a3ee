import * as z from "zod";
import { FLAG_PATH } from "../flag-patterns.js";
import { label, LIMITS } from "./primitives.js";

const units = z.number().int();

/** A part of the land. Nothing in it can run or load: a path, a code, and where its name would stand. */
const mapShape = z.strictObject({
  d: z
    .string()
    .max(LIMITS.mapPath)
    .regex(FLAG_PATH)
    .describe("Its outline, as a path of SVG in a frame of 600 by 370"),
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe("Of a country: its code by ISO 3166-1"),
  disputed: z.boolean().optional().describe("Whether the source of the borders lists it as disputed"),
  x: units.optional().describe("The middle of what is seen of a country, from the left"),
  y: units.optional().describe("The middle of what is seen of a country, from the top"),
});

/**
 * The land around those places of a dataset that have coordinates, in the Mercator projection: that who
 * draws it needs no package of maps.
 */
export const map = z.strictObject({
  west: z.number().min(-180).max(180).describe("The longitude of the left edge, in degrees"),
  north: z.number().min(-90).max(90).describe("The latitude of the top edge, in degrees"),
  scale: z.number().positive().describe("How many units a radian of longitude has"),
  shapes: z.array(mapShape).min(1).max(LIMITS.mapShapes).describe("From the lowest to the topmost"),
  credit: label.describe("Whose borders they are"),
  licence: label.describe("On which terms, such as public domain"),
});
