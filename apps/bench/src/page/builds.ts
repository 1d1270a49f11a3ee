import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Revision, revisionOf } from "./revision.ts";

/** A built checkout whose widgets take part. */
export interface Build {
  /** The folder of its scripts below `/scripts/`. */
  name: "present" | "before";
  root: URL;
  revision: Revision;
}

/** The checkout that this module belongs to. */
export function presentBuild(): Build {
  return buildAt("present", new URL("../../../../", import.meta.url));
}

/** A checkout of an earlier commit, built already. */
export function earlierBuild(dir: string): Build {
  return buildAt("before", pathToFileURL(`${dir}/`));
}

function buildAt(name: Build["name"], root: URL): Build {
  return { name, root, revision: revisionOf(root) };
}

/** A file of a package of that build, such as `dist/bundle.js` of `actor-card`. */
export function fileOf({ root }: Build, pkg: string, path: string): URL {
  return new URL(`packages/${pkg}/${path}`, root);
}

/** Whether that build has such a widget: an earlier one may be older than it. */
export function hasWidget(build: Build, tag: string): boolean {
  return existsSync(fileOf(build, tag, "dist/bundle.js"));
}
