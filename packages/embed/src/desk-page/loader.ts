import type { Excerpt } from "@redlines/model";
import type { Heights } from "../heights.js";
import { excerptPath, oembedPath } from "../paths.js";
import type { Choice } from "./choice.js";
import type { Given } from "./codes.js";
import type { DeskSite } from "./desk-site.js";

/** What was asked of the site, by its path: each once. */
const asked = new Map<string, Promise<unknown>>();

/** @throws {TypeError} when the site does not have it, or cannot be reached */
function read(path: string): Promise<unknown> {
  const known = asked.get(path);
  if (known) return known;
  const answer = fetchJson(path);
  asked.set(path, answer);
  answer.catch(() => asked.delete(path));
  return answer;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new TypeError(`${path}: ${response.status}`);
  return response.json();
}

/** The data of a record, as `kind/id`, in a language, or in the original where the site has no other. */
export function loadExcerpt(record: string, language: string, site: DeskSite): Promise<Excerpt> {
  const [kind, id] = record.split("/") as [Excerpt["kind"], string];
  const folder = site.translated.includes(language) ? `${language}/` : site.folder;
  return read(excerptPath({ kind, id }, folder)) as Promise<Excerpt>;
}

/** The data that a choice needs, from the site that the desk is of. */
export async function load(choice: Choice, site: DeskSite): Promise<Given> {
  const { record, language, others } = choice;
  const [kind, id] = record.split("/") as [Excerpt["kind"], string];
  const excerptOf = (one: string): Promise<Excerpt> => loadExcerpt(`${kind}/${one}`, language, site);
  const [first, answer, ...more] = await Promise.all([
    excerptOf(id),
    read(oembedPath({ kind, id, language, theme: "auto" })),
    ...others.map(excerptOf),
  ]);
  const { heights } = answer as { heights?: Heights };
  return { excerpts: [first, ...more], heights, choice, site };
}
