import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type * as server from "@redlines/embed/server";
import type { Excerpt } from "@redlines/model";
import { type Build, fileOf } from "./builds.ts";
import type { Kind } from "./widgets.ts";

/** One record of the article, in each way in which a page may hold it. */
export interface Shown {
  excerpt: Excerpt;
  /** The fallback HTML alone. */
  plain: string;
  /** The tag with its fallback HTML and its data, for a script to upgrade. */
  script: string;
  /** The tag with a declarative shadow root and its fallback HTML, without data. */
  static: string;
  /** The tag of `script` as if the dataset were in another language. */
  inLanguage: (language: string) => string;
}

/** One record at least. */
export type Records = readonly [Shown, ...Shown[]];

/**
 * Every record of a kind that the article has, with the excerpts and the HTML of that build.
 * @throws when it has none
 */
export async function records(build: Build, kind: Kind): Promise<Records> {
  const { renderWidget } = (await import(fileOf(build, "embed", "dist/server.js").href)) as typeof server;
  const dir = fileOf(build, "core", `dist/excerpts/${kind}/`);
  const [first, ...others] = readdirSync(fileURLToPath(dir)).map((file) => {
    const excerpt = JSON.parse(readFileSync(new URL(file, dir), "utf8")) as Excerpt;
    const as = (way: "plain" | "script" | "static"): string =>
      renderWidget(excerpt, { as: way, inline: way === "script" });
    const inLanguage = (language: string): string =>
      renderWidget({ ...excerpt, about: { ...excerpt.about, language } }, { as: "script", inline: true });
    return { excerpt, plain: as("plain"), script: as("script"), static: as("static"), inLanguage };
  });
  if (!first) throw new Error(`The article has no ${kind} to show.`);
  return [first, ...others];
}
