import { estimateMessages } from "./estimates/fa.js";
import { figureMessages } from "./figures/fa.js";
import type {
  CitationMessages,
  ExplanationMessages,
  ModalityMessages,
  OutcomeMessages,
  PeriodMessages,
  PhraseMessages,
  QualifierMessages,
} from "./types.js";

export const qualifierMessages: QualifierMessages = {
  certainty: {
    asserted: "بیان‌شده",
    reported: "گزارش‌شده",
    alleged: "ادعاشده",
    disputed: "مورد اختلاف",
    denied: "تکذیب‌شده",
    inferred: "استنباط‌شده",
    unknown: "میزان قطعیت نامعلوم",
  },
  comma: "، ",
  semicolon: "؛ ",
  citing: "به نقل از ",
  onViewOf: "با نسبت دادن این نظر به ",
  accordingTo: "به گفتهٔ {voices}",
  unnamed: {
    one: "منبعی که نامش ذکر نشده",
    several: "چند منبع که نامشان ذکر نشده",
    many: "کسان بسیاری که نامشان ذکر نشده",
  },
  unnamedShort: { one: "منبعی بی‌نام", several: "چند منبع بی‌نام", many: "منابع پرشمار بی‌نام" },
  retracted: "این مدخل در {date} پس گرفته شد: {why}",
};

export const modalityMessages: ModalityMessages = {
  planned: "فقط برنامه‌ریزی‌شده",
  hypothetical: "فرضی",
  negated: "رخ نداد",
};

export const periodMessages: PeriodMessages = {
  horizon: "بازهٔ زمانی: {date}",
};

export const phraseMessages: PhraseMessages = {
  ...periodMessages,
  ...figureMessages,
  ...estimateMessages,
  sentence: "{body} ({details}).",
  leadsTo: " ← ",
  hedged: "{status}، «{hedge}»",
  worded: "{voice} («{word}»)",
  inferredDate: "{date}، تاریخی که ویراستاران استنباط کرده‌اند",
  corrected: "در {when} از «{was}» به «{now}» تصحیح شد، به این دلیل: {why}",
  quote: "{speaker}: «{text}»",
  quoteInRole: "{speaker}، {role}: «{text}»",
  to: "خطاب به {audience}",
  translated: { yes: "ترجمه‌شده", unknown: "شاید ترجمه‌شده" },
  translatedBy: "ترجمهٔ {translator}",
  original: "متن اصلی ({language}): «{text}»",
  ours: { machine: "ترجمهٔ ماشینی ما: «{text}»", person: "ترجمهٔ ما: «{text}»" },
  claim: {
    says: "گفتهٔ {claimant}: {proposition}",
    holds: "نظر منسوب به {claimant}: {proposition}",
    nobody: "گفته‌ای که گوینده‌اش ذکر نشده: {proposition}",
  },
  redline: {
    actor: "خط قرمز {by} در برابر {against}: {limit}",
    author: "خطی که نویسندهٔ مقاله برای {by} در برابر {against} استنباط می‌کند: {limit}",
    editors: "خطی که ویراستاران برای {by} در برابر {against} استنباط می‌کنند: {limit}",
  },
  demands: "خواسته: {demands}",
  since: "برقرار از: {date}",
  until: "پس‌گرفته: {date}",
  expressed: { explicit: "به‌صراحت اعلام‌شده", implied: "ضمنی" },
  position: {
    for: "موضع موافق دربارهٔ «{topic}»",
    against: "موضع مخالف دربارهٔ «{topic}»",
    conditional: "موضع مشروط دربارهٔ «{topic}»",
    mixed: "موضع دوگانه دربارهٔ «{topic}»",
    unknown: "موضع نامعلوم دربارهٔ «{topic}»",
  },
  stance: { for: "موافق", against: "مخالف", conditional: "مشروط", mixed: "دوگانه", unknown: "نامعلوم" },
  leaning: "تنها یک گرایش",
  condition: "شرط: {condition}",
  term: "«{term}»",
  termIf: "«{term}»، به این شرط: {condition}",
  likelihood: "از {low} تا {high} در مقیاس {scale}، به برداشت ویراستاران",
  loop: {
    reinforcing: "{label}، چرخه‌ای که خود را تقویت می‌کند: {path}",
    balancing: "{label}، چرخه‌ای که خود را مهار می‌کند: {path}",
  },
  forecast: {
    says: "پیش‌بینی {forecaster}: {proposition}",
    holds: "انتظار منسوب به {forecaster}: {proposition}",
    nobody: "پیش‌بینی‌ای که صاحبش ذکر نشده: {proposition}",
  },
  state: { "in-force": "برقرار: {date}", suspended: "معلق: {date}", ended: "پایان‌یافته: {date}" },
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: پرسش دربارهٔ {day}.",
  "article-day": "تاریخ مقاله {day} دانسته می‌شود.",
  "no-line-yet": "خط از {from} برقرار است: در تاریخ مورد پرسش هنوز خطی نبود.",
  withdrawn: "خط پس گرفته شد: از {from} وضعیتی برای آن خوانده نمی‌شود.",
  "before-the-line": "{records} از {from} به حساب می‌آید، ولی هنوز خطی نبود: چیزی را تعیین نمی‌کند.",
  "not-actual": "{records} به حساب نمی‌آید: {modality}.",
  denied: "{records} به حساب نمی‌آید: تکذیب شده است.",
  retracted: "{records} به حساب نمی‌آید: این مدخل در {from} پس گرفته شد.",
  "not-yet-sure": "{records} در {day} به حساب نمی‌آید: تنها از {from} قطعی است.",
  ended: "{records} دیگر به حساب نمی‌آید: {by} در {from} به آن پایان داد.",
  "is-over": "{records} دیگر به حساب نمی‌آید: تا {from} پایان یافته بود.",
  predates: "{records} از خط قدیمی‌تر است: از نخستین روز خط، {from}، به حساب می‌آید.",
  "reaches-rung": "{records} از {from} به حساب می‌آید و به پلهٔ {rung} می‌رسد ({certainty}).",
  "no-evidence": "در آن روز هیچ شاهدی به حساب نمی‌آید: وضعیت نامعلوم است و این صفر نیست.",
  "highest-rung": "بالاترین پله {rung} از {rungs} است، بر پایهٔ {records}.",
  "line-crossed": "خط در پلهٔ {line} است و پلهٔ {rung} پیموده شده: از خط عبور شده است.",
  "line-not-crossed":
    "خط در پلهٔ {line} است و تنها پلهٔ {rung} پیموده شده: بنا بر این روایت، از خط عبور نشده است.",
  peak: "بالاترین پله از زمان برقراری خط {rung} از {rungs} بود که تا {from} پیموده شد.",
  "crossed-before": "پیش از این از خط عبور شده بود.",
  "weakest-certainty": "ضعیف‌ترین شاهد تعیین‌کننده: {certainty} ({records}).",
  "not-held-that-day": "دربارهٔ «{topic}»، {records} از {actor} به حساب نمی‌آید: آن روز چنین موضعی نبود.",
  "held-earlier": "دربارهٔ «{topic}»، {by} که تازه‌تر است جای {records} از {actor} را می‌گیرد.",
  "position-held": "دربارهٔ «{topic}»، {actor}: {position} ({certainty})، بر پایهٔ {records}.",
  verdict: "دربارهٔ «{topic}»: {verdict}.",
  "verdict-agree": "دو طرف هم‌رأی‌اند",
  "verdict-oppose": "دو طرف در برابر هم قرار دارند",
  "verdict-conditional": "دست‌کم یکی از دو طرف شرطی دارد",
  "verdict-mixed": "دست‌کم یکی از دو طرف دوگانه است",
  "verdict-unknown": "موضع دست‌کم یکی از دو طرف نامعلوم است",
  "verdict-diverge": "دو طرف گرایش‌های متفاوتی دارند",
  "verdict-not-stated": "منبع برای دست‌کم یکی از دو طرف موضعی ذکر نمی‌کند",
  "no-position": "در آن روز هیچ‌یک موضعی ندارد: {records}.",
};

export const citationMessages: CitationMessages = {
  knownThrough: "شناخته‌شده از طریق: {source}.",
};

export const outcomeMessages: OutcomeMessages = {
  happened: "از آن پس رخ داده است، {date}، به گفتهٔ {source}: {note}",
  partly: "تا اندازه‌ای رخ داده است، {date}، به گفتهٔ {source}: {note}",
  "did-not-happen": "از آن پس رخ نداده است، {date}، به گفتهٔ {source}: {note}",
  undecidable: "نمی‌توان داوری کرد، {date}، به گفتهٔ {source}: {note}",
};
