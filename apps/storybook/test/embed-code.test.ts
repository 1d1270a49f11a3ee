import { dataset } from "@redlines/core";
import { LANGUAGES } from "@redlines/element";
import { renderWidget, WIDGET_OPTIONS } from "@redlines/embed/server";
import { COLLECTIONS, EXCERPT_KINDS, excerpt, type ExcerptKind } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { idsOf } from "../src/records/excerpt-of.js";
import { embedParts, type EmbedParts, optionsOf, written } from "../src/snippet/embed-code.js";
import { pasteable, scriptCode } from "../src/snippet/shown-code.js";

const given: EmbedParts["attributes"][] = [
  {},
  ...LANGUAGES.map((lang) => ({ lang })),
  { "heading-level": "2" },
  { "heading-level": "none" },
];

/** What only some widgets take. */
function own(kind: ExcerptKind): EmbedParts["attributes"] {
  return WIDGET_OPTIONS.asOf.kinds.includes(kind) ? { "as-of": "2017-01-15" } : {};
}

describe.each(EXCERPT_KINDS)("the code of an excerpt of kind %s", (kind) => {
  it("is what the server writes, for every record, in every language", () => {
    const ids = idsOf(kind);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(dataset[COLLECTIONS[kind]])));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const cut = excerpt(dataset, kind, id);
      for (const attributes of [...given, own(kind)])
        expect(written(embedParts(cut, attributes)), id).toBe(
          renderWidget(cut, { ...optionsOf(attributes), as: "script", inline: true }),
        );
    }
  });

  it("is shown with line breaks and nothing else changed", () => {
    for (const id of idsOf(kind)) {
      const code = written(embedParts(excerpt(dataset, kind, id)));
      const shown = pasteable(code);
      expect(shown.endsWith(`\n${scriptCode()}`)).toBe(true);
      expect(shown.slice(0, -scriptCode().length).replaceAll(/\s/g, "")).toBe(code.replaceAll(/\s/g, ""));
    }
  });
});
