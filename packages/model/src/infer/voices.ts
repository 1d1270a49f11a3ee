import { voiceRole, whoseWord } from "../derive/whose-word.js";
import type { Voice } from "../types.js";
import { asList, asText, asWritten, type InferContext, type Written } from "./written.js";

/** The field that names whose word a record of a kind is. */
export const TELLER: Readonly<Record<string, string>> = {
  quote: "speaker",
  claim: "claimant",
  forecast: "forecaster",
};

/** The author of the source that is read, then the one whose word it is. */
export function inferAttribution(
  kind: string,
  record: Written,
  context: InferContext,
): unknown[] | undefined {
  const source = firstSource(record);
  if (source === undefined) return undefined;
  const outer = soleAuthor(source, context);
  const teller = asText(record[TELLER[kind] ?? ""]);
  const inner = teller === undefined || teller === outer ? [] : [{ actor: teller }];
  return [outer === undefined ? { source } : { actor: outer }, ...inner];
}

/** The source of a record's first pointer. */
export function firstSource(record: Written): string | undefined {
  return asText(asWritten(asList(record["evidence"])[0])?.["source"]);
}

/** Asserted where the first voice vouches for it; what somebody else says is reported. */
export function inferCertainty(kind: string, record: Written): Written | undefined {
  const attribution = chain(record);
  if (!attribution) return undefined;
  if (attribution.findLastIndex((_, index) => voiceRole({ attribution }, index) !== "passes-on") !== 0)
    return { status: "reported" };
  return { status: kind === "forecast" ? "inferred" : "asserted" };
}

/** The actor whose word it is: the innermost voice, or who made the source that is that voice. */
export function inferTeller(record: Written, context: InferContext): string | undefined {
  const attribution = chain(record);
  const voice = attribution && whoseWord({ attribution });
  if (!voice || "unnamed" in voice) return undefined;
  return "actor" in voice ? voice.actor : makerOf(voice.source, context);
}

/** The words are the source's own language where its author is the one who speaks. */
export function inferTranslated({ speaker, evidence }: Written, context: InferContext): "no" | "unknown" {
  const sources = asList(evidence).map((pointer) => asText(asWritten(pointer)?.["source"]));
  const isAuthor = sources.some((id) => id !== undefined && authorsOf(id, context).includes(speaker));
  return isAuthor ? "no" : "unknown";
}

/** A chain that its schema would accept, as far as roles and names go. */
function chain({ attribution }: Written): Voice[] | undefined {
  const voices = asList(attribution).map(asWritten);
  const isVoice = (voice: Written | undefined): boolean =>
    asText(voice?.["actor"] ?? voice?.["source"]) !== undefined ||
    asWritten(voice?.["unnamed"]) !== undefined;
  return voices.length > 0 && voices.every(isVoice) ? (voices as unknown as Voice[]) : undefined;
}

function soleAuthor(source: string, context: InferContext): string | undefined {
  const authors = authorsOf(source, context);
  return authors.length === 1 ? asText(authors[0]) : undefined;
}

function makerOf(source: string, context: InferContext): string | undefined {
  const publisher = asWritten(context.record("sources", source)?.["publisher"]);
  return soleAuthor(source, context) ?? asText(publisher?.["actor"]);
}

function authorsOf(source: string, context: InferContext): unknown[] {
  return asList(context.record("sources", source)?.["author"]).map((author) => asWritten(author)?.["actor"]);
}
