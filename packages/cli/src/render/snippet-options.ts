import type { About } from "@redlines/model";
import type { Given } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { type SnippetOptions, THEMES, WAYS } from "./find-embed.js";

/**
 * The options of a rendering. The interface speaks the dataset's language unless another is asked for. What a widget itself is
 * told goes to the renderer as it was given, which knows what each of them takes.
 * @throws {UsageError} when one of the others is not to be understood
 */
export function snippetOptions(
  { text }: Pick<Given, "text">,
  about: Pick<About, "language">,
): SnippetOptions {
  return {
    as: oneOf("as", text("as"), WAYS) ?? "static",
    language: languageTag(text("lang")) ?? about.language,
    headingLevel: text("heading-level"),
    asOf: text("as-of"),
    form: text("form"),
    version: text("version"),
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
    throw new UsageError(
      `--base-url ${given} is no address of a site.`,
      "Write it as https://your.site/redlines/.",
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((value) => value === given);
  if (found === undefined)
    throw new UsageError(`--${option} cannot be ${given}.`, `It can be ${allowed.join(", ")}.`);
  return found;
}

function languageTag(given: string | undefined): string | undefined {
  if (given !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given))
    throw new UsageError(`--lang ${given} is no language.`, "Write a language tag, such as fr or pt-BR.");
  return given;
}
