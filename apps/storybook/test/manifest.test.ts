import { WIDGETS } from "@redlines/embed/server";
import { describe, expect, it } from "vitest";
import { argTypesOf } from "../src/api/arg-types.js";

const tags = WIDGETS.map(({ tag }) => tag);

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
    expect(
      rows
        .map(([id]) => id)
        .filter((id) => /#|catalogue|properties\/version|styles|connectedCallback/.test(id)),
    ).toEqual([]);
  });
});

it("no manifest describes a widget that is not there", () => {
  expect(() => argTypesOf("no-such-widget")).toThrow(RangeError);
});
