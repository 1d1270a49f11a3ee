import { excerpt, type Excerpt } from "@redlines/model";
import type { Dataset } from "@redlines/model";
import harbourLine from "../../../../packages/cli/fixtures/harbour-line/dataset.json" with { type: "json" };

/**
 * States that the article does not have are shown with the invented dataset of the command line's
 * tests, whose countries do not exist. Every label says that it is invented.
 */
const invented = harbourLine as unknown as Dataset;

/** A line that bringing materials already crosses. */
export function crossedLine(): Excerpt<"redline"> {
  const dataset = structuredClone(invented);
  const line = dataset.redlines["kell-point-harbour"];
  if (!line) throw new Error("The invented dataset has lost its line.");
  line.label = "No harbour at Kell Point (invented)";
  line.ladder.crossedAt = "materials";
  return excerpt(dataset, "redline", line.id);
}

type QuoteRecord = Excerpt<"quote">["record"];

/** A quotation with something changed; it says of itself that it is invented. */
export function inventedQuote(change: Partial<QuoteRecord>): Excerpt<"quote"> {
  const cut = excerpt(invented, "quote", "varga-on-kell-point");
  return { ...cut, record: { ...cut.record, text: "This sentence is invented, and so is its speaker.", translated: "no", ...change } };
}
