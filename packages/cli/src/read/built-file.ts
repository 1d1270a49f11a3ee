import { COLLECTIONS, type Dataset } from "@redlines/model";
import { UsageError } from "../dataset/problem.js";
import { readText } from "./file-text.js";

/** A built dataset whose parts are at least maps of maps. */
export interface Built extends Record<string, unknown> {
  about: Record<string, unknown>;
  redirects: Dataset["redirects"];
}

/** A built dataset of every record of an article stays far below this. */
const MAX_BYTES = 256 * 1_048_576;

const REMEDY = "Name the dataset.json that redlines build wrote.";

/**
 * Reads a built dataset, whatever its records say.
 * @throws {UsageError} when the file cannot be read, or is nothing of the kind
 */
export async function readBuiltFile(file: string): Promise<Built> {
  const content = await readText(file, MAX_BYTES);
  if (!content.ok) throw new UsageError(`${file}: ${content.message}.`, REMEDY);
  return parseJson(content.text, file);
}

function parseJson(text: string, file: string): Built {
  const value = tryParse(text);
  const collections = ["about", "redirects", ...Object.values(COLLECTIONS)];
  const missing = isMap(value)
    ? collections.find(
        (name) => !isMap(value[name]) || (name !== "about" && !Object.values(value[name]).every(isMap)),
      )
    : "about";
  if (missing !== undefined)
    throw new UsageError(`${file} is not a built dataset: its ${missing} is no map.`, REMEDY);
  return value as Built;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value where it is a map, else an empty one. */
export function asMap(value: unknown): Record<string, unknown> {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
