import { words as shared } from "@redlines/element/languages/en.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  role: "Role",
  partOf: "Part of",
  actsFor: "Acting for",
  proxies: "Acting for it",
  members: "Includes",
  called: "Called",
  calledBy: "{label} by {by}",
  for: "Wants",
  against: "Opposes",
  conditional: "On conditions",
  condition: "Condition",
  derived: "Our comparison",
  basis: "{date}; not the article’s words. In brackets: the less certain position.",
  agree: "On the same side",
  oppose: "On the other side",
  relations: "Relations",
  events: "In the record",
  planned: "only planned",
  negated: "it did not happen",
  other: "also",
  former: "formerly",
  on: "as of {date}",
  portrait: "Portrait",
};
