import { type Assertion, type AssertionKind, COLLECTIONS, type RecordOf } from "../collections.js";
import { findCurrent } from "../derive/find-current.js";
import type { Dataset } from "../types.js";
import { envelopeDetails } from "./envelope.js";
import { fillParts, joined, messageText, type PhrasePart, plain, unstopped } from "./parts.js";
import { type PhraseContext, phraseContext } from "./context.js";
import { midSentence } from "./mid-sentence.js";
import { retractionParts } from "./retraction.js";
import { STATEMENTS } from "./statements.js";

/**
 * One sentence that states a record: with its hedge, on whose word, when, and what was corrected. Before it
 * stands that the record is retracted, where it is.
 *
 * It takes the dataset and an id, as `excerpt` does, and not a record alone: a record names
 * speakers, voices and topics by id, and it does not know its own kind. Words of the dataset keep
 * their language; where it is not that of the sentence they stand between isolates (U+2068, U+2069), so
 * that a left-to-right name does not upset a right-to-left sentence.
 * @param id its own, or one that it had before
 * @param locale a BCP 47 tag; our words exist in en, fr, ar, he, fa and ru, others get English
 * @throws {RangeError} when the dataset has no such record
 */
export function phrase(dataset: Dataset, kind: AssertionKind, id: string, locale: string): string {
  return plain(phraseParts(dataset, kind, id, locale));
}

/**
 * The same sentence in pieces, each with its language where that is not the messageText's, for those who
 * mark languages up.
 * @throws {RangeError} when the dataset has no such record
 */
export function phraseParts<K extends AssertionKind>(
  dataset: Dataset,
  kind: K,
  id: string,
  locale: string,
): PhrasePart[] {
  const record = findCurrent(
    dataset[COLLECTIONS[kind]] as Readonly<Record<string, RecordOf[K]>>,
    id,
    dataset,
  );
  if (!record) throw new RangeError(`This dataset has no ${kind} “${id}”.`);
  return recordParts(kind, record, phraseContext(dataset, locale));
}

function recordParts<K extends AssertionKind>(
  kind: K,
  record: RecordOf[K],
  context: PhraseContext,
): PhrasePart[] {
  const { body, details = [], said } = STATEMENTS[kind](record, context);
  const [first, ...rest] = fillParts(context.messages.sentence, {
    body,
    details: joined([...details, ...envelopeDetails(record, context, said)], context.messages.semicolon),
  });
  const sentence = first ? [first, ...midSentence(rest, context.language)] : [];
  return [...retractionFirst(record, context), ...sentence];
}

/** That a record is retracted stands before what it says, in a sentence of its own. */
function retractionFirst({ retracted }: Assertion, context: PhraseContext): PhrasePart[] {
  if (!retracted) return [];
  const why = unstopped(retracted.why);
  return [...retractionParts({ ...retracted, why }, context), ...messageText(". ")];
}
