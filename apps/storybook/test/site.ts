import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Release } from "@redlines/embed/server";
import { type Root, type Running, serve } from "@redlines/serve/serve.mjs";

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const EMBED: Root = { at: "/embed/", dir: at("packages/embed/dist"), title: "the one script" };

/** Where the codes of the docs expect what a site has: its scripts by version, and its data. */
function ofTheSite(): Root[] {
  const { version } = JSON.parse(readFileSync(at("packages/embed/dist/release.json"), "utf8")) as Release;
  return [
    { ...EMBED, at: `/redlines/embed/${version}/` },
    { at: "/redlines/excerpts/", dir: at("packages/core/dist/excerpts"), title: "the excerpts" },
  ];
}

/**
 * The built Storybook as `npm start` serves it, and beside it what its examples ask for.
 * @param pasted a folder of pages that a test writes
 */
export function serveStorybook(pasted?: string): Promise<Running> {
  return serve({
    port: 0,
    roots: [
      ...(pasted === undefined ? [] : [{ at: "/pasted/", dir: pasted, title: "pages of a test" }]),
      { at: "/storybook/", dir: at("apps/storybook/dist"), title: "Storybook" },
      ...ofTheSite(),
    ],
  });
}

/**
 * The one script at `/embed/`, for pages that a test makes.
 * @param more what else they ask for
 */
export function serveScript(more: readonly Root[]): Promise<Running> {
  return serve({ port: 0, roots: [...more, EMBED] });
}

/** One entry of a built Storybook's table of contents. */
export interface Entry {
  id: string;
  type: "docs" | "story";
  title: string;
  name: string;
  tags: string[];
}

/** The table of contents of the built Storybook. */
export function builtEntries(): Entry[] {
  const index = readFileSync(at("apps/storybook/dist/index.json"), "utf8");
  return Object.values((JSON.parse(index) as { entries: Record<string, Entry> }).entries);
}

/** What a reader of the side bar sees. */
export function browsable(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ tags }) => tags.includes("dev"));
}
