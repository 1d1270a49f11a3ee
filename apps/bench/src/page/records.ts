import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderWidget } from "@redlines/embed/server";
import type { Excerpt } from "@redlines/model";

/** One record of the article, in each way in which a page may hold it. */
export interface Shown {
  excerpt: Excerpt;
  /** The plain words alone. */
  plain: string;
  /** The tag with its words and its data, for a script to wake. */
  script: string;
  /** The same with a declarative shadow root. */
  static: string;
}

export const KINDS = ["actor", "quote", "redline"] as const;
export type Kind = (typeof KINDS)[number];

/** Every record of a kind that the house article has. */
export function records(kind: Kind): Shown[] {
  const dir = new URL(`./excerpts/${kind}/`, import.meta.resolve("@redlines/core/dataset.json"));
  return readdirSync(fileURLToPath(dir)).map((file) => {
    const excerpt = JSON.parse(readFileSync(new URL(file, dir), "utf8")) as Excerpt;
    const as = (way: "plain" | "script" | "static"): string => renderWidget(excerpt, { as: way });
    return { excerpt, plain: as("plain"), script: as("script"), static: as("static") };
  });
}
