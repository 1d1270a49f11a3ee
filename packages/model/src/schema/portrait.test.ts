import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { recordSchemas } from "../schema.js";

const PORTRAIT = {
  src: "portraits/varga.png",
  width: 400,
  height: 520,
  alt: "A drawing",
  credit: "The editors",
  licence: "CC0 1.0",
  source: "gazette-report",
};

function faults(change: object): string[] {
  const actor = { ...must(harbourLine().actors["ilse-varga"]), portrait: { ...PORTRAIT, ...change } };
  return (
    recordSchemas.actors
      .safeParse(JSON.parse(JSON.stringify(actor)))
      .error?.issues.map(({ path }) => path.join(".")) ?? []
  );
}

describe("a portrait", () => {
  it("is taken with its credit and licence", () =>
    expect(faults({ licenceUrl: "https://example.org/", focalPoint: { x: 0, y: 1 } })).toEqual([]));

  it.each(["credit", "licence", "alt", "source", "width", "height"])("is refused without its %s", (key) =>
    expect(faults({ [key]: undefined })).toEqual([`portrait.${key}`]),
  );

  it.each(["https://example.org/a.png", "a.png", "./a.png", "../b/a.png?size=2", "/img/a"])(
    "may stand at %s",
    (src) => expect(faults({ src })).toEqual([]),
  );

  it.each([
    "http://example.org/a.png",
    "//example.org/a.png",
    "\\\\example.org\\a.png",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)//a.png",
    "java\nscript:alert(1)",
    " https://example.org/a.png",
    "blob:https://example.org/1",
    "HTTPS:a.png",
    "a/b:c.png",
    "",
  ])("may not stand at %j", (src) => expect(faults({ src })).toEqual(["portrait.src"]));

  it.each([{ width: 0 }, { height: 1.5 }, { focalPoint: { x: 1.1, y: 0 } }, { licenceUrl: "javascript:1" }])(
    "is refused with %j",
    (change) => expect(faults(change)).toHaveLength(1),
  );
});
