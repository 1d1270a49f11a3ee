/** How the estimative words of a forecast are put in words, in sentences and in widgets alike. */
import { statementOf } from "../derive/statement-of.js";
import type { EstimateMessages, QualifierMessages } from "../messages/types.js";
import type { Forecast } from "../types.js";
import { assertNumber, formatNumber } from "./locale.js";
import { messageText, type PhrasePart } from "./parts.js";
import { splitAt } from "./split-at.js";

/** A forecast, as far as its estimative words go. */
export type Estimate = Pick<Forecast, "proposition" | "term" | "sense" | "certainty">;

/** The estimative words that a forecast's statement has: the author's term, else the hedge. */
export function estimateIn(forecast: Estimate): string | undefined {
  const { certainty, term } = forecast;
  return [term, certainty.hedge].find((words) => splitAt(statementOf(forecast), words));
}

/** The author's own estimative words, once, as far as the statement does not have them. */
export function unsaidEstimate(forecast: Estimate): string | undefined {
  const { certainty, term } = forecast;
  const { hedge = "" } = certainty;
  const words = term.includes(hedge) ? [term] : [term, hedge];
  const unsaid = words.filter((one) => !splitAt(statementOf(forecast), one));
  return unsaid.join(" … ") || undefined;
}

/** Estimative words as they are to be printed, and what they are worth. */
export function estimateParts(
  term: readonly PhrasePart[],
  sense: Estimate["sense"],
  { messages }: { readonly messages: Pick<EstimateMessages, "sense"> & Pick<QualifierMessages, "comma"> },
): PhrasePart[] {
  return [...term, ...messageText(messages.comma + messages.sense[sense])];
}

/**
 * The bounds of a likelihood in whole percent, in the digits of a language.
 * @throws {TypeError} for what is no number
 */
export function percentRange(
  { low, high }: Pick<NonNullable<Forecast["likelihood"]>, "low" | "high">,
  language: string,
): { readonly low: string; readonly high: string } {
  return { low: formatNumber(percent(low), language), high: formatNumber(percent(high), language) };
}

function percent(share: number): number {
  return Math.round(assertNumber(share) * 100);
}
