import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataPackage } from "@redlines/model/data-package";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE, ran, scratch } from "../fixtures/scratch.js";

async function builtText(...options: string[]): Promise<(path: string) => string> {
  const { root } = scratch();
  const out = join(root, "out");
  expect(await ran(["build", join(HARBOUR_LINE, "data"), "--out", out, ...options])).toMatchObject({
    code: 0,
    err: "",
  });
  return (path) => readFileSync(join(out, path), "utf8");
}

describe("what a build writes for others", () => {
  it("is JSON-LD in which an alleged event is a claim", async () => {
    const text = await builtText();
    const { "@graph": graph } = JSON.parse(text("dataset.jsonld")) as {
      "@graph": { "@id": string; "@type": string; text?: string }[];
    };
    const alleged = graph.find(
      (node) => node["@id"] === "urn:redlines:harbour-line:event:dredger-turned-back",
    );
    expect(alleged).toMatchObject({
      "@type": "Claim",
      text: expect.stringContaining("(alleged, “allegedly”;") as unknown,
    });
  });

  it("are the tables that the data package names, each with the columns that it describes", async () => {
    const text = await builtText();
    const { resources } = JSON.parse(text("datapackage.json")) as DataPackage;
    expect(resources.length).toBeGreaterThan(10);
    for (const { path, schema } of resources)
      expect(text(path).split("\r\n")[0]).toBe(schema.fields.map(({ name }) => name).join(","));
    expect(text("csv/figures.csv")).toContain(",at-least,40,");
  });

  it("are tables with a byte order mark where it is asked for, and else without", async () => {
    const [plain, marked] = [await builtText(), await builtText("--csv-bom")];
    for (const path of ["csv/events.csv", "csv/voices.csv", "csv/redirects.csv"])
      expect(marked(path)).toBe(`\uFEFF${plain(path)}`);
    expect(marked("datapackage.json")).toBe(plain("datapackage.json"));
  });

  it("are the sources as citations", async () => {
    const text = await builtText();
    expect(JSON.parse(text("sources.csl.json"))).toContainEqual(
      expect.objectContaining({ id: "harbour-article", issued: { "date-parts": [[2031, 3]] } }),
    );
  });
});
