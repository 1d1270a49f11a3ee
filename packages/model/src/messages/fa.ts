import type { ExplanationMessages, ModalityMessages, PhraseMessages, QualifierMessages } from "./types.js";

export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "بیان‌شده در منبع",
    reported: "گزارش‌شده",
    alleged: "ادعاشده",
    disputed: "مورد اختلاف",
    denied: "تکذیب‌شده",
    inferred: "استنباط‌شده",
    unknown: "با قطعیت نامعلوم",
  },
  comma: "، ",
  semicolon: "؛ ",
  citing: "، به نقل از ",
};

export const modalityMessages: ModalityMessages = {
  planned: "فقط برنامه‌ریزی‌شده",
  hypothetical: "فرضی",
  negated: "رخ نداد",
};

export const phraseMessages: PhraseMessages = {
  sentence: "{body} ({details}).",
  leadsTo: " ← ",
  hedged: "{status}، «{hedge}»",
  accordingTo: "به گفتهٔ {voices}",
  inferredDate: "{date}، تاریخی که ویراستاران استنباط کرده‌اند",
  corrected: "در {when} از «{was}» به «{now}» تصحیح شد، به این دلیل: {why}",
  quote: "{speaker}: «{text}»",
  quoteInRole: "{speaker}، {role}: «{text}»",
  to: "خطاب به {audience}",
  translated: { yes: "ترجمه‌شده", unknown: "شاید ترجمه‌شده" },
  translatedBy: "ترجمهٔ {translator}",
  original: "متن اصلی ({language}): «{text}»",
  claim: "سخن {claimant}: {proposition}",
  redline: "خط قرمز {by} در برابر {against}: {prohibits}",
  expressed: { explicit: "به‌صراحت اعلام‌شده", implied: "ضمنی", inferred: "خطی که نویسنده استنباط می‌کند" },
  position: {
    for: "موافق، دربارهٔ «{topic}»",
    against: "مخالف، دربارهٔ «{topic}»",
    conditional: "مشروط، دربارهٔ «{topic}»",
  },
  stance: { for: "موافق", against: "مخالف", conditional: "مشروط" },
  condition: "به این شرط: {condition}",
  loop: {
    reinforcing: "{label}، چرخه‌ای که خود را تقویت می‌کند: {path}",
    balancing: "{label}، چرخه‌ای که خود را مهار می‌کند: {path}",
  },
  forecast: "پیش‌بینی {forecaster}: {proposition}",
  sense: {
    absolute: "«{term}»، برآورد احتمال",
    ranking: "«{term}»، رتبه‌بندی و نه برآورد احتمال",
    conditional: "«{term}»، فقط به شرطی",
    "bare-modal": "«{term}»، ممکن، بدون ذکر احتمال",
  },
  horizon: "برای مدت: {date}",
  likelihood: "از {low} تا {high} در مقیاس {scale}، به برداشت ویراستاران",
  confidence: { low: "اطمینان کم", moderate: "اطمینان متوسط", high: "اطمینان زیاد" },
  outcome: {
    happened: "از آن پس رخ داده است، {date}، به گفتهٔ {source}: {note}",
    "did-not-happen": "از آن پس رخ نداده است، {date}، به گفتهٔ {source}: {note}",
    undecidable: "نمی‌توان داوری کرد، {date}، به گفتهٔ {source}: {note}",
  },
  figure: "{measure}: {amount} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "دست‌کم {value}",
    "at-most": "حداکثر {value}",
    about: "حدود {value}",
    "more-than": "بیش از {value}",
    range: "بین {low} و {high}",
  },
  estimateOf: "برآورد {estimateOf}",
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: پرسش برای {day}.",
  "not-actual": "{records} به حساب نمی‌آید: {modality}.",
  denied: "{records} به حساب نمی‌آید: تکذیب شده است.",
  "not-yet-sure": "{records} در {day} به حساب نمی‌آید: تنها از {from} قطعی است.",
  "reaches-rung": "{records} از {from} به حساب می‌آید و به پلهٔ {rung} می‌رسد ({certainty}).",
  "no-evidence": "در آن روز هیچ چیز شاهد به حساب نمی‌آید: وضعیت نامعلوم است و این صفر نیست.",
  "highest-rung": "بالاترین پله {rung} از {rungs} است، بر پایهٔ {records}.",
  "line-crossed": "خط در پلهٔ {line} است و پلهٔ {rung} پیموده شده: از خط گذشته‌اند.",
  "line-not-crossed": "خط در پلهٔ {line} است و تنها پلهٔ {rung} پیموده شده: از خط نگذشته‌اند.",
  "weakest-certainty": "ضعیف‌ترین شاهد تعیین‌کننده: {certainty} ({records}).",
  "not-held-that-day": "دربارهٔ «{topic}»، {records} از {actor} به حساب نمی‌آید: آن روز چنین موضعی نبود.",
  "held-earlier": "دربارهٔ «{topic}»، {by} که تازه‌تر است جای {records} از {actor} را می‌گیرد.",
  "position-held": "دربارهٔ «{topic}»، {actor}: {position} ({certainty})، بر پایهٔ {records}.",
  verdict: "دربارهٔ «{topic}»: {verdict}.",
  "verdict-agree": "دو طرف هم‌رأی‌اند",
  "verdict-oppose": "دو طرف در برابر هم‌اند",
  "verdict-conditional": "دست‌کم یکی از دو طرف شرطی دارد",
  "verdict-one-sided": "تنها یکی از دو طرف موضعی دارد",
  "no-position": "در آن روز هیچ‌یک موضعی ندارد: {records}.",
};
