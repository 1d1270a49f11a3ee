import { join } from "node:path";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";
import { ran, scratch } from "../fixtures/scratch.js";

/** What a bundler keeps of a built dataset for one line of code. */
async function bundled(code: string): Promise<string> {
  const { data, root } = scratch();
  await ran(["build", data, "--out", join(root, "out")]);
  const entry = join(root, "entry.js");
  const virtual = {
    name: "entry",
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? code : null),
  };
  const bundle = await rollup({ input: entry, plugins: [virtual] });
  const { output } = await bundle.generate({ format: "esm" });
  return output[0].code;
}

describe("a bundle", () => {
  it("of one named record holds that record alone", async () => {
    const code = await bundled('import { norvane } from "./out/named.js"; console.log(norvane);');
    expect(code).toContain("Norvåna");
    expect(code).not.toContain("Ilse Varga");
    expect(Buffer.byteLength(code)).toBeLessThan(1000);
  });

  it("of a record by its former name holds that record alone", async () => {
    const code = await bundled('import { theGazette } from "./out/named.js"; console.log(theGazette);');
    expect(code).toContain("Ostrell Gazette");
    expect(code).not.toContain("Ilse Varga");
    expect(Buffer.byteLength(code)).toBeLessThan(1000);
  });

  it("of one accessor holds the records of that kind alone", async () => {
    const code = await bundled('import { actor } from "./out/index.js"; console.log(actor("norvane"));');
    expect(code).toContain("Ilse Varga");
    expect(code).not.toContain("kell-point-harbour");
  });
});
