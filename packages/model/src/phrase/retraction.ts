import type { Retraction } from "../types.js";
import { fillParts, type PhrasePart } from "./parts.js";
import { datasetText, dateParts, type TextContext } from "./qualifiers.js";

/**
 * That something is retracted, since when and why: it stands before all that the record says.
 * @param why what stands in the place of the reason, such as the title of what is retracted
 */
export function retractionParts(
  retraction: Retraction,
  context: TextContext,
  why: readonly PhrasePart[] = datasetText(retraction.why, context),
): PhrasePart[] {
  const { when } = retraction;
  const date = dateParts({ edtf: when, text: when }, context);
  return fillParts(context.messages.retracted, { date, why });
}
