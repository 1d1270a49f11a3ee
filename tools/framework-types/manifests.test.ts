import { WIDGETS } from "@redlines/embed/server";
import { Ajv } from "ajv";
import schema from "custom-elements-manifest/schema.json" with { type: "json" };
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const packages = ["element", ...WIDGETS.map(({ tag }) => tag)];
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

function manifestOf(name: string): { modules: { declarations: { kind: string; name?: string }[] }[] } {
  return JSON.parse(
    readFileSync(new URL(`../../packages/${name}/custom-elements.json`, import.meta.url), "utf8"),
  ) as ReturnType<typeof manifestOf>;
}

test.each(packages)("the manifest of %s is what the standard says", (name) => {
  validate(manifestOf(name));
  expect(validate.errors).toBeNull();
});

test("a manifest that is not is told", () => {
  const manifest = manifestOf("actor-card");
  for (const { declarations } of manifest.modules)
    for (const declaration of declarations) delete declaration.name;
  expect(validate(manifest)).toBe(false);
});

test.each(packages.filter((name) => name !== "element"))(
  "the manifest of %s needs no other: what it inherits stands in it, with the types that it has there",
  (name) => {
    const element = manifestOf(name)
      .modules.flatMap(({ declarations }) => declarations)
      .find((declaration) => "tagName" in declaration);
    const inheritedFrom = { name: "RedlinesElement", package: "@redlines/element" };
    expect(element).toMatchObject({
      tagName: name,
      members: expect.arrayContaining([
        expect.objectContaining({
          name: "excerpt",
          inheritedFrom,
          type: expect.objectContaining({ text: expect.stringMatching(/^Excerpt<"\w+"> \| undefined$/) }),
        }),
      ]),
      attributes: expect.arrayContaining([
        expect.objectContaining({
          name: "heading-level",
          fieldName: "headingLevel",
          inheritedFrom: { name: "RedlinesBase", package: "@redlines/element" },
          type: { text: `"2" | "3" | "4" | "5" | "6" | "none" | "auto"` },
        }),
      ]),
      events: expect.arrayContaining([
        expect.objectContaining({
          name: "redlines-ready",
          inheritedFrom,
          type: {
            text: "CustomEvent<ReadyDetail>",
            references: [{ name: "ReadyDetail", package: "@redlines/element", start: 12, end: 23 }],
          },
        }),
      ]),
      slots: expect.arrayContaining([expect.objectContaining({ name: "", inheritedFrom })]),
      cssStates: expect.arrayContaining([expect.objectContaining({ name: "ready", inheritedFrom })]),
    });
  },
);
