import { describe, expect, it } from "vitest";
import { argTypesOf } from "../src/api/arg-types.js";
import { type Manifest, merge } from "../src/api/manifest.js";

const tags = ["actor-card", "quote-block", "redline-gauge"];

describe.each(tags)("the documented interface of <%s>", (tag) => {
  const rows = Object.entries(argTypesOf(tag));

  it("has what every widget inherits", () => {
    expect(rows.map(([id]) => id)).toEqual(
      expect.arrayContaining([
        "attributes/src",
        "members/excerpt",
        "slots/",
        "events/redlines-ready",
        "events/redlines-error",
        "cssStates/error",
        "cssProperties/--redlines-muted",
        "cssParts/source",
      ]),
    );
  });

  it("describes every row", () => {
    expect(rows.filter(([, { description }]) => !description).map(([id]) => id)).toEqual([]);
  });

  it("shows nothing private, no method and nothing of the class itself", () => {
    expect(rows.map(([id]) => id).filter((id) => /#|catalogue|version|styles|connectedCallback/.test(id))).toEqual([]);
  });
});

describe("manifests in one", () => {
  const parent = { name: "Parent", attributes: [{ name: "a", description: "of the parent" }, { name: "b" }] };
  const child = { name: "Child", superclass: { name: "Parent" }, attributes: [{ name: "a", description: "of the child" }] };
  const manifest = (declaration: object): Manifest => ({ schemaVersion: "1.0.0", modules: [{ path: "x.js", declarations: [declaration] }] }) as Manifest;

  it("put what a class says itself above what it inherits", () => {
    const [, whole] = merge([manifest(parent), manifest(child)]).modules;
    expect(whole?.declarations[0]?.attributes).toEqual([{ name: "a", description: "of the child" }, { name: "b" }]);
  });

  it("know no widget that no manifest describes", () => {
    expect(() => argTypesOf("no-such-widget")).toThrow(RangeError);
  });
});
