import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { recordSchemas } from "../schema.js";

const SHAPE = { d: "M0 0h512v512H0z", fill: "#eee" };
const DRAWING = { shapes: [SHAPE], credit: "circle-flags 2.8.3", licence: "MIT" };
const FLAG = { code: "il", from: "1948-10-28", source: "register", drawing: DRAWING };

function faults(flag: object): string[] {
  const actor = { ...must(harbourLine().actors["ostrell"]), flags: [flag] };
  return (
    recordSchemas.actors
      .safeParse(JSON.parse(JSON.stringify(actor)))
      .error?.issues.map(({ path }) => path.slice(2).join(".")) ?? []
  );
}

const withShape = (change: object): object => ({
  ...FLAG,
  drawing: { ...DRAWING, shapes: [{ ...SHAPE, ...change }] },
});

describe("a flag", () => {
  it("is taken with the day on which it began, and with the one on which it ended", () => {
    expect(faults(FLAG)).toEqual([]);
    expect(faults({ ...FLAG, to: "2024-12-07", note: "Until the fall of the government." })).toEqual([]);
  });

  it.each(["code", "from", "source"])("is refused without its %s", (key) =>
    expect(faults({ ...FLAG, [key]: undefined })).toEqual([key]),
  );

  it.each(["IL", "il.svg", "../il", "", "i l"])("cannot be called %j", (code) =>
    expect(faults({ ...FLAG, code })).toEqual(["code"]),
  );

  it.each(["1948", "1948-10", "28 October 1948"])("cannot begin on %j, which is no day", (from) =>
    expect(faults({ ...FLAG, from })).toEqual(["from"]),
  );

  it.each([
    ["a path that is none", { d: "M0 0z<script>" }, "d"],
    ["a path that begins nowhere", { d: "h512" }, "d"],
    ["a colour that is loaded", { fill: "url(https://example.org/a)" }, "fill"],
    ["a colour by its name", { fill: "red" }, "fill"],
  ])("is refused with %s", (_, change, field) =>
    expect(faults(withShape(change))).toEqual([`drawing.shapes.0.${field}`]),
  );

  it("is refused where its drawing has no shape, or says not who drew it", () => {
    expect(faults({ ...FLAG, drawing: { ...DRAWING, shapes: [] } })).toEqual(["drawing.shapes"]);
    expect(faults({ ...FLAG, drawing: { ...DRAWING, credit: undefined } })).toEqual(["drawing.credit"]);
  });
});
