import { estimateMessages } from "./estimates/ru.js";
import { figureMessages } from "./figures/ru.js";
import type {
  CitationMessages,
  ExplanationMessages,
  ModalityMessages,
  OutcomeMessages,
  PeriodMessages,
  PhraseMessages,
  QualifierMessages,
} from "./types.js";

/* Names stand in brackets or after a colon or a dash, since they cannot be declined. */
export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "изложено как факт",
    reported: "по сообщениям",
    alleged: "утверждается",
    disputed: "оспаривается",
    denied: "отрицается",
    inferred: "вывод автора",
    unknown: "достоверность неизвестна",
  },
  comma: ", ",
  semicolon: "; ",
  citing: "со ссылкой на: ",
  onViewOf: "о чужом мнении: ",
  accordingTo: "источник: {voices}",
  unnamed: { one: "неназванный источник", several: "неназванные источники", many: "многие неназванные лица" },
  unnamedShort: {
    one: "неназванный источник",
    several: "неназванные источники",
    many: "многие неназванные лица",
  },
  retracted: "Отозвано {date}: {why}",
};

export const modalityMessages: ModalityMessages = {
  planned: "только планировалось",
  hypothetical: "гипотетически",
  negated: "этого не произошло",
};

export const periodMessages: PeriodMessages = {
  horizon: "срок: {date}",
};

export const phraseMessages: PhraseMessages = {
  ...periodMessages,
  ...figureMessages,
  ...estimateMessages,
  sentence: "{body} ({details}).",
  leadsTo: " → ",
  hedged: "{status}, «{hedge}»",
  worded: "{voice} («{word}»)",
  inferredDate: "{date}, дата выведена редакцией",
  corrected: "исправлено {when}: было «{was}», стало «{now}», причина: {why}",
  quote: "{speaker}: «{text}»",
  quoteInRole: "{speaker}, {role}: «{text}»",
  to: "кому: {audience}",
  translated: { yes: "перевод", unknown: "возможно, перевод" },
  translatedBy: "перевод: {translator}",
  original: "в оригинале ({language}): «{text}»",
  ours: { machine: "наш машинный перевод: «{text}»", person: "наш перевод: «{text}»" },
  claim: {
    says: "Утверждение ({claimant}): {proposition}",
    holds: "Мнение ({claimant}, в чужом пересказе): {proposition}",
    nobody: "Утверждение, автор которого не назван: {proposition}",
  },
  redline: {
    actor: "Красная черта (кто провёл: {by}; кому: {against}): {limit}",
    author: "Черта, которую усматривает автор статьи (чья: {by}; кому: {against}): {limit}",
    editors: "Черта, которую усматривает редакция (чья: {by}; кому: {against}): {limit}",
  },
  demands: "требование: {demands}",
  since: "начало: {date}",
  until: "снята: {date}",
  expressed: { explicit: "объявлена прямо", implied: "подразумевается" },
  position: {
    for: "позиция по теме «{topic}»: за",
    against: "позиция по теме «{topic}»: против",
    conditional: "позиция по теме «{topic}»: при условии",
    mixed: "позиция по теме «{topic}»: двойственная",
    unknown: "позиция по теме «{topic}»: неизвестна",
  },
  stance: {
    for: "за",
    against: "против",
    conditional: "при условии",
    mixed: "двойственная",
    unknown: "неизвестна",
  },
  leaning: "лишь склоняется к этому",
  condition: "условие: {condition}",
  term: "«{term}»",
  termIf: "«{term}», при условии: {condition}",
  likelihood: "редакция понимает эти слова как вероятность от {low} до {high} по шкале {scale}",
  loop: {
    reinforcing: "{label}, самоусиливающаяся петля: {path}",
    balancing: "{label}, самосдерживающаяся петля: {path}",
  },
  forecast: {
    says: "Прогноз ({forecaster}): {proposition}",
    holds: "Ожидание ({forecaster}, в чужом пересказе): {proposition}",
    nobody: "Прогноз, автор которого не назван: {proposition}",
  },
  state: { "in-force": "действует: {date}", suspended: "приостановлено: {date}", ended: "завершено: {date}" },
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: вопрос на дату {day}",
  "article-day": "Дата статьи читается как {day}",
  "no-line-yet": "Черта существует с даты {from} — на дату вопроса её ещё не было.",
  withdrawn: "Черта снята: с даты {from} показаний по ней нет.",
  "before-the-line": "{records} учитывается с даты {from} — но черты ещё не было, это ничего не решает.",
  "not-actual": "{records} не учитывается: {modality}.",
  denied: "{records} не учитывается: это отрицается.",
  retracted: "{records} не учитывается: запись отозвана {from}.",
  "not-yet-sure": "{records} не учитывается на дату {day} — достоверно лишь с даты {from}",
  ended: "{records} больше не учитывается: это завершила запись «{by}», {from}.",
  "is-over": "{records} больше не учитывается: к дате {from} — уже в прошлом.",
  predates: "{records} старше черты: учитывается с её первого дня, {from}",
  "reaches-rung": "{records} учитывается с даты {from} и достигает ступени {rung} ({certainty}).",
  "no-evidence": "В этот день ничто не учитывается: показание неизвестно, а это не ноль.",
  "highest-rung": "Высшая достигнутая ступень: {rung} из {rungs}, по записям: {records}.",
  "line-crossed": "Черта на ступени {line}; достигнута ступень {rung}: черта пересечена.",
  "line-not-crossed":
    "Черта на ступени {line}; достигнута лишь ступень {rung}: черта не пересечена, по этому изложению.",
  peak: "Высшая ступень за время черты: {rung} из {rungs}, достигнута к дате {from}",
  "crossed-before": "Прежде черта была пересечена.",
  "weakest-certainty": "Слабейшее из решающих свидетельств: {certainty} ({records}).",
  "not-held-that-day":
    "Тема «{topic}», {actor}: {records} не учитывается, в этот день такой позиции не было.",
  "held-earlier": "Тема «{topic}», {actor}: вместо {records} учитывается более поздняя позиция {by}.",
  "position-held": "Тема «{topic}», {actor}: {position} ({certainty}), запись: {records}.",
  verdict: "Тема «{topic}»: {verdict}.",
  "verdict-agree": "стороны согласны",
  "verdict-oppose": "стороны против друг друга",
  "verdict-conditional": "хотя бы у одной стороны есть условие",
  "verdict-mixed": "позиция хотя бы одной стороны двойственная",
  "verdict-unknown": "позиция хотя бы одной стороны неизвестна",
  "verdict-diverge": "стороны склоняются в разные стороны",
  "verdict-not-stated": "источник не указывает позиции хотя бы одной стороны",
  "no-position": "В этот день позиции нет ни у одной стороны: {records}.",
};

export const citationMessages: CitationMessages = {
  knownThrough: "Известно через: {source}.",
};

export const outcomeMessages: OutcomeMessages = {
  happened: "с тех пор это произошло, {date}, источник — {source}: {note}",
  partly: "с тех пор это отчасти произошло, {date}, источник — {source}: {note}",
  "did-not-happen": "с тех пор этого не произошло, {date}, источник — {source}: {note}",
  undecidable: "произошло ли это, установить нельзя, {date}, источник — {source}: {note}",
};
