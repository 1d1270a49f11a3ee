import type { Kind } from "@redlines/model";
import { inferContext, inferWritten } from "../dataset/infer-dataset.js";
import type { SourceFile } from "../dataset/source-text.js";
import { flowYaml } from "../fix/flow-yaml.js";
import type { Fill } from "./fill.js";
import { firstMention } from "./first-mention.js";
import type { HeldText } from "./texts.js";

/** The field by which an article names a record of a kind. */
const NAME: Readonly<Record<string, string>> = { actor: "name", place: "name", topic: "label" };

/** Pointers to where the article first names actors, places and topics whose evidence was left out. */
export function mentionFills(files: readonly SourceFile[], held: ReadonlyMap<string, HeldText>): Fill[] {
  const context = inferContext(files);
  const article = held.get(String(context.about["article"]));
  if (!article) return [];
  return files.flatMap((source) => {
    const { [NAME[source.record?.kind ?? ""] ?? ""]: name, evidence } = inferWritten(source, context);
    if (typeof name !== "string" || (evidence ?? undefined) !== undefined) return [];
    const mention = firstMention(spellings(name, source.record?.kind), article.paragraphs);
    return mention ? [{ source, path: ["evidence"], value: flowYaml(mention) }] : [];
  });
}

/** Within a sentence “The strait” is “the strait”, and a topic of one word is no name. */
function spellings(name: string, kind: Kind | undefined): string[] {
  const isName = kind !== "topic" && !name.includes(" ");
  return isName ? [name] : [...new Set([name, name.charAt(0).toLowerCase() + name.slice(1)])];
}
