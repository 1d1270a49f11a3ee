import type { About } from "@redlines/model";
import type { Given } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { WIDGET_OPTIONS } from "../generated/widgets.js";
import { type SnippetOptions, WAYS, type WidgetOptions } from "./find-embed.js";

/**
 * The options of a rendering. The messages are in the dataset's language unless another is named. Options of
 * a widget are passed on as given: the renderer knows which values each widget accepts.
 * @throws {UsageError} when one of the other options has no valid value
 */
export function snippetOptions(
  { text }: Pick<Given, "text">,
  about: Pick<About, "language">,
): SnippetOptions {
  return {
    as: oneOf("as", text("as"), WAYS) ?? "static",
    language: languageTag(text("lang")) ?? about.language,
    ...widgetOptions(text),
    baseUrl: siteAddress(text("base-url")),
  };
}

/** What the widget itself is told, by its names in code. */
function widgetOptions(text: Given["text"]): WidgetOptions {
  const given = Object.entries(WIDGET_OPTIONS).map(([attribute, { name }]) => [name, text(attribute)]);
  return Object.fromEntries(given) as WidgetOptions;
}

/**
 * The address of a site, with a slash at the end.
 * @throws {UsageError} when a page could not load from it
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new UsageError(
      `--base-url ${given} is not the address of a site.`,
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
