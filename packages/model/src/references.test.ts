import { describe, expect, it } from "vitest";
import { COLLECTIONS, KINDS } from "./collections.js";
import { harbourLine } from "./fixtures/harbour-line.js";
import { find, REFERENCES, references } from "./references.js";
import { recordSchemas } from "./schema.js";

/**
 * Ids that live inside one record: its own, its roles, rungs, nodes and loops, and the fields that name
 * these; and the name of a flag, which is written as an id is.
 */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  actor: ["roles[].id", "flags[].code"],
  quote: ["role"],
  redline: ["ladder.rungs[].id", "ladder.crossedAt", "signals[].rung", "expectations[].rung"],
  dynamics: ["nodes[].id", "links[].from", "links[].to", "loops[].id", "loops[].path[]"],
};

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  options?: readonly Schema[];
}

interface Schema {
  def: Definition;
  safeParse: (value: unknown) => { success: boolean };
}

/** By what it accepts, as a field with a description of its own is another schema object. */
function isId({ def, safeParse }: Schema): boolean {
  return def.type === "string" && safeParse("some-id-1").success && !safeParse("Some id").success;
}

/** The paths of all fields whose schema is `id`, in the notation of the table. */
function idPaths(schema: Schema, path = ""): string[] {
  if (isId(schema)) return [path];
  const { shape, element, innerType, options } = schema.def;
  if (innerType !== undefined) return idPaths(innerType, path);
  if (element !== undefined) return idPaths(element, `${path}[]`);
  return [
    ...(options ?? []).flatMap((option) => idPaths(option, path)),
    ...Object.entries(shape ?? {}).flatMap(([key, field]) =>
      idPaths(field, path === "" ? key : `${path}.${key}`),
    ),
  ];
}

describe("the table of references", () => {
  it.each(KINDS)("names exactly the ids in the schema of a %s", (kind) => {
    const local = ["id", ...(LOCAL[kind] ?? [])];
    const inSchema = [...new Set(idPaths(recordSchemas[COLLECTIONS[kind]]))].sort();
    expect([...Object.keys(REFERENCES[kind]), ...local].sort()).toEqual(inSchema);
  });
});

describe("the references of a record", () => {
  it("are found where they stand", () => {
    const { redlines } = harbourLine();
    const redline = redlines["kell-point-harbour"];
    const found = redline ? references("redline", redline) : [];
    expect(found).toContainEqual({
      path: ["signals", 2, "record"],
      id: "piles-landed",
      kinds: ["event", "claim", "relation", "mechanism"],
    });
    expect(found).toContainEqual({ path: ["attribution", 1, "actor"], id: "ilse-varga", kinds: ["actor"] });
    expect(found).toContainEqual({
      path: ["evidence", 0, "source"],
      id: "harbour-article",
      kinds: ["source"],
    });
  });

  it("are found by own keys only", () => {
    expect(find(harbourLine().actors, "constructor")).toBeUndefined();
    expect(find(harbourLine().actors, "__proto__")).toBeUndefined();
  });
});
