import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { links, pagesOf } from "@redlines/testing/markdown.mjs";

const TOP = fileURLToPath(new URL("../../../../", import.meta.url));
const REPOSITORY = "https://github.com/redlines-news/redlines/blob/main";

/** A page of the repository, with where it lies in the build: where it lies in the repository. */
export interface PackagePage {
  readonly path: string;
  readonly title: string;
  /** Of the first page of a package, what the package is. */
  readonly about?: string;
  readonly text: string;
}

/** What describes the vocabulary, and what a new version of data may change, beside the packages. */
const SHARED = ["docs/vocabulary.md", "docs/data-policy.md"];

/** Every page of the packages that are published, and what all of them rest on. */
export function packagePages(): PackagePage[] {
  const packages = published().flatMap(({ name, about }) => {
    const [readme = "", ...docs] = pagesOf(join(TOP, "packages", name)).map((page) => page.slice(TOP.length));
    return [{ path: readme, about }, ...docs.map((path) => ({ path }))];
  });
  const listed = [...packages, ...SHARED.map((path) => ({ path }))];
  const all = new Set(listed.map(({ path }) => path));
  return listed.map((page) => {
    const text = readFileSync(join(TOP, page.path), "utf8");
    return { ...page, title: titleOf(text), text: withLinks(text, page.path, all) };
  });
}

function published(): { name: string; about: string }[] {
  return readdirSync(join(TOP, "packages")).flatMap((name) => {
    const path = join(TOP, "packages", name, "package.json");
    if (!existsSync(path)) return [];
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { private?: true; description: string };
    return manifest.private ? [] : [{ name, about: manifest.description }];
  });
}

/** The first heading. */
function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? "";
}

/** What is not in the build is at the repository; what is stays a link from page to page. */
function withLinks(text: string, page: string, all: ReadonlySet<string>): string {
  const folder = posix.dirname(page);
  return [...new Set(links(text))].reduce((changed, link) => {
    const [target = "", heading] = link.split("#");
    const path = target.startsWith(`${REPOSITORY}/`)
      ? target.slice(REPOSITORY.length + 1)
      : posix.join(folder, target);
    if (target === "" || (/^[a-z]+:/.test(target) && !target.startsWith(REPOSITORY))) return changed;
    const address = all.has(path) ? posix.relative(folder, path) : `${REPOSITORY}/${path}`;
    const anchor = heading === undefined ? "" : `#${heading}`;
    return changed.replaceAll(`](${link})`, `](${address}${anchor})`);
  }, text);
}
