import type { ExplanationRule } from "../derive/explain.js";
import type { TopicAlignment } from "../derive/alignment.js";
import type {
  CertaintyStatus,
  Event,
  Figure,
  Forecast,
  Interest,
  Mechanism,
  Quote,
  Redline,
} from "../types.js";

/** How a date, a certainty and an attribution qualify what is stated: in a sentence and in a widget alike. */
export interface QualifierMessages {
  /** How sure something is. */
  readonly certainty: Readonly<Record<CertaintyStatus, string>>;
  /** Stands between the members of a list, and between lists. */
  readonly comma: string;
  readonly semicolon: string;
  /** Stands before a voice that another one cites, after a comma. */
  readonly citing: string;
  /** Stands before somebody whose view another voice tells, without their having said it; after a comma. */
  readonly onViewOf: string;
  /** Whose word it is: `{voices}` from the article's inwards. */
  readonly accordingTo: string;
  /** One whom the source does not name and does not describe, several, or many. */
  readonly unnamed: Readonly<Record<"one" | "several" | "many", string>>;
  /** The same where there is little room. */
  readonly unnamedShort: Readonly<Record<"one" | "several" | "many", string>>;
  /** Stands before what is retracted: the `{date}` since when it is, and `{why}`. */
  readonly retracted: string;
}

/** What is said of an event that did not happen, or has not. */
export type ModalityMessages = Readonly<Record<Exclude<Event["modality"], "actual">, string>>;

/** One sentence for each rule; `{places}` are filled with records, names, dates and numbers. */
export type ExplanationMessages = Readonly<
  Record<ExplanationRule | `verdict-${TopicAlignment["verdict"]}`, string>
>;

/** By when, or for which time. */
export interface PeriodMessages {
  readonly horizon: string;
}

/** Where somebody stands on a topic. */
export interface PositionMessages extends Readonly<Record<Interest["position"], string>> {
  /** Stands before that on which a position hangs. */
  readonly condition: string;
  /** Of a position that is not firm. */
  readonly leaning: string;
  /** Of somebody of whom the source tells no position. */
  readonly none: string;
  /** Stands before what had ended: a name, a role, a position. */
  readonly former: string;
}

/** A number with all that it must be read with. */
export interface FigureMessages {
  readonly figure: string;
  /** A `{number}` with its `{unit}`. */
  readonly amountOf: string;
  readonly bound: Readonly<Record<Exclude<Figure["bound"], "tally">, string>>;
  readonly per: Readonly<Record<NonNullable<Figure["per"]>, string>>;
  readonly due: string;
  /** One side of a vote. */
  readonly vote: Readonly<Record<Vote["option"], string>>;
  /** What kind of number it is, and whose. */
  readonly nature: Readonly<Record<Figure["nature"], string>>;
  readonly natureBy: Readonly<Record<Figure["nature"], string>>;
  readonly margin: string;
  readonly marginAt: string;
  readonly sample: string;
  /** Beside an `{other}` number. */
  readonly comparison: Readonly<Record<NonNullable<Figure["comparison"]>["how"], string>>;
}

/** What estimative words are worth. */
export interface EstimateMessages {
  /** What estimative words are worth; stands after them, and a comma. */
  readonly sense: Readonly<Record<Forecast["sense"], string>>;
  readonly confidence: Readonly<Record<NonNullable<Forecast["confidence"]>, string>>;
}

/** What a sentence is made of. `{places}` are filled with words of the dataset, names, dates and numbers. */
export interface PhraseMessages extends PeriodMessages, FigureMessages, EstimateMessages {
  /** A whole sentence: `{body}` states the record, `{details}` qualifies it. */
  readonly sentence: string;
  /** One step of a loop leads to the next. */
  readonly leadsTo: string;
  /** A `{status}` with the exact `{hedge}` of the source. */
  readonly hedged: string;
  /** A `{voice}` with the exact `{word}` of the source for its saying so. */
  readonly worded: string;
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
  /** Our translation of a quotation, `{text}`, made by a machine or by a person. */
  readonly ours: Readonly<Record<"machine" | "person", string>>;
  readonly claim: Readonly<Record<Telling, string>>;
  /** By who says that there is a line. */
  readonly redline: Readonly<Record<Redline["drawnBy"], string>>;
  readonly demands: string;
  readonly since: string;
  readonly until: string;
  readonly expressed: Readonly<Record<NonNullable<Redline["expressed"]>, string>>;
  /** The position of an interest on a `{topic}`. */
  readonly position: Readonly<Record<Interest["position"], string>>;
  /** The same where the topic is named already. */
  readonly stance: Readonly<Record<Interest["position"], string>>;
  /** Of a position that is not firm. */
  readonly leaning: string;
  readonly condition: string;
  /** Estimative words, `{term}`, as they are printed. */
  readonly term: string;
  /** The same where the `{condition}` on which they stand is known. */
  readonly termIf: string;
  readonly likelihood: string;
  readonly loop: Readonly<Record<"reinforcing" | "balancing", string>>;
  readonly forecast: Readonly<Record<Telling, string>>;
  /** What became of a mechanism. */
  readonly state: Readonly<Record<NonNullable<Mechanism["states"]>[number]["state"], string>>;
}

/** What has become of a forecast since: `{date}`, by which `{source}`, and the editors' `{note}`. */
export type OutcomeMessages = Readonly<Record<NonNullable<Forecast["resolution"]>["outcome"], string>>;

/** What a citation says of its source. */
export interface CitationMessages {
  /** Of one that is not at hand: the `{source}` that tells of it. */
  readonly knownThrough: string;
}

/** Whether somebody said it, holds it by another's account, or nobody is named for it. */
export type Telling = "says" | "holds" | "nobody";

type Vote = Extract<Figure, { bound: "tally" }>["counts"][number];
