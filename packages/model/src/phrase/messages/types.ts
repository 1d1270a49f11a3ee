import type { CertaintyStatus, Event, Figure, Forecast, Quote, Redline } from "../../types.js";

/** The frame words of one language. `{places}` are filled with words of the dataset, names, dates and numbers. */
export interface PhraseWords {
  /** A whole sentence: `{body}` states the record, `{details}` qualifies it. */
  readonly sentence: string;
  /** Stands between the details, and between the members of a list. */
  readonly semicolon: string;
  readonly comma: string;
  /** One step of a loop leads to the next. */
  readonly leadsTo: string;
  readonly status: Readonly<Record<CertaintyStatus, string>>;
  /** A `{status}` with the exact `{hedge}` of the source. */
  readonly hedged: string;
  /** Whose word it is: `{voices}` from the article's inwards, with `citing` between them. */
  readonly accordingTo: string;
  readonly citing: string;
  /** A `{date}` that the editors inferred. */
  readonly inferredDate: string;
  readonly corrected: string;
  readonly modality: Readonly<Record<Exclude<Event["modality"], "actual">, string>>;
  readonly quote: string;
  readonly quoteInRole: string;
  readonly to: string;
  readonly translated: Readonly<Record<Exclude<Quote["translated"], "no">, string>>;
  readonly translatedBy: string;
  /** What was said, `{text}`, in its `{language}`. */
  readonly original: string;
  readonly claim: string;
  readonly redline: string;
  readonly expressed: Readonly<Record<Redline["expressed"], string>>;
  /** The position of an interest on a `{topic}`. */
  readonly position: Readonly<Record<"for" | "against" | "conditional", string>>;
  /** The same where the topic is named already. */
  readonly stance: Readonly<Record<"for" | "against" | "conditional", string>>;
  readonly condition: string;
  readonly loop: Readonly<Record<"reinforcing" | "balancing", string>>;
  readonly forecast: string;
  /** What the estimative words, `{term}`, are worth. */
  readonly sense: Readonly<Record<Forecast["sense"], string>>;
  readonly horizon: string;
  readonly likelihood: string;
  readonly confidence: Readonly<Record<NonNullable<Forecast["confidence"]>, string>>;
  readonly outcome: Readonly<Record<NonNullable<Forecast["resolution"]>["outcome"], string>>;
  readonly figure: string;
  readonly bound: Readonly<Record<Figure["bound"], string>>;
  readonly estimateOf: string;
}
