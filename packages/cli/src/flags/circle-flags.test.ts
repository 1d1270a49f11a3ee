import { FLAG_FILL, FLAG_PATH } from "@redlines/model";
import { flag as schema } from "@redlines/model/schema";
import { describe, expect, it } from "vitest";
import { drawFlag, flagCodes } from "./circle-flags.js";
import { shapesOf } from "./shapes.js";

const DATED = { from: "2001-01-01", source: "register" };

/** Whether a flag can be drawn, and the schema takes it. */
function isDrawn(code: string): boolean {
  try {
    return schema.safeParse({ code, ...DATED, drawing: drawFlag(code) }).success;
  } catch {
    return false;
  }
}

describe("the flags of the package", () => {
  it("are those of all states, and can be drawn and kept but for one of a part of a state", () => {
    const codes = [...flagCodes()];
    expect(codes.filter((code) => code.length === 2).length).toBeGreaterThan(250);
    expect(codes.filter((code) => !isDrawn(code))).toEqual(["in-tn"]);
  });

  it("say who drew them, and on what terms", () =>
    expect(drawFlag("il")).toMatchObject({
      credit: expect.stringMatching(/^circle-flags 2\.8\.\d+$/) as unknown,
      licence: "MIT",
    }));

  it("weigh little: those of states under 4 kB, half of them under 500 bytes", () => {
    const sizes = [...flagCodes()]
      .filter((code) => code.length === 2)
      .map((code) => JSON.stringify(drawFlag(code)?.shapes).length)
      .sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThan(4000);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(500);
  });

  it.each(["", "..", "../package", "il.svg", "IL", "nowhere", "constructor"])("%j is none", (code) =>
    expect(drawFlag(code)).toBeUndefined(),
  );
});

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><mask id="a"><circle cx="256" cy="256" ` +
  `r="256" fill="#fff"/></mask><g mask="url(#a)">${inside}</g></svg>`;

describe("the shapes of a flag", () => {
  it("are paths and colours, from the lowest to the topmost, without the disc that is cut out", () =>
    expect(shapesOf(svg('<path fill="#eee" d="M0 0h512v512H0z"/><path d="M1 1h2v2z"/>'))).toEqual([
      { d: "M0 0h512v512H0z", fill: "#eee" },
      { d: "M1 1h2v2z", fill: "#000" },
    ]));

  it("are paths where the file has a circle, an ellipse or a rectangle", () => {
    const shapes = shapesOf(
      svg(
        '<circle cx="256" cy="200" r="50" fill="#eee"/><ellipse cx="20" cy="30" rx="5" ry="7"/>' +
          '<rect x="1" y="2" width="3" height="4" fill="#0052b4"/><path fill="none" d="M0 0z"/>',
      ),
    );
    expect(shapes).toEqual([
      { d: "M206 200a50 50 0 1 0 100 0a50 50 0 1 0 -100 0z", fill: "#eee" },
      { d: "M15 30a5 7 0 1 0 10 0a5 7 0 1 0 -10 0z", fill: "#000" },
      { d: "M1 2h3v4h-3z", fill: "#0052b4" },
    ]);
    expect(shapes.every(({ d, fill }) => FLAG_PATH.test(d) && FLAG_FILL.test(fill))).toBe(true);
  });

  it.each([
    ['<path d="M0 0z" transform="scale(2)"/>', "its <path> has the attribute transform"],
    ['<image href="https://example.org/a.png"/>', "it has a <image> that is no path"],
    ["<script>alert(1)</script>", "it has a <script> that is no path"],
    ['<path d="M0 0z" fill="url(https://example.org/a)"/>', "it is filled with url(https://example.org/a)"],
    ['<path d="M0 0z;alert(1)"/>', "it has a <path> that is no path"],
  ])("are none of %s", (inside, why) => expect(() => shapesOf(svg(inside))).toThrow(why));
});
