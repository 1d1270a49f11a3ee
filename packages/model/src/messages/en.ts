import type { ExplanationMessages, ModalityMessages, PhraseMessages, QualifierMessages } from "./types.js";

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
  citing: ", citing ",
};

export const modalityMessages: ModalityMessages = {
  planned: "only planned",
  hypothetical: "hypothetical",
  negated: "it did not happen",
};

export const phraseMessages: PhraseMessages = {
  sentence: "{body} ({details}).",
  leadsTo: " → ",
  hedged: "{status}, “{hedge}”",
  accordingTo: "according to {voices}",
  inferredDate: "{date}, a date that the editors infer",
  corrected: "corrected on {when} from “{was}” to “{now}” because: {why}",
  quote: "{speaker}: “{text}”",
  quoteInRole: "{speaker}, {role}: “{text}”",
  to: "said to {audience}",
  translated: { yes: "translated", unknown: "possibly translated" },
  translatedBy: "translated by {translator}",
  original: "original ({language}): “{text}”",
  claim: "Claim by {claimant}: {proposition}",
  redline: "Red line of {by} against {against}: {prohibits}",
  expressed: {
    explicit: "declared explicitly",
    implied: "implied",
    inferred: "a line that the author infers",
  },
  position: {
    for: "in favour, on “{topic}”",
    against: "opposed, on “{topic}”",
    conditional: "on a condition, on “{topic}”",
  },
  stance: { for: "in favour", against: "opposed", conditional: "on a condition" },
  condition: "on the condition: {condition}",
  loop: {
    reinforcing: "{label}, a loop that feeds itself: {path}",
    balancing: "{label}, a loop that checks itself: {path}",
  },
  forecast: "Forecast by {forecaster}: {proposition}",
  sense: {
    absolute: "“{term}”, a likelihood",
    ranking: "“{term}”, a ranking and no likelihood",
    conditional: "“{term}”, only on a condition",
    "bare-modal": "“{term}”, possible, with no likelihood given",
  },
  horizon: "for the time: {date}",
  likelihood: "{low} to {high} on the scale {scale}, as the editors read the words",
  confidence: { low: "low confidence", moderate: "moderate confidence", high: "high confidence" },
  outcome: {
    happened: "it has since happened, {date}, by {source}: {note}",
    "did-not-happen": "it has since not happened, {date}, by {source}: {note}",
    undecidable: "whether it happened cannot be decided, {date}, by {source}: {note}",
  },
  figure: "{measure}: {amount} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "at least {value}",
    "at-most": "at most {value}",
    about: "about {value}",
    "more-than": "more than {value}",
    range: "between {low} and {high}",
  },
  estimateOf: "estimate by {estimateOf}",
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: asked for {day}.",
  "not-actual": "{records} does not count: {modality}.",
  denied: "{records} does not count: it is denied.",
  "not-yet-sure": "{records} does not count on {day}: it is sure only from {from}.",
  "reaches-rung": "{records} counts from {from} and reaches rung {rung} ({certainty}).",
  "no-evidence": "Nothing counts as evidence that day: the reading is unknown, which is not zero.",
  "highest-rung": "The highest rung reached is {rung} of {rungs}, by {records}.",
  "line-crossed": "The line stands at rung {line}; rung {rung} is reached: it is crossed.",
  "line-not-crossed": "The line stands at rung {line}; only rung {rung} is reached: it is not crossed.",
  "weakest-certainty": "The weakest of the evidence that decides is: {certainty} ({records}).",
  "not-held-that-day": "On “{topic}”, {records} of {actor} does not count: it was not held that day.",
  "held-earlier": "On “{topic}”, {records} of {actor} gives way to {by}, which was taken up later.",
  "position-held": "On “{topic}”, {actor}: {position} ({certainty}), by {records}.",
  verdict: "On “{topic}”: {verdict}.",
  "verdict-agree": "the two agree",
  "verdict-oppose": "the two oppose each other",
  "verdict-conditional": "at least one of the two has a condition",
  "verdict-one-sided": "only one of the two has a position",
  "no-position": "Neither {records} has a position that day.",
};
