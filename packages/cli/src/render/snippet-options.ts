import { articleDay, type About } from "@redlines/model";
import type { Given } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { type SnippetOptions, THEMES, WAYS } from "./find-embed.js";

const LEVELS = ["2", "3", "4", "5", "6", "none"] as const;

/**
 * The options of a rendering. The interface speaks the dataset's language unless another is asked for.
 * @throws {UsageError} when one of them is not to be understood
 */
export function snippetOptions({ text }: Pick<Given, "text">, about: Pick<About, "language" | "asOf">): SnippetOptions {
  const level = oneOf("heading-level", text("heading-level"), LEVELS);
  return {
    as: oneOf("as", text("as"), WAYS) ?? "static",
    language: languageTag(text("lang")) ?? about.language,
    headingLevel: level === undefined || level === "none" ? level : (Number(level) as 2 | 3 | 4 | 5 | 6),
    asOf: knownDay(text("as-of"), about),
    theme: oneOf("theme", text("theme"), THEMES),
    baseUrl: siteAddress(text("base-url")),
  };
}

/**
 * Where a site lies: its address, with a slash at the end.
 * @throws {UsageError} when it is no address that a page may load from
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new UsageError(`--base-url ${given} is no address of a site.`, "Write it as https://your.site/redlines/.");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function oneOf<T extends string>(option: string, given: string | undefined, allowed: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new UsageError(`--${option} cannot be ${given}.`, `It can be ${allowed.join(", ")}.`);
  return found;
}

function languageTag(given: string | undefined): string | undefined {
  if (given !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given))
    throw new UsageError(`--lang ${given} is no language.`, "Write a language tag, such as fr or pt-BR.");
  return given;
}

/** A day up to the dataset's own date: of later ones it says nothing, and a gauge must not pretend to. */
function knownDay(given: string | undefined, about: Pick<About, "asOf">): string | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || new Date(`${given}T00:00:00Z`).toJSON()?.slice(0, 10) !== given)
    throw new UsageError(`--as-of ${given} is no day.`, "Write it as YYYY-MM-DD.");
  const last = articleDay(about);
  if (given > last)
    throw new UsageError(`--as-of ${given} lies after the dataset, which says nothing of days after ${last}.`, "Name an earlier day, or leave it out.");
  return given;
}
