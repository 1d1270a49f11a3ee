import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset, Dynamics } from "../types.js";
import { excerpt, type Excerpt } from "./excerpt.js";

const ID = "boats-and-attempts";

/** The excerpt of the invented loop whose first node is shown by these records. */
function shownBy(records: string[], dataset: Dataset = harbourLine()): Excerpt<"dynamics"> {
  loopOf(dataset).nodes[0] = { ...must(loopOf(dataset).nodes[0]), records };
  return excerpt(dataset, "dynamics", ID);
}

const loopOf = (dataset: Dataset): Dynamics => must(dataset.dynamics[ID]);

describe("the excerpt of a dynamics", () => {
  it("carries what shows its nodes and links, once each, with how sure it is and whose word", () => {
    const dataset = harbourLine();
    Object.assign(must(loopOf(dataset).links[0]), { records: ["pier-report", "dredger-turned-back"] });
    const { records } = shownBy(["dredger-turned-back"], dataset);
    expect(Object.keys(records)).toEqual(["dredger-turned-back", "pier-report"]);
    expect(records["dredger-turned-back"]).toMatchObject({
      statement: must(dataset.events["dredger-turned-back"]).description,
      certainty: must(dataset.events["dredger-turned-back"]).certainty,
      voices: [expect.objectContaining({ role: expect.any(String) as unknown })],
      time: { edtf: "2031-03-03" },
    });
  });

  it("of a record says what it states; of a line how the editors call it, which is hedged as it is", () => {
    const dataset = harbourLine();
    const [interest] = Object.values(dataset.interests);
    const { records } = shownBy([must(interest).id, "kell-point-harbour"], dataset);
    expect(Object.values(records).map(({ statement }) => statement)).toEqual([
      must(interest).statement,
      must(dataset.redlines["kell-point-harbour"]).label,
    ]);
  });

  it("says in which language somebody's own words are", () => {
    const dataset = harbourLine();
    const quote = must(dataset.quotes["varga-on-kell-point"]);
    const { statement, quoted } = must(shownBy([quote.id]).records[quote.id]);
    expect([statement, quoted]).toEqual([quote.text, quote.language]);
  });

  it("says what did not take place, and on what something hangs", () => {
    const dataset = harbourLine();
    const event = must(dataset.events["dredger-turned-back"]);
    Object.assign(event, { modality: "planned", condition: { text: "The strait is open." } });
    expect(shownBy([event.id], dataset).records[event.id]).toMatchObject({
      modality: "planned",
      condition: "The strait is open.",
    });
    expect(must(shownBy([event.id]).records[event.id])).not.toHaveProperty("modality");
  });

  it("has a forecast's estimative words for its hedge where it has no other", () => {
    const dataset = harbourLine();
    const forecast = must(Object.values(dataset.forecasts)[0]);
    const hedgeOf = (): unknown => shownBy([forecast.id], dataset).records[forecast.id]?.certainty.hedge;
    forecast.certainty = { status: "inferred", hedge: "may" };
    expect(hedgeOf()).toBe("may");
    forecast.certainty = { status: "inferred" };
    expect(hedgeOf()).toBe(forecast.term);
  });

  it("does not say again when it was, where that is the article's date", () => {
    const dataset = harbourLine();
    const event = must(dataset.events["dredger-turned-back"]);
    event.time = { ...dataset.about.asOf };
    expect(must(shownBy([event.id], dataset).records[event.id])).not.toHaveProperty("time");
  });

  it("leaves out what shows nothing by itself, such as a topic", () => {
    expect(shownBy(["norvane", "harbour"]).records).toEqual({});
  });
});
