import { messages as shared } from "@redlines/element/messages/fr.js";
import { modalityMessages as modality } from "@redlines/model/messages/fr.js";
import type { ActorCardMessages } from "./en.js";

export const messages: ActorCardMessages = {
  ...shared,
  modality,
  state: "État",
  group: "groupe",
  organisation: "organisation",
  person: "personne",
  alliance: "alliance",
  bloc: "bloc",
  role: "Fonction",
  partOf: "Rattachement",
  actsFor: "Au nom de",
  proxies: "Agissent en son nom",
  members: "Composantes",
  called: "Appellation",
  calledBy: "{label} selon {by}",
  for: "Pour",
  against: "Contre",
  conditional: "Sous conditions",
  condition: "Condition",
  derived: "Notre comparaison",
  basis:
    "Des positions, {date}\u00a0; ce ne sont pas les mots de l’article. Entre " +
    "parenthèses\u00a0: la certitude qu’il donne à la moins sûre.",
  agree: "Du même côté",
  oppose: "Du côté opposé",
  diverge: "Inclinaisons différentes",
  mixed: "Partagé",
  unknown: "Position inconnue",
  leaning: "inclination",
  relations: "Relations",
  events: "Dans le dossier",
  other: "aussi",
  former: "auparavant",
  on: "au {date}",
  portrait: "Portrait",
};
