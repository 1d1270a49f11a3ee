import { dataset } from "@redlines/core";
import { datedContext } from "@redlines/element";
import { excerpt, type ShownFlag } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import { describe, expect, test } from "vitest";
import type { ActorExcerpt } from "./dated-context.js";
import { flagOn, flagTemplate } from "./flag.template.js";
import { messages } from "./messages/en.js";

const SQUARE = { d: "M0 0h512v512H0z", fill: "#eee" };
const DISC = { d: "M206 200a50 50 0 1 0 100 0a50 50 0 1 0 -100 0z", fill: "#0052b4" };

/** A template with its values in place: all of a flag's are texts, or templates. */
function written(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(written).join("");
  const { strings, values } = value as TemplateResult;
  return strings.map((text, index) => text + (index in values ? written(values[index]) : "")).join("");
}

const drawn = (...shapes: ShownFlag["shapes"]): string => written(flagTemplate({ shapes }));

describe("the drawing of a flag", () => {
  test("is its shapes, from the lowest to the topmost, and is not read out", () =>
    expect(drawn(SQUARE, DISC)).toBe(
      '<svg part="flag" viewBox="0 0 512 512" aria-hidden="true">' +
        `<path d="${SQUARE.d}" fill="${SQUARE.fill}"></path><path d="${DISC.d}" fill="${DISC.fill}"></path>` +
        "</svg>",
    ));

  test.each([
    { ...SQUARE, fill: "url(https://evil.example/a)" },
    { ...SQUARE, fill: "#eee;background:url(//evil.example)" },
    { ...SQUARE, fill: "expression(1)" },
    { ...SQUARE, d: 'M0 0"/><script>alert(1)</script>' },
    { ...SQUARE, d: "javascript:alert(1)" },
  ])("leaves out the shape %j, and keeps the others", (shape) =>
    expect(drawn(SQUARE, shape, DISC)).toBe(drawn(SQUARE, DISC)),
  );

  test("of every actor of the article leaves out none of its shapes", () => {
    const flags = Object.keys(dataset.actors).flatMap((id) => excerpt(dataset, "actor", id).flag ?? []);
    expect(new Set(flags.map(({ code }) => code))).toEqual(new Set(["il", "iq", "ir", "ru", "us"]));
    for (const flag of flags)
      expect(written(flagTemplate(flag)).split("<path ")).toHaveLength(flag.shapes.length + 1);
  });
});

/** The code of the flag that a card shows of an excerpt, as of a day. */
function flagOf(cut: ActorExcerpt, asOf?: string): string | undefined {
  const context = { excerpt: cut, messages, language: "en", dataLanguage: "en", headingLevel: "3" } as const;
  return flagOn(datedContext({ ...context, asOf }))?.code;
}

describe("the flag of a card", () => {
  const shown = (id: string, asOf?: string): string | undefined =>
    flagOf(excerpt(dataset, "actor", id), asOf);

  test("is a state's own, a person's is that of its state", () => {
    expect(shown("israel")).toBe("il");
    expect(shown("benjamin-netanyahu")).toBe("il");
  });

  test("of Syria is none in 2017: the one that can be drawn was the opposition's then", () => {
    expect(shown("syria")).toBeUndefined();
    expect(shown("bashar-al-assad")).toBeUndefined();
  });

  test("is none of a group", () => expect(shown("hezbollah")).toBeUndefined());

  test("is none on a day before it held", () => {
    expect(shown("iran", "1980-07-29")).toBe("ir");
    expect(shown("iran", "1980-07-28")).toBeUndefined();
  });

  test("is none on a day on which the role was not held", () => {
    const roles = [{ id: "prime-minister", title: "Prime Minister", at: "israel" }];
    const time = {
      text: "since 2009",
      edtf: "2009-03-31/..",
      basis: "stated",
      earliest: "2009-03-31",
      begunBy: "2009-03-31",
      extent: "since",
    } as const;
    const cut = excerpt(dataset, "actor", "benjamin-netanyahu");
    const flag = cut.flag && { ...cut.flag, role: "prime-minister" };
    const record = { ...cut.record, roles: roles.map((role) => ({ ...role, time })) };
    const held = { ...cut, record, ...(flag && { flag }) };
    expect(flagOf(held, "2012-01-01")).toBe("il");
    expect(flagOf(held, "2008-01-01")).toBeUndefined();
  });
});
