import { words as shared } from "@redlines/element/languages/en.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  role: "Role",
  partOf: "Part of",
  actsFor: "Acts for",
  called: "Called",
  by: "by",
  for: "Wants",
  against: "Opposes",
  conditional: "On conditions",
  relations: "Relations",
  events: "In the record",
  planned: "only planned",
  hypothetical: "hypothetical",
  negated: "it did not happen",
};
