/** Run by `npm run rehearse`: a release, a pre-release and a patch, and what their users have of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Consumer, consume, firstStory } from "./consumers.ts";
import { page, type Stage } from "./page.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { faultsOf, Rehearsed, told } from "./release.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGE = join(ROOT, "docs/rehearsal.md");

const folder = mkdtempSync(join(tmpdir(), "redlines-rehearsal-"));
const registry = await startRegistry(join(folder, "registry"));
try {
  const { stages, consumers, commands } = await rehearse(registry);
  const text = page(stages, consumers, commands);
  console.log(text);
  if (process.argv.includes("--keep")) writeFileSync(PAGE, text);
  const faults = [...stages.flatMap((stage) => stage.faults), ...consumers.filter(({ passed }) => !passed)];
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  registry.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

interface Played {
  readonly stages: readonly Stage[];
  readonly consumers: readonly Consumer[];
  readonly commands: readonly string[];
}

async function rehearse(at: Registry): Promise<Played> {
  const copy = new Rehearsed(ROOT, folder, at);
  const isNew = copy.versions().some(({ version }) => version === "0.0.0");
  if (isNew) copy.version();
  const first = await staged("The version", copy, at);
  const readme = readFileSync(join(copy.folder, "README.md"), "utf8");
  const consumers = consume(readme, join(folder, "consumers"), at, "latest");
  const commands = firstStory(join(folder, "newsroom"), at);

  copy.note("Rehearsed: nothing changes.");
  copy.pre("enter", "next");
  copy.version();
  const before = await staged("A pre-release", copy, at);

  copy.pre("exit");
  copy.version();
  const patch = await staged("The patch after it", copy, at);
  return { stages: [first, before, patch], consumers, commands };
}

/** Publishes what the copy has, and asks the registry what came of it. */
async function staged(name: string, copy: Rehearsed, at: Registry): Promise<Stage> {
  console.log(`${name}: building and publishing …`);
  const published = copy.publish();
  const found = await Promise.all(published.map(async (one) => ({ one, is: await told(at, one.name) })));
  const tags = new Set(copy.tags());
  return {
    name,
    published: found.map(({ one, is }) => ({ ...one, tags: is["dist-tags"] })),
    faults: found.flatMap(({ one, is }) => [
      ...faultsOf(one, is),
      ...(tags.has(`${one.name}@${one.version}`) ? [] : [`${one.name}@${one.version} has no tag in git`]),
    ]),
  };
}
