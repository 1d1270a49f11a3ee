import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Excerpt } from "@redlines/model";
import { UsageError } from "../dataset/problem.js";

/** How a widget is delivered, in the words of `@redlines/embed/server`. */
export const DELIVERIES = ["static", "script", "plain"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What `renderWidget` of `@redlines/embed/server` takes beside the excerpt. */
export interface RenderOptions {
  as: Delivery;
  language: string;
  headingLevel?: 2 | 3 | 4 | 5 | 6 | "none" | undefined;
  asOf?: string | undefined;
}

export type Renderer = (excerpt: Excerpt, options: RenderOptions) => string;

const ENTRY = "@redlines/embed/server";
const REMEDY = "Install it beside this tool: npm install --save-dev @redlines/embed";

/**
 * The renderer of the widgets. It is no dependency of this tool (decision 0008), so it is looked for
 * in the project of the working folder first, then beside the tool itself.
 * @throws {UsageError} when it is not installed, or cannot be used
 */
export async function findRenderer(cwd: string): Promise<Renderer> {
  const path = resolveFrom(join(cwd, "package.json")) ?? resolveFrom(import.meta.url);
  if (path === undefined) throw new UsageError("Rendering needs @redlines/embed, which is not installed.", REMEDY);
  const loaded: unknown = await import(pathToFileURL(path).href).catch((error: unknown) =>
    cannotUse(path, error instanceof Error ? error.message : String(error)),
  );
  return isRendering(loaded) ? loaded.renderWidget : cannotUse(path, "it has no renderWidget");
}

function resolveFrom(file: string): string | undefined {
  try {
    return createRequire(file).resolve(ENTRY);
  } catch {
    return undefined;
  }
}

function isRendering(loaded: unknown): loaded is { renderWidget: Renderer } {
  return typeof loaded === "object" && loaded !== null && "renderWidget" in loaded && typeof loaded.renderWidget === "function";
}

function cannotUse(path: string, why: string): never {
  throw new UsageError(`${path} cannot be used: ${why.split("\n")[0] ?? why}.`, REMEDY.replace("Install it", "Install it anew"));
}
