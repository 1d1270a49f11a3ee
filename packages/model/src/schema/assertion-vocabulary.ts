import { described } from "./described.js";

export const voiceRole = described({
  says: "Spoke or wrote it",
  holds: "Thinks so, by somebody else's account",
  "passes-on": "Reports it and does not vouch for it",
});

export const severalPeople = described({
  several: "The source says several, some, two or three",
  many: "The source says many",
});

export const certaintyStatus = described({
  asserted: "Said without reservation by the last voice of the attribution",
  reported: "Passed on from others",
  alleged: "Said by one side, of which the source keeps its distance",
  disputed: "Said by some and denied by others",
  denied: "Those whom it concerns say that it is not so",
  inferred: "Concluded by the author or the editors, and not stated",
  unknown: "The source says that it is not known",
});

export const evidenceUse = described({
  quotes: "The record has words of the passage",
  paraphrases: "The record says what the passage says, in other words",
  infers: "The record says what follows from the passage",
});

export const timeExtent = described({
  within: "Once, at some time within these days",
  throughout: "From the first of these days to the last",
  since: "Since the first day, and it goes on",
  "since-end-unknown": "Since the first day; when it ended is not known",
});

export const timeBasis = described({
  stated: "The source states it",
  inferred: "The editors worked it out",
});

export const textDirection = described({
  ltr: "From left to right",
  rtl: "From right to left",
});

export const versionKind = described({
  original: "The words as they were said",
  translation: "A translation of them",
});

export const quoteForm = described({
  statement: "Something that the speaker states",
  label: "A name that the speaker gives to somebody or something",
  "pull-quote": "A few words of the author, set apart",
});

export const isTranslated = described({
  yes: "They were said in another language",
  no: "They were said in this one",
  unknown: "The source does not say",
});

export const position = described({
  for: "Wants it",
  against: "Wants it not to be",
  conditional: "Wants it if something else is so",
  mixed: "Both at once, or divided",
  unknown: "The source says that it is not known",
});

export const degree = described({
  firm: "Without reservation; what is meant where nothing is said",
  leaning: "Tends to it",
});

export const relationKind = described({
  backs: "Stands behind the other, with words or more",
  supplies: "Gives the other goods, arms or money",
  opposes: "Stands against the other",
  threatens: "Announces harm to the other, or is felt as a danger",
  allied: "Are bound to each other by treaty or long practice",
  cooperates: "Work together on something",
  "personal-tie": "Two people know each other",
  other: "None of these; the statement says what",
});

export const linkSign = described({
  "+": "More of the one makes more of the other",
  "-": "More of the one makes less of the other",
});

export const loopKind = described({
  reinforcing: "Each turn makes the next one stronger",
  balancing: "Each turn works against the one before",
});

export const comparisonKind = described({
  more: "So much more than the other number",
  less: "So much less",
  same: "As much",
  times: "So many times the other number",
  share: "So large a part of the other number, from 0 to 1",
});

export const figureNature = described({
  count: "Counted",
  measured: "Measured",
  estimated: "Estimated",
  reported: "Passed on, with no word on how it came about",
  agreed: "Agreed between parties",
  demanded: "Demanded",
  offered: "Offered",
  promised: "Promised",
  polled: "The answer of a sample of people",
  voted: "The outcome of a vote",
});

export const scale = described({
  thousand: "× 1,000",
  million: "× 1,000,000",
  billion: "× 1,000,000,000",
  trillion: "× 1,000,000,000,000",
});

export const rate = described({
  day: "For each day",
  week: "For each week",
  month: "For each month",
  year: "For each year",
  person: "For each person",
});

export const voteOption = described({
  for: "Votes in favour",
  against: "Votes against",
  abstaining: "Present without a vote for or against",
  absent: "Entitled to vote and not there",
});

export const bound = described({
  exact: "The number itself",
  "at-least": "The number or more",
  "at-most": "The number or less",
  about: "Roughly the number",
  "more-than": "More than the number",
  "less-than": "Less than the number",
});

export const likelihoodScale = described({
  "icd-203": "Intelligence Community Directive 203 (United States, 2015)",
  phia: "The yardstick of the Professional Head of Intelligence Assessment (United Kingdom)",
  "kent-1964": "Sherman Kent, Words of Estimative Probability (1964)",
});

export const forecastSense = described({
  absolute: "How likely it is, by itself",
  ranking: "More or less likely than other outcomes: “most likely”",
  conditional: "What would follow if something else were so",
  "bare-modal": "What may or could be, with nothing on how likely",
});

export const confidence = described({
  low: "The forecaster has little to rest it on",
  moderate: "The forecaster has something to rest it on",
  high: "The forecaster has much to rest it on",
});

export const outcome = described({
  happened: "It came as forecast",
  partly: "It came in part",
  "did-not-happen": "It did not come",
  undecidable: "It cannot be decided, or not yet",
});

export const drawnBy = described({
  actor: "The actor whose limit it is",
  author: "The article's author, who infers it",
  editors: "The editors, who infer it",
});

export const expression = described({
  explicit: "In words",
  implied: "By what it did or hinted",
});
