import { createHash } from "node:crypto";

/** Where the scripts of every version lie in a site, each version in a folder of its own. */
export const RELEASES = "embed/";

/** Where the images of the widgets lie. */
export const IMAGES = "image/";

/** The version that everything has before its first release: its scripts change all the time. */
export const DEVELOPMENT = "0.0.0";

/** The folder of a version's scripts. */
export function folderOf(version: string): string {
  return `${RELEASES}${version}/`;
}

/** The folder of the version that a script is of, without a slash at its end: `embed/1.2.3`. */
export function versionFolder(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** What a file is known by in a site's list of its files. */
export function integrityOf(text: string): string {
  return `sha384-${createHash("sha384").update(text).digest("base64")}`;
}
