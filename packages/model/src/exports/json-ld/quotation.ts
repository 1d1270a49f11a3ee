import { actorName } from "../../derive/names.js";
import type { Dataset, Ours, Quote } from "../../types.js";
import { isoCoverage } from "./dates.js";
import { corrections, type JsonLdNode, makerNode, node, ref, refs, statusOf, type Terms } from "./node.js";
import { authorsOf, citedIn, contributorsOf, sourcesOf } from "./voices.js";

/** The words of somebody, with the sentence that says of them what schema.org cannot. */
export function quotationNode(quote: Quote, words: string, dataset: Dataset): JsonLdNode {
  return node("Quotation", quote.id, {
    inLanguage: quote.language,
    isPartOf: refs(sourcesOf(quote.evidence)),
    citation: refs(citedIn(quote.attribution)),
    contributor: contributorsOf(quote, dataset),
    temporalCoverage: quote.time && isoCoverage(quote.time),
    correction: corrections(quote),
    creativeWorkStatus: statusOf(quote),
    text: quote.text,
    description: words,
    genre: quote.form,
    translator: quote.translator && makerNode(quote.translator),
    ...versionTerms(quote),
    spokenByCharacter: quote.speaker === undefined ? authorsOf(quote, dataset) : ref(quote.speaker),
    audience: quote.audience?.map((actor) => audienceNode(actor, dataset)),
    about: quote.occasion?.event === undefined ? undefined : ref(quote.occasion.event),
    isBasedOn: quote.occasion?.source === undefined ? undefined : ref(quote.occasion.source),
  });
}

/** schema.org lets an audience be nobody else: it has a name, and is the same as an actor of the graph. */
function audienceNode(actor: string, { actors }: Dataset): JsonLdNode {
  return node("Audience", undefined, { name: actorName(actor, actors), sameAs: ref(actor) });
}

/** The original stands above what translates it, also where nobody has its words. */
function versionTerms({ translated, versions = [], ours }: Quote): Terms {
  const translations = versions
    .filter(({ kind }) => kind === "translation")
    .map((version) => node("Quotation", undefined, wordsOf(version)));
  const own = ours ? [ownTranslation(ours)] : [];
  if (translated === "no") return { workTranslation: [...translations, ...own] };
  if (translated === "unknown") return { workTranslation: own };
  const originals = versions.filter(({ kind }) => kind === "original").map(wordsOf);
  const above = originals.length || !translations.length ? originals : [{}];
  return {
    workTranslation: own,
    translationOfWork: above.map((original) =>
      node("Quotation", undefined, { ...original, workTranslation: translations }),
    ),
  };
}

/** The words as whoever translated the dataset has them. */
function ownTranslation({ lang, text, by, status }: Ours): JsonLdNode {
  const translator = makerNode({ name: by });
  return node("Quotation", undefined, { inLanguage: lang, text, translator, creativeWorkStatus: status });
}

function wordsOf({ lang, text, translator, source }: NonNullable<Quote["versions"]>[number]): Terms {
  return { inLanguage: lang, text, translator: translator && makerNode(translator), isPartOf: ref(source) };
}
