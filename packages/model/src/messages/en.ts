import { estimateMessages } from "./estimates/en.js";
import { figureMessages } from "./figures/en.js";
import type {
  CitationMessages,
  ExplanationMessages,
  ModalityMessages,
  OutcomeMessages,
  PeriodMessages,
  PhraseMessages,
  QualifierMessages,
} from "./types.js";

export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "stated",
    reported: "reported",
    alleged: "alleged",
    disputed: "disputed",
    denied: "denied",
    inferred: "inferred",
    unknown: "certainty unknown",
  },
  comma: ", ",
  semicolon: "; ",
  citing: "citing ",
  onViewOf: "on the view of ",
  accordingTo: "according to {voices}",
  unnamed: {
    one: "somebody who is not named",
    several: "several who are not named",
    many: "many who are not named",
  },
  unnamedShort: { one: "unnamed source", several: "several unnamed sources", many: "many unnamed sources" },
  retracted: "Retracted on {date}: {why}",
};

export const modalityMessages: ModalityMessages = {
  planned: "only planned",
  hypothetical: "hypothetical",
  negated: "it did not happen",
};

export const periodMessages: PeriodMessages = {
  horizon: "for the time: {date}",
};

export const phraseMessages: PhraseMessages = {
  ...periodMessages,
  ...figureMessages,
  ...estimateMessages,
  sentence: "{body} ({details}).",
  leadsTo: " → ",
  hedged: "{status}, “{hedge}”",
  worded: "{voice} (“{word}”)",
  inferredDate: "{date}, a date that the editors infer",
  corrected: "corrected on {when} from “{was}” to “{now}” because: {why}",
  quote: "{speaker}: “{text}”",
  quoteInRole: "{speaker}, {role}: “{text}”",
  to: "said to {audience}",
  translated: { yes: "translated", unknown: "possibly translated" },
  translatedBy: "translated by {translator}",
  original: "original ({language}): “{text}”",
  ours: { machine: "our machine translation: “{text}”", person: "our translation: “{text}”" },
  claim: {
    says: "Claim by {claimant}: {proposition}",
    holds: "View of {claimant}, by another’s account: {proposition}",
    nobody: "Claim for which nobody is named: {proposition}",
  },
  redline: {
    actor: "Red line of {by} against {against}: {limit}",
    author: "A line that the article’s author infers, for {by} against {against}: {limit}",
    editors: "A line that the editors infer, for {by} against {against}: {limit}",
  },
  demands: "demanded: {demands}",
  since: "exists since {date}",
  until: "withdrawn: {date}",
  expressed: { explicit: "declared explicitly", implied: "implied" },
  position: {
    for: "in favour, on “{topic}”",
    against: "opposed, on “{topic}”",
    conditional: "on a condition, on “{topic}”",
    mixed: "mixed, on “{topic}”",
    unknown: "not known, on “{topic}”",
  },
  stance: {
    for: "in favour",
    against: "opposed",
    conditional: "on a condition",
    mixed: "mixed",
    unknown: "not known",
  },
  leaning: "leaning only",
  condition: "on the condition: {condition}",
  term: "“{term}”",
  termIf: "“{term}”, on the condition: {condition}",
  likelihood: "{low} to {high} on the scale {scale}, as the editors read the words",
  loop: {
    reinforcing: "{label}, a loop that feeds itself: {path}",
    balancing: "{label}, a loop that checks itself: {path}",
  },
  forecast: {
    says: "Forecast by {forecaster}: {proposition}",
    holds: "What {forecaster} expects, by another’s account: {proposition}",
    nobody: "Forecast for which nobody is named: {proposition}",
  },
  state: { "in-force": "in force: {date}", suspended: "suspended: {date}", ended: "ended: {date}" },
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: asked for {day}.",
  "article-day": "The article’s date is read as {day}.",
  "no-line-yet": "The line exists from {from}: on the day asked for there was none yet.",
  withdrawn: "The line was withdrawn: from {from} nothing is read of it.",
  "before-the-line": "{records} counts from {from}, but there was no line yet: it decides nothing.",
  "not-actual": "{records} does not count: {modality}.",
  denied: "{records} does not count: it is denied.",
  retracted: "{records} does not count: it was retracted on {from}.",
  "not-yet-sure": "{records} does not count on {day}: it is sure only from {from}.",
  ended: "{records} no longer counts: {by} ended it on {from}.",
  "is-over": "{records} no longer counts: it was over by {from}.",
  predates: "{records} is older than the line: it counts from the line’s first day, {from}.",
  "reaches-rung": "{records} counts from {from} and reaches rung {rung} ({certainty}).",
  "no-evidence": "Nothing counts as evidence that day: the reading is unknown, which is not zero.",
  "highest-rung": "The highest rung reached is {rung} of {rungs}, by {records}.",
  "line-crossed": "The line stands at rung {line}; rung {rung} is reached: it is crossed.",
  "line-not-crossed":
    "The line stands at rung {line}; only rung {rung} is reached: it is not crossed, by this account.",
  peak: "The highest rung since the line exists was {rung} of {rungs}, reached by {from}.",
  "crossed-before": "The line had been crossed before.",
  "weakest-certainty": "The weakest of the evidence that decides is: {certainty} ({records}).",
  "not-held-that-day": "On “{topic}”, {records} of {actor} does not count: it was not held that day.",
  "held-earlier": "On “{topic}”, {records} of {actor} gives way to {by}, which was taken up later.",
  "position-held": "On “{topic}”, {actor}: {position} ({certainty}), by {records}.",
  verdict: "On “{topic}”: {verdict}.",
  "verdict-agree": "the two agree",
  "verdict-oppose": "the two oppose each other",
  "verdict-conditional": "at least one of the two has a condition",
  "verdict-mixed": "at least one of the two is divided",
  "verdict-unknown": "of at least one of the two the position is not known",
  "verdict-diverge": "the two incline different ways",
  "verdict-not-stated": "for at least one of the two the source states no position",
  "no-position": "Neither {records} has a position that day.",
};

export const citationMessages: CitationMessages = {
  knownThrough: "Known through: {source}.",
};

export const outcomeMessages: OutcomeMessages = {
  happened: "it has since happened, {date}, by {source}: {note}",
  partly: "it has since happened in part, {date}, by {source}: {note}",
  "did-not-happen": "it has since not happened, {date}, by {source}: {note}",
  undecidable: "whether it happened cannot be decided, {date}, by {source}: {note}",
};
