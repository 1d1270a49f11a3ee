import { estimateMessages } from "./estimates/fr.js";
import { figureMessages } from "./figures/fr.js";
import type {
  CitationMessages,
  ExplanationMessages,
  ModalityMessages,
  OutcomeMessages,
  PeriodMessages,
  PhraseMessages,
  QualifierMessages,
} from "./types.js";

/* Names stand in brackets or after a colon: “de” and “à” would want an article or an elision. */
export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "énoncé",
    reported: "rapporté",
    alleged: "allégué",
    disputed: "contesté",
    denied: "démenti",
    inferred: "déduit",
    unknown: "de certitude inconnue",
  },
  comma: ", ",
  semicolon: "\u00a0; ",
  citing: "citant\u00a0: ",
  onViewOf: "rapportant un avis\u00a0: ",
  accordingTo: "selon {voices}",
  unnamed: {
    one: "une source non nommée",
    several: "plusieurs sources non nommées",
    many: "de nombreuses personnes non nommées",
  },
  unnamedShort: {
    one: "source non nommée",
    several: "plusieurs sources non nommées",
    many: "de nombreuses sources non nommées",
  },
  retracted: "Rétracté le {date}\u00a0: {why}",
};

export const modalityMessages: ModalityMessages = {
  planned: "seulement prévu",
  hypothetical: "hypothétique",
  negated: "cela n’a pas eu lieu",
};

export const periodMessages: PeriodMessages = {
  horizon: "pour la période\u00a0: {date}",
};

export const phraseMessages: PhraseMessages = {
  ...periodMessages,
  ...figureMessages,
  ...estimateMessages,
  sentence: "{body} ({details}).",
  leadsTo: " → ",
  hedged: "{status}, «\u00a0{hedge}\u00a0»",
  worded: "{voice} («\u00a0{word}\u00a0»)",
  inferredDate: "{date}, date déduite par la rédaction",
  corrected:
    "corrigé le {when}, de «\u00a0{was}\u00a0» en «\u00a0{now}\u00a0», pour la raison suivante\u00a0: {why}",
  quote: "{speaker}\u00a0: «\u00a0{text}\u00a0»",
  quoteInRole: "{speaker}, {role}\u00a0: «\u00a0{text}\u00a0»",
  to: "destinataires\u00a0: {audience}",
  translated: { yes: "traduit", unknown: "peut-être traduit" },
  translatedBy: "traduit par {translator}",
  original: "original ({language})\u00a0: «\u00a0{text}\u00a0»",
  ours: {
    machine: "notre traduction automatique\u00a0: «\u00a0{text}\u00a0»",
    person: "notre traduction\u00a0: «\u00a0{text}\u00a0»",
  },
  claim: {
    says: "Affirmation ({claimant})\u00a0: {proposition}",
    holds: "Avis ({claimant}, rapporté par un tiers)\u00a0: {proposition}",
    nobody: "Affirmation dont l’auteur n’est pas nommé\u00a0: {proposition}",
  },
  redline: {
    actor: "Ligne rouge (tracée par\u00a0: {by}\u00a0; face à\u00a0: {against})\u00a0: {limit}",
    author: "Ligne que l’auteur déduit (pour\u00a0: {by}\u00a0; face à\u00a0: {against})\u00a0: {limit}",
    editors: "Ligne que la rédaction déduit (pour\u00a0: {by}\u00a0; face à\u00a0: {against})\u00a0: {limit}",
  },
  demands: "exigé\u00a0: {demands}",
  since: "début\u00a0: {date}",
  until: "retirée\u00a0: {date}",
  expressed: { explicit: "déclarée explicitement", implied: "implicite" },
  position: {
    for: "position sur «\u00a0{topic}\u00a0»\u00a0: pour",
    against: "position sur «\u00a0{topic}\u00a0»\u00a0: contre",
    conditional: "position sur «\u00a0{topic}\u00a0»\u00a0: sous condition",
    mixed: "position sur «\u00a0{topic}\u00a0»\u00a0: partagée",
    unknown: "position sur «\u00a0{topic}\u00a0»\u00a0: inconnue",
  },
  stance: {
    for: "pour",
    against: "contre",
    conditional: "sous condition",
    mixed: "partagé",
    unknown: "position inconnue",
  },
  leaning: "simple tendance",
  condition: "condition\u00a0: {condition}",
  term: "«\u00a0{term}\u00a0»",
  termIf: "«\u00a0{term}\u00a0», à une condition\u00a0: {condition}",
  likelihood: "de {low} à {high} sur l’échelle {scale}, selon la lecture de la rédaction",
  loop: {
    reinforcing: "{label}, boucle qui s’entretient elle-même\u00a0: {path}",
    balancing: "{label}, boucle qui se freine elle-même\u00a0: {path}",
  },
  forecast: {
    says: "Prévision ({forecaster})\u00a0: {proposition}",
    holds: "Attente ({forecaster}, rapportée par un tiers)\u00a0: {proposition}",
    nobody: "Prévision dont l’auteur n’est pas nommé\u00a0: {proposition}",
  },
  state: {
    "in-force": "en vigueur\u00a0: {date}",
    suspended: "suspendu\u00a0: {date}",
    ended: "terminé\u00a0: {date}",
  },
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}\u00a0: demandé pour le {day}.",
  "article-day": "La date de l’article est lue comme le {day}.",
  "no-line-yet": "La ligne existe à partir du {from}\u00a0: au jour demandé, il n’y en avait pas encore.",
  withdrawn: "La ligne a été retirée\u00a0: à partir du {from}, plus rien ne s’y lit.",
  "before-the-line":
    "{records} compte à partir du {from}, mais la ligne n’existait pas encore\u00a0: cela ne décide rien.",
  "not-actual": "{records} ne compte pas\u00a0: {modality}.",
  denied: "{records} ne compte pas\u00a0: c’est démenti.",
  retracted: "{records} ne compte pas\u00a0: rétracté le {from}.",
  "not-yet-sure": "{records} ne compte pas le {day}\u00a0: ce n’est sûr qu’à partir du {from}.",
  ended: "{records} ne compte plus\u00a0: {by} y a mis fin le {from}.",
  "is-over": "{records} ne compte plus\u00a0: c’était terminé le {from}.",
  predates:
    "{records} est antérieur à la ligne\u00a0: il compte à partir du premier jour de celle-ci, le {from}.",
  "reaches-rung": "{records} compte à partir du {from} et atteint l’échelon {rung} ({certainty}).",
  "no-evidence":
    "Rien ne compte comme indice ce jour-là\u00a0: la lecture est inconnue, ce qui n’est pas zéro.",
  "highest-rung": "L’échelon le plus haut atteint est {rung} sur {rungs}, par {records}.",
  "line-crossed":
    "La ligne est à l’échelon {line}\u00a0; l’échelon {rung} est atteint\u00a0: elle est franchie.",
  "line-not-crossed":
    "La ligne est à l’échelon {line}\u00a0; seul l’échelon {rung} est atteint\u00a0: " +
    "elle n’est pas franchie, selon ce récit.",
  peak: "L’échelon le plus haut depuis que la ligne existe était {rung} sur {rungs}, atteint le {from}.",
  "crossed-before": "La ligne avait été franchie auparavant.",
  "weakest-certainty": "Le plus faible des indices décisifs est\u00a0: {certainty} ({records}).",
  "not-held-that-day":
    "Sur «\u00a0{topic}\u00a0», {records} ({actor}) ne compte pas\u00a0: " +
    "cette position n’était pas tenue ce jour-là.",
  "held-earlier":
    "Sur «\u00a0{topic}\u00a0», {records} ({actor}) cède la place à {by}, position prise plus tard.",
  "position-held": "Sur «\u00a0{topic}\u00a0», {actor}\u00a0: {position} ({certainty}), par {records}.",
  verdict: "Sur «\u00a0{topic}\u00a0»\u00a0: {verdict}.",
  "verdict-agree": "les deux sont d’accord",
  "verdict-oppose": "les deux s’opposent",
  "verdict-conditional": "au moins l’un des deux pose une condition",
  "verdict-mixed": "au moins l’un des deux est partagé",
  "verdict-unknown": "la position d’au moins l’un des deux est inconnue",
  "verdict-diverge": "les deux inclinent en sens différents",
  "verdict-not-stated": "pour au moins l’un des deux, la source n’indique aucune position",
  "no-position": "Ni l’un ni l’autre n’a de position ce jour-là\u00a0: {records}.",
};

export const citationMessages: CitationMessages = {
  knownThrough: "Connu par\u00a0: {source}.",
};

export const outcomeMessages: OutcomeMessages = {
  happened: "cela s’est produit depuis, {date}, d’après {source}\u00a0: {note}",
  partly: "cela s’est produit en partie depuis, {date}, d’après {source}\u00a0: {note}",
  "did-not-happen": "cela ne s’est pas produit depuis, {date}, d’après {source}\u00a0: {note}",
  undecidable: "on ne peut dire si cela s’est produit, {date}, d’après {source}\u00a0: {note}",
};
