import { EXCERPT_KINDS } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { rendered } from "./fixtures/rendered.js";

describe("a record that cannot be rendered", () => {
  it.each([
    ["is no name", "norvane", "norvane does not name a record.", "Write KIND/ID"],
    ["has an unknown kind", "acter/norvane", "There is no kind acter.", "did you mean `actor`?"],
    [
      "has a kind without a widget",
      "source/harbour-article",
      "No widget shows a record of kind source.",
      `Widgets show: ${EXCERPT_KINDS.join(", ")}.`,
    ],
    ["has an unknown id", "actor/norvan", "There is no actor norvan.", "did you mean `norvane`?"],
    [
      "has an id of another kind",
      "actor/kell-point",
      "There is no actor kell-point: it is of kind place.",
      "Each actor of this dataset",
    ],
    [
      "has an id that was retired",
      "actor/kell-bank",
      "The id kell-bank was retired: The article speaks only of Kell Point.",
      "Name another record.",
    ],
    [
      "has an id that every object knows",
      "actor/constructor",
      "There is no actor constructor.",
      "Each actor of this dataset",
    ],
  ])("because it %s: %s", async (_, written, reason, way) => {
    const { code, out, err } = await rendered([written]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(reason);
    expect(err).toContain(way);
  });

  it.each([
    [["--as", "pdf"], "--as cannot be pdf.", "static, script, frame, plain"],
    [["--theme", "pink"], "--theme cannot be pink.", "auto, light or dark"],
    [["--as", "frame"], "A frame needs --base-url", "redlines site makes such a site."],
    [["--as", "script"], "--as script needs the data of its widget", "redlines site makes such a site."],
    [
      ["--as", "frame", "--base-url", "https://a.example/", "--as-of", "2030-01-01"],
      "--as-of: a frame shows the dataset's own day.",
      "embed as static or script",
    ],
    [["--json-ld"], "--json-ld needs --base-url", "redlines site makes such a site."],
    [
      ["--json-ld", "--as", "plain", "--base-url", "https://a.example/"],
      "would leave it there as text",
      "Leave it out",
    ],
    [["--base-url", "javascript:alert(1)"], "is not the address of a site", "https://your.site/redlines/"],
    [["--base-url", "https://a.example/?x"], "is not the address of a site", "https://your.site/redlines/"],
    [["--heading-level", "1"], "--heading-level cannot be 1.", "Expected 2, 3, 4, 5, 6, none or auto"],
    [["--lang", "<b>"], "--lang <b> is no language.", "such as fr"],
    [["--as-of", "2029-02-30"], "--as-of cannot be 2029-02-30.", "YYYY-MM-DD"],
    [["--as-of", "2999-01-01"], "says nothing of days after 2031-03-31", "Name an earlier day"],
  ])("with %j", async (args, reason, way) => {
    const { code, err } = await rendered(["redline/kell-point-harbour", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).toContain(way);
  });

  it.each([
    [
      "quote/varga-on-kell-point",
      ["--as-of", "2031-01-01"],
      "--as-of is for an actor, an interest, a red line, or a relation, and this is a quotation.",
      "Leave it out.",
    ],
    [
      "redline/kell-point-harbour",
      ["--form", "compact"],
      "--form is for an actor, and this is a red line.",
      "Leave it out.",
    ],
    [
      "actor/norvane",
      ["--version", "fa"],
      "--version is for a quotation, and this is an actor.",
      "Leave it out.",
    ],
    ["actor/norvane", ["--form", "tiny"], "--form cannot be tiny.", "Expected compact or full"],
    [
      "quote/varga-on-kell-point",
      ["--version", "fa"],
      "--version cannot be fa: varga-on-kell-point is there in en.",
      "Name one of these",
    ],
    [
      "actor/norvane",
      ["redline/kell-point-harbour"],
      "A deck is of actors, and redline/kell-point-harbour is none.",
      "Render it by itself.",
    ],
    [
      "actor/norvane",
      ["actor/ostrell", "--as", "frame", "--base-url", "https://a.example/"],
      "A deck has no frame.",
      "static, script or plain",
    ],
  ])("%s with %j, which it does not take", async (record, args, reason, way) => {
    const { code, err } = await rendered([record, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).toContain(way);
  });
});
