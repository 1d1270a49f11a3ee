import type { Translation } from "@redlines/model";
import type { TextOf } from "@redlines/model/translation";
import { Document, type Pair, Scalar, YAMLMap } from "yaml";
import { asComment } from "./originals-in.js";

/** What stands in a file for one text. */
export interface FiledText extends Pick<TextOf, "path" | "text"> {
  /** Empty where it is still to come. */
  words: string;
  /** The words that translated what the record said before. */
  before?: string | undefined;
}

/** The file of a translation: each text under its original, which stands as a comment. */
export function translationYaml(
  { by, status, on, of }: Omit<Translation, "texts">,
  texts: readonly FiledText[],
): string {
  const map = new YAMLMap();
  for (const text of texts) map.items.push(pairOf(text));
  const document = new Document({ by, status, on, of });
  document.set("texts", map);
  return document.toString({ lineWidth: 0 });
}

function pairOf({ path, text, words, before }: FiledText): Pair<Scalar, Scalar> {
  const key = new Scalar(path);
  key.commentBefore = [asComment(text), ...(before === undefined ? [] : [`= ${before}`])].join("\n");
  const document = new Document();
  return document.createPair<Scalar, Scalar>(key, new Scalar(words));
}
