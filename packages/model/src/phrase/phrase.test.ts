import { describe, expect, it } from "vitest";
import { type Assertion, ASSERTION_KINDS, type AssertionKind, COLLECTIONS } from "../collections.js";
import { voiceNames } from "../derive/names.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Forecast } from "../types.js";
import { unstopped } from "./parts.js";
import { phrase } from "./phrase.js";

const english = (kind: AssertionKind, id: string, dataset = harbourLine()): string =>
  phrase(dataset, kind, id, "en");

describe("a record in one English sentence", () => {
  it.each<[AssertionKind, string, string, string[]]>([
    [
      "event",
      "piles-landed",
      "A contractor acting for Ostrell brought steel piles to Kell Point",
      [
        "reported, “reportedly”",
        "January 2031, a date that the editors infer",
        "according to Invented article, citing somebody who is not named",
      ],
    ],
    [
      "event",
      "pier-planned",
      "Ostrell plans a pier, by a report of its Gazette",
      [
        "only planned",
        "reported",
        "late 2030",
        "according to Invented article, citing Report in the Ostrell Gazette",
      ],
    ],
    [
      "quote",
      "varga-on-kell-point",
      "Ilse Varga, Prime Minister: “We shall not let [Ostrell] " +
        "build a harbour at Kell Point […] in any other year.”",
      [
        "On the radio",
        "said to Ostrell",
        "possibly translated",
        "stated",
        "a few hours later, a date that the editors infer",
        "according to Invented article, citing Ilse Varga",
      ],
    ],
    [
      "claim",
      "pier-report",
      "Claim by Ostrell Gazette: Ostrell intends to build a pier",
      ["reported", "late 2030", "according to Invented article, citing Report in the Ostrell Gazette"],
    ],
    [
      "redline",
      "kell-point-harbour",
      "Red line of Norvane against Ostrell: That Ostrell builds a harbour at Kell Point",
      [
        "declared explicitly",
        "exists since a few hours later, a date that the editors infer",
        "stated",
        "according to Invented article, citing Ilse Varga",
      ],
    ],
    [
      "interest",
      "norvane-against-harbour",
      "Norvane wants no harbour at Kell Point",
      [
        "opposed, on “A harbour at Kell Point”",
        "inferred",
        "in March 2031, a date that the editors infer",
        "according to Invented article",
      ],
    ],
    [
      "relation",
      "norvane-opposes-ostrell",
      "Norvane stands against the plans of Ostrell",
      ["inferred", "March 2031, a date that the editors infer", "according to Invented article"],
    ],
    [
      "dynamics",
      "boats-and-attempts",
      "Escalation, a loop that feeds itself: " +
        "Attempts to build → Force by Norvane → Boats in the strait → Attempts to build",
      ["stated", "according to Invented article"],
    ],
    [
      "forecast",
      "another-attempt",
      "Forecast by Invented article: Ostrell tries again to build",
      [
        "“will likely”, a likelihood",
        "for the time: before the winter, a date that the editors infer",
        "55% to 80% on the scale ICD 203, as the editors read the words",
        "stated",
      ],
    ],
    [
      "figure",
      "pier-length",
      "Length of the planned pier: at least 40 metre",
      [
        "reported by Ostrell Gazette",
        "reported",
        "according to Invented article, citing Report in the Ostrell Gazette",
      ],
    ],
    [
      "mechanism",
      "shore-line",
      "The two coastguards warn each other by telephone",
      ["in force: since May 2028", "stated", "since May 2028", "according to Invented article"],
    ],
  ])("%s %s", (kind, id, statement, details) =>
    expect(english(kind, id)).toBe(`${statement} (${details.join("; ")}).`),
  );

  it("says once of a conditional forecast that it is one, with its condition", () => {
    expect(english("forecast", "boats-go-home")).toContain(
      "(“Only if”, on the condition: The plans turn out not to exist; stated).",
    );
    const dataset = harbourLine();
    delete must(dataset.forecasts["boats-go-home"]).condition;
    expect(english("forecast", "boats-go-home", dataset)).toContain(
      "(“Only if”, only on a condition; stated",
    );
  });

  it("names once who says it alone, and again with the source’s own verb", () => {
    const alone = harbourLine();
    Object.assign(must(alone.claims["pier-report"]), { attribution: [{ actor: "ostrell-gazette" }] });
    expect(english("claim", "pier-report", alone)).toBe(
      "Claim by Ostrell Gazette: Ostrell intends to build a pier (reported; late 2030).",
    );
    const voice = { actor: "ostrell-gazette", word: "insists" };
    Object.assign(must(alone.claims["pier-report"]), { attribution: [voice] });
    expect(english("claim", "pier-report", alone)).toContain("; according to Ostrell Gazette (“insists”)).");
    const held = { attribution: [{ actor: "ostrell-gazette", role: "holds" }] };
    Object.assign(must(alone.claims["pier-report"]), held);
    expect(english("claim", "pier-report", alone)).toContain("; according to Ostrell Gazette).");
  });

  it.each(ASSERTION_KINDS)("names every voice of each %s", (kind) => {
    const dataset = harbourLine();
    for (const record of Object.values<Assertion>(dataset[COLLECTIONS[kind]]))
      for (const voice of voiceNames(record, dataset))
        expect(english(kind, record.id)).toContain(
          "name" in voice ? voice.name : "somebody who is not named",
        );
  });

  it("tells no document’s view: what it is told to hold is cited from it", () => {
    const dataset = harbourLine();
    const held = { source: "gazette-report", role: "holds" };
    const attribution = [{ source: "harbour-article" }, held];
    Object.assign(must(dataset.claims["pier-report"]), { attribution, claimant: undefined });
    expect(english("claim", "pier-report", dataset)).toMatch(
      /^Claim by Report in the Ostrell Gazette: .*; according to Invented article, citing Report in the/,
    );
    Object.assign(held, { actor: "ostrell", source: undefined });
    delete (held as { source?: string }).source;
    expect(english("claim", "pier-report", dataset)).toMatch(/^View of Ostrell, .* on the view of Ostrell/);
  });

  it("says how a forecast turned out, and how sure its author was", () => {
    const dataset = harbourLine();
    const resolution: Forecast["resolution"] = {
      outcome: "did-not-happen",
      when: {
        text: "2032",
        edtf: "2032",
        extent: "within",
        earliest: "2032-01-01",
        latest: "2032-12-31",
        basis: "stated",
      },
      source: "gazette-report",
      note: "No boat came.",
    };
    Object.assign(must(dataset.forecasts["another-attempt"]), {
      confidence: "low",
      resolution,
      sense: "ranking",
    });
    const sentence = english("forecast", "another-attempt", dataset);
    expect(sentence).toContain(
      "low confidence; it has since not happened, 2032, by Report in the Ostrell Gazette: No boat came;",
    );
    expect(sentence).toContain("a ranking and no likelihood");
  });

  it("says what was corrected: what was, what is, why and when", () => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).history = [
      { was: "A quay was planned.", now: "A pier was planned.", why: "A misreading.", when: "2031-04-02" },
    ];
    expect(english("claim", "pier-report", dataset)).toContain(
      "; corrected on April 2, 2031 from “A quay was planned” " +
        "to “A pier was planned” because: A misreading).",
    );
  });
});

describe("what cannot be said", () => {
  it("is a record that is not there; a former id leads to what it became", () => {
    const dataset = { ...harbourLine(), redirects: { piles: { to: "piles-landed" } } };
    expect(english("event", "piles", dataset)).toBe(english("event", "piles-landed"));
    expect(() => english("claim", "piles", dataset)).toThrow(/no claim “piles”/);
  });

  it("is a record that is not there: no name of an object's own will do", () =>
    expect(() => english("event", "constructor")).toThrow(/no event “constructor”/));
  it("does not lose an ellipsis with the full stop", () =>
    expect(["A.", "A…", "A...", "A?"].map(unstopped)).toEqual(["A", "A…", "A...", "A?"]));
});
