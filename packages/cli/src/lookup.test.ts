import { describe, expect, it } from "vitest";
import { lookup, lookupAny } from "./lookup.js";

const actors = { norvane: { name: "Norvåna" }, "ilse-varga": { name: "Ilse Varga" } };
const topics = { harbour: { name: "The harbour" } };
const redirects = { "varga-ilse": { to: "ilse-varga" }, pier: { retired: "It was never built." } };

const actor = (id: string): unknown => lookup("actor", actors, redirects, id);
const record = (id: string): unknown => lookupAny<unknown>([actors, topics], redirects, id);

describe("a lookup", () => {
  it("finds a record by its id, and by an id that it once had", () => {
    expect(actor("norvane")).toBe(actors.norvane);
    expect(actor("varga-ilse")).toBe(actors["ilse-varga"]);
  });

  it("says why an id was retired", () => {
    expect(() => actor("pier")).toThrow(new RangeError("The actor “pier” was retired: It was never built."));
  });

  it.each([
    ["a letter more", "norvanee", "norvane"],
    ["two letters swapped", "novrane", "norvane"],
    ["one part of it", "varga", "ilse-varga"],
  ])("suggests the id that was meant: %s", (_, id, meant) => {
    expect(() => actor(id)).toThrow(new RangeError(`There is no actor “${id}”. Did you mean “${meant}”?`));
  });

  it("suggests nothing where no id is near", () => {
    expect(() => actor("atlantis")).toThrow(new RangeError("There is no actor “atlantis”."));
  });

  it.each(["constructor", "__proto__", "toString"])("takes %s for no id", (id) => {
    expect(() => actor(id)).toThrow(RangeError);
  });

  it("among all collections finds, follows and suggests alike", () => {
    expect(record("harbour")).toBe(topics.harbour);
    expect(record("varga-ilse")).toBe(actors["ilse-varga"]);
    expect(() => record("harbor")).toThrow(
      new RangeError("There is no record “harbor”. Did you mean “harbour”?"),
    );
  });
});
