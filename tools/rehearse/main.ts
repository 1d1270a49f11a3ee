/** Run by `npm run rehearse`: a release, a pre-release and a patch, and what their users have of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Consumer, consume, firstMinute } from "./consumers.ts";
import { type Found, hasFaults, page, type Stage } from "./page.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { faultsOf, Rehearsed, told } from "./release.ts";
import { run } from "./shell.ts";
import { NewsroomSite } from "./upgrade.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGE = join(ROOT, "docs/rehearsal.md");

const folder = mkdtempSync(join(tmpdir(), "redlines-rehearsal-"));
const registry = await startRegistry(join(folder, "registry"));
try {
  const found = await rehearse(registry);
  const text = page(found).replaceAll(folder, "…");
  console.log(text);
  if (process.argv.includes("--keep")) keep(text);
  process.exitCode = hasFaults(found) ? 1 : 0;
} finally {
  registry.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** As the repository's own pages are laid out. */
function keep(text: string): void {
  writeFileSync(PAGE, text);
  run("npx", ["oxfmt", PAGE], { cwd: ROOT, env: process.env });
}

async function rehearse(at: Registry): Promise<Found> {
  const copy = new Rehearsed(ROOT, folder, at);
  if (copy.hasNotes()) copy.version();
  const first = await staged("The version", copy, at);
  const consumers = consumersOf("latest", copy, at);
  const minute = firstMinute(join(folder, "newsroom"), at);
  const site = new NewsroomSite(join(folder, "site"), at);
  await site.write();

  copy.note("Rehearsed: nothing changes.");
  copy.pre("enter", "next");
  copy.version();
  const before = await staged("A pre-release", copy, at);
  consumers.push(...consumersOf("next", copy, at));

  copy.pre("exit");
  copy.version();
  const patch = await staged("The patch after it", copy, at);
  const upgraded = await site.write();
  if (!upgraded) throw new Error("There was no site before");
  return { stages: [first, before, patch], consumers, minute, upgraded };
}

/** What those have who install all that is published under a tag. */
function consumersOf(tag: string, copy: Rehearsed, at: Registry): Consumer[] {
  console.log(`Those who install what is ${tag} …`);
  const readme = readFileSync(join(copy.folder, "README.md"), "utf8");
  const names = copy.versions().map(({ name }) => name);
  return consume({ readme, names, tag, registry: at }, join(folder, tag));
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
