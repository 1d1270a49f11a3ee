import { messages as shared } from "@redlines/element/messages/fr.js";
import { modalityMessages } from "@redlines/model/messages/fr.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  ...modalityMessages,
  timeline: "Chronologie",
  title: "Ce qui s’est passé, et quand",
  of: "{n} sur {all}",
  ahead: "Attendu après {date}",
  apart: "À part de ce qui s’est passé",
  undated: "Date non précisée",
  moreEvents: "Autres événements",
  claimsAndSources: "Affirmations et sources",
  who: "Qui est concerné",
  everyone: "Tous",
  dates: "Entre",
  place: "Lieu",
  answers: "En réponse à",
  condition: "Condition",
  claimed: "Affirmation",
};
