import type { ExplanationMessages, ModalityMessages, PhraseMessages, QualifierMessages } from "./types.js";

/* Names stand after a colon or a dash, since they cannot be declined. */
export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "утверждается",
    reported: "по сообщениям",
    alleged: "предположительно",
    disputed: "оспаривается",
    denied: "отрицается",
    inferred: "вывод автора",
    unknown: "достоверность неизвестна",
  },
  comma: ", ",
  semicolon: "; ",
  citing: ", со ссылкой на: ",
};

export const modalityMessages: ModalityMessages = {
  planned: "только планировалось",
  hypothetical: "гипотетически",
  negated: "этого не произошло",
};

export const phraseMessages: PhraseMessages = {
  sentence: "{body} ({details}).",
  leadsTo: " → ",
  hedged: "{status}, «{hedge}»",
  accordingTo: "источник: {voices}",
  inferredDate: "{date}, дата выведена редакцией",
  corrected: "исправлено {when}: было «{was}», стало «{now}», причина: {why}",
  quote: "{speaker}: «{text}»",
  quoteInRole: "{speaker}, {role}: «{text}»",
  to: "кому: {audience}",
  translated: { yes: "перевод", unknown: "возможно, перевод" },
  translatedBy: "перевод: {translator}",
  original: "в оригинале ({language}): «{text}»",
  claim: "Утверждение, автор – {claimant}: {proposition}",
  redline: "Красная черта, кто провёл: {by}, кому: {against}: {prohibits}",
  expressed: {
    explicit: "объявлена прямо",
    implied: "подразумевается",
    inferred: "черта, о которой заключает автор",
  },
  position: {
    for: "за, тема «{topic}»",
    against: "против, тема «{topic}»",
    conditional: "при условии, тема «{topic}»",
  },
  stance: { for: "за", against: "против", conditional: "при условии" },
  condition: "при условии: {condition}",
  loop: {
    reinforcing: "{label}, самоусиливающаяся петля: {path}",
    balancing: "{label}, самосдерживающаяся петля: {path}",
  },
  forecast: "Прогноз, автор – {forecaster}: {proposition}",
  sense: {
    absolute: "«{term}», оценка вероятности",
    ranking: "«{term}», сравнение, а не оценка вероятности",
    conditional: "«{term}», только при условии",
    "bare-modal": "«{term}», возможно, без оценки вероятности",
  },
  horizon: "на срок: {date}",
  likelihood: "от {low} до {high} по шкале {scale}, как понимает эти слова редакция",
  confidence: { low: "низкая уверенность", moderate: "средняя уверенность", high: "высокая уверенность" },
  outcome: {
    happened: "с тех пор это произошло, {date}, источник: {source}: {note}",
    "did-not-happen": "с тех пор этого не произошло, {date}, источник: {source}: {note}",
    undecidable: "решить нельзя, {date}, источник: {source}: {note}",
  },
  figure: "{measure}: {amount} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "не менее {value}",
    "at-most": "не более {value}",
    about: "около {value}",
    "more-than": "более {value}",
    range: "от {low} до {high}",
  },
  estimateOf: "оценка, чья: {estimateOf}",
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: вопрос на дату {day}",
  "not-actual": "{records} не учитывается: {modality}.",
  denied: "{records} не учитывается: это отрицается.",
  "not-yet-sure": "{records} не учитывается на дату {day} – достоверно лишь с даты {from}",
  "reaches-rung": "{records} учитывается с даты {from} и достигает ступени {rung} ({certainty}).",
  "no-evidence": "В этот день ничто не учитывается: показание неизвестно, а это не ноль.",
  "highest-rung": "Высшая достигнутая ступень: {rung} из {rungs}, по записям: {records}.",
  "line-crossed": "Черта на ступени {line}; достигнута ступень {rung}: черта пересечена.",
  "line-not-crossed": "Черта на ступени {line}; достигнута лишь ступень {rung}: черта не пересечена.",
  "weakest-certainty": "Слабейшее из решающих свидетельств: {certainty} ({records}).",
  "not-held-that-day":
    "Тема «{topic}», {actor}: {records} не учитывается, в этот день такой позиции не было.",
  "held-earlier": "Тема «{topic}», {actor}: вместо {records} учитывается более поздняя позиция {by}.",
  "position-held": "Тема «{topic}», {actor}: {position} ({certainty}), запись: {records}.",
  verdict: "Тема «{topic}»: {verdict}.",
  "verdict-agree": "стороны согласны",
  "verdict-oppose": "стороны против друг друга",
  "verdict-conditional": "хотя бы у одной стороны есть условие",
  "verdict-one-sided": "позиция есть лишь у одной стороны",
  "no-position": "В этот день позиции нет ни у одной стороны: {records}.",
};
