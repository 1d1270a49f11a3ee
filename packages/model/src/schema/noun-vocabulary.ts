import { described } from "./described.js";

export const sourceKind = described({
  article: "A text in a paper, a journal or on a site",
  report: "A study or report by an organisation",
  book: "A book, or a part of one",
  document: "An official paper, such as a treaty or a ruling",
  statement: "A statement to the public, in writing",
  speech: "A speech",
  interview: "An interview",
  broadcast: "A programme on radio, television or the web",
  post: "A message on a social network or a blog",
  leak: "A paper made public against its owner's will",
  dataset: "Data, such as the results of a poll",
  reference: "A register, dictionary or gazetteer",
});

export const sourceRole = described({
  facts: "Facts rest on it",
  names: "Names, codes or coordinates come from it, and no fact",
});

export const sourceAccess = described({
  held: "The editors have its text",
  seen: "The editors have read it and do not have its text",
  "through-another": "The editors know it only from another source",
});

export const nameKind = described({
  native: "In the language and script of its bearer",
  other: "In another language or script",
  former: "No longer in use",
});

export const identifierScheme = described({
  wikidata: "Wikidata, such as Q794",
  geonames: "GeoNames, a number",
  "iso3166-1-alpha-2": "ISO 3166-1 in two letters",
  "iso3166-1-alpha-3": "ISO 3166-1 in three letters",
});

export const actorKind = described({
  state: "A state, or its government",
  group: "An armed or political group",
  organisation: "Any other body of people: an agency, a paper, a company",
  person: "One person",
  alliance: "Several that are bound to each other",
  bloc: "Several that are counted as one",
});

export const placeKind = described({
  site: "A building or a piece of ground",
  city: "A city, town or village",
  country: "A country",
  region: "A part of a country, or of several",
  border: "A border and the land along it",
  airspace: "The air above some land",
});

export const placePrecision = described({
  exact: "The source says exactly where",
  near: "The source says near what",
  within: "The source says within what",
  unknown: "The source does not say",
});

export const mechanismKind = described({
  hotline: "A line kept for talking to each other at once",
  deconfliction: "A procedure that keeps forces out of each other's way",
  "de-escalation": "An arrangement that is to end or lower the fighting",
  "tacit-restraint": "Each leaves something undone, and neither says so",
  talks: "Talks held again and again",
  monitoring: "Somebody watches that something is kept to",
  other: "None of these",
});

export const mechanismState = described({
  "in-force": "It works",
  suspended: "It is halted",
  ended: "It is over",
});
