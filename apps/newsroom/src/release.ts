import type { Release } from "@redlines/embed/server";
import { localOrigin } from "@redlines/serve/port.mjs";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The origin that the site is built for: where it is served for a look, unless its build is told another one.
 */
export const ORIGIN: string = process.env["NEWSROOM_ORIGIN"] ?? localOrigin;

/** Where the site keeps what it offers to other people's pages, and takes its own widgets from. */
export const BASE: string = `${ORIGIN}/redlines/`;

const built = (path: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@redlines/embed/${path}`)), "utf8");

export const release: Release = JSON.parse(built("release.json")) as Release;

/** The scripts of the release, by their path. */
export function scripts(): Map<string, string> {
  const folder = new URL(".", import.meta.resolve("@redlines/embed/release.json"));
  return new Map(
    Object.keys(release.files).map((path) => [path, readFileSync(new URL(path, folder), "utf8")]),
  );
}
