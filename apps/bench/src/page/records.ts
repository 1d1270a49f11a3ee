import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type * as server from "@redlines/embed/server";
import type * as model from "@redlines/model";
import type { Excerpt } from "@redlines/model";
import { type Build, fileOf, hasWidget } from "./builds.ts";
import type { Form, Kind } from "./widgets.ts";

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

/** What that build writes on a server. */
export async function serverOf(build: Build): Promise<typeof server> {
  return (await import(fileOf(build, "embed", "dist/server.js").href)) as typeof server;
}

/** Whether that build can show a widget in such a form: an earlier one may be older than either. */
export async function hasForm(build: Build, { tag, told }: Form): Promise<boolean> {
  if (!hasWidget(build, tag)) return false;
  const { WIDGET_OPTIONS } = await serverOf(build);
  return Object.keys(told).every((option) => option in WIDGET_OPTIONS);
}

/**
 * Every record of a kind that the article has, with the excerpts and the HTML of that build in a form.
 * @throws when it has none
 */
export async function records(build: Build, { kind, told }: Form): Promise<Records> {
  const { renderWidget } = await serverOf(build);
  const cut = await cutterOf(build);
  const [first, ...others] = wholeExcerpts(build, kind).map((whole) => {
    const excerpt = told.form === "compact" ? cut(whole) : whole;
    const as = (way: "plain" | "script" | "static"): string =>
      renderWidget(excerpt, { ...told, as: way, inline: way === "script" });
    const inLanguage = (language: string): string =>
      renderWidget(
        { ...excerpt, about: { ...excerpt.about, language } },
        { ...told, as: "script", inline: true },
      );
    return { excerpt, plain: as("plain"), script: as("script"), static: as("static"), inLanguage };
  });
  if (!first) throw new Error(`The article has no ${kind} to show.`);
  return [first, ...others];
}

/** The excerpts that a build ships of a kind, whole. */
export function wholeExcerpts(build: Build, kind: Kind): Excerpt[] {
  const dir = fileOf(build, "core", `dist/excerpts/${kind}/`);
  if (!existsSync(dir)) return [];
  return readdirSync(fileURLToPath(dir)).map(
    (file) => JSON.parse(readFileSync(new URL(file, dir), "utf8")) as Excerpt,
  );
}

/** What cuts an excerpt to what is shown; before there was such a thing, a compact widget took it whole. */
async function cutterOf(build: Build): Promise<(whole: Excerpt) => Excerpt> {
  const { compactExcerpt } = (await import(fileOf(build, "model", "dist/index.js").href)) as Partial<
    typeof model
  >;
  return compactExcerpt ?? ((whole) => whole);
}
