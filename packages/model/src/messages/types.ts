import type { ExplanationRule } from "../derive/explain.js";
import type { TopicAlignment } from "../derive/alignment.js";
import type { CertaintyStatus, Event, Figure, Forecast, Interest, Quote, Redline } from "../types.js";

/** How a date, a certainty and an attribution qualify what is stated: in a sentence and in a widget alike. */
export interface QualifierMessages {
  /** How sure something is. */
  readonly certainty: Readonly<Record<CertaintyStatus, string>>;
  /** Stands between the members of a list, and between lists. */
  readonly comma: string;
  readonly semicolon: string;
  /** Stands between a voice and the voice that it cites. */
  readonly citing: string;
}

/** What is said of an event that did not happen, or has not. */
export type ModalityMessages = Readonly<Record<Exclude<Event["modality"], "actual">, string>>;

/** One sentence for each rule; `{places}` are filled with records, names, dates and numbers. */
export type ExplanationMessages = Readonly<
  Record<ExplanationRule | `verdict-${TopicAlignment["verdict"]}`, string>
>;

/** What a sentence is made of. `{places}` are filled with words of the dataset, names, dates and numbers. */
export interface PhraseMessages {
  /** A whole sentence: `{body}` states the record, `{details}` qualifies it. */
  readonly sentence: string;
  /** One step of a loop leads to the next. */
  readonly leadsTo: string;
  /** A `{status}` with the exact `{hedge}` of the source. */
  readonly hedged: string;
  /** Whose word it is: `{voices}` from the article's inwards. */
  readonly accordingTo: string;
  /** A `{date}` that the editors inferred. */
  readonly inferredDate: string;
  readonly corrected: string;
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
  readonly position: Readonly<Record<Interest["position"], string>>;
  /** The same where the topic is named already. */
  readonly stance: Readonly<Record<Interest["position"], string>>;
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
