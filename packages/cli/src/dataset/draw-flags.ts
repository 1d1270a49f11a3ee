import type { Collection, Flag } from "@redlines/model";
import { didYouMean } from "@redlines/model/check";
import type { Path } from "../read/locate.js";
import type { Compiled, ComputedFault } from "./compile-times.js";

type Fields = Readonly<Record<string, unknown>>;

/** The flags that can be drawn. */
export interface Flags {
  codes(): ReadonlySet<string>;
  /**
   * How the flag of a code looks; nothing where there is no such flag.
   * @throws {Error} when it cannot be drawn
   */
  draw(code: string): Flag["drawing"];
}

/** An actor with its flags drawn, by their codes; any other record as it is. */
export function drawFlags(collection: Collection, record: unknown, all: Flags): Compiled {
  const flags = collection === "actors" ? asFields(record)?.["flags"] : undefined;
  if (!Array.isArray(flags)) return { value: record, faults: [] };
  const own = ownCode(record as Fields);
  const drawn = flags.map((flag: unknown, index) => draw(flag, ["flags", index], own, all));
  return {
    value: { ...(record as Fields), flags: drawn.map(({ value }) => value) },
    faults: drawn.flatMap(({ faults }) => faults),
  };
}

/** The country's own code by ISO 3166-1, in the letters in which flags are named. */
function ownCode({ identifiers }: Fields): string | undefined {
  const all: readonly unknown[] = Array.isArray(identifiers) ? identifiers : [];
  const iso = all.map(asFields).find((one) => one?.["scheme"] === "iso3166-1-alpha-2")?.["value"];
  return typeof iso === "string" ? iso.toLowerCase() : undefined;
}

/** What is no flag, or has no code, the schema tells. */
function draw(flag: unknown, path: Path, own: string | undefined, all: Flags): Compiled {
  const fields = asFields(flag);
  const code = fields?.["code"];
  if (!fields || typeof code !== "string") return { value: flag, faults: [] };
  const written = "drawing" in fields ? [computed(path)] : [];
  const { drawing: _drawing, ...rest } = fields;
  try {
    const drawing = all.draw(code);
    if (drawing) return { value: { ...rest, drawing }, faults: written };
    return { value: rest, faults: [...written, unknownCode(code, path, own, all.codes())] };
  } catch (error) {
    return { value: rest, faults: [...written, undrawable(code, path, error)] };
  }
}

function computed(path: Path): ComputedFault {
  return {
    path: [...path, "drawing"],
    at: "value",
    message: "`drawing` is computed from the code",
    expected: "no such key",
    found: "a drawing",
    remedy: "take it out",
  };
}

function unknownCode(
  code: string,
  path: Path,
  own: string | undefined,
  known: ReadonlySet<string>,
): ComputedFault {
  const meant = own !== undefined && known.has(own) ? `did you mean \`${own}\`?` : didYouMean(code, known);
  return {
    path: [...path, "code"],
    at: "value",
    message: `there is no flag \`${code}\` in circle-flags`,
    expected: "the name of one of its files, such as il or gb-sct",
    found: code,
    remedy: meant ?? "take the flag out: the state is then shown by its initials",
  };
}

function undrawable(code: string, path: Path, error: unknown): ComputedFault {
  const why = error instanceof Error ? error.message : String(error);
  return {
    path: [...path, "code"],
    at: "value",
    message: `the flag \`${code}\` cannot be drawn: ${why}`,
    expected: "a flag of plain outlines and colours",
    found: code,
    remedy: "take the flag out: the state is then shown by its initials",
  };
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
