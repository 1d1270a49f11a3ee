import { messages as shared } from "@redlines/element/messages/en.js";
import { modalityMessages as modality } from "@redlines/model/messages/en.js";
import type { ActorCardMessages } from "./types.js";

export const messages: ActorCardMessages = {
  ...shared,
  modality,
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
  other: "also",
  former: "formerly",
  on: "as of {date}",
  portrait: "Portrait",
};
