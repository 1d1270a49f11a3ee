import { actorName, makerName, type Maker, sourceName, topicName } from "../derive/names.js";
import { MESSAGES, type SentenceMessages } from "../messages/all.js";
import type { Dataset } from "../types.js";
import { phraseLanguage } from "./locale.js";
import { joined, type PhrasePart } from "./parts.js";
import { datasetText, nameParts, type TextContext } from "./qualifiers.js";

/** All that a sentence depends on besides its record. */
export interface PhraseContext extends TextContext {
  readonly dataset: Dataset;
  readonly messages: SentenceMessages;
}

/** A language tag as our language, and all that we say in it. */
export function messagesFor(tag: string): Pick<PhraseContext, "language" | "messages"> {
  const language = phraseLanguage(tag);
  return { language, messages: MESSAGES[language] };
}

export function phraseContext(dataset: Dataset, tag: string): PhraseContext {
  return { dataset, dataLanguage: dataset.about.language, ...messagesFor(tag) };
}

export function actorParts(id: string, context: PhraseContext): PhrasePart[] {
  return nameParts(actorName(id, context.dataset.actors), context);
}

export function actorsParts(ids: readonly string[], context: PhraseContext): PhrasePart[] {
  return joined(
    ids.map((id) => actorParts(id, context)),
    context.messages.comma,
  );
}

export function makerParts(maker: Maker, context: PhraseContext): PhrasePart[] {
  return nameParts(makerName(maker, context.dataset.actors), context);
}

export function sourceParts(id: string, context: PhraseContext): PhrasePart[] {
  return nameParts(sourceName(id, context.dataset), context);
}

export function topicParts(id: string, context: PhraseContext): PhrasePart[] {
  return datasetText(topicName(id, context.dataset.topics), context);
}
