import { estimateMessages } from "./estimates/ar.js";
import { figureMessages } from "./figures/ar.js";
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
    asserted: "مذكور بلا تحفظ",
    reported: "وفق ما نُقل",
    alleged: "مزعوم",
    disputed: "متنازَع فيه",
    denied: "منفيّ",
    inferred: "مستنتَج",
    unknown: "درجة اليقين غير معلومة",
  },
  comma: "، ",
  semicolon: "؛ ",
  citing: "نقلا عن: ",
  onViewOf: "مصدر الرأي: ",
  accordingTo: "المصدر: {voices}",
  unnamed: { one: "جهة لم تُسمَّ", several: "جهات لم تُسمَّ", many: "جهات كثيرة لم تُسمَّ" },
  unnamedShort: { one: "مصدر لم يُسمَّ", several: "مصادر لم تُسمَّ", many: "مصادر كثيرة لم تُسمَّ" },
  retracted: "سُحب هذا المدخل في {date}: {why}",
};

export const modalityMessages: ModalityMessages = {
  planned: "كان مخطَّطا له فقط",
  hypothetical: "افتراضي",
  negated: "لم يحدث",
};

export const periodMessages: PeriodMessages = {
  horizon: "الفترة: {date}",
};

export const phraseMessages: PhraseMessages = {
  ...periodMessages,
  ...figureMessages,
  ...estimateMessages,
  sentence: "{body} ({details}).",
  leadsTo: " ← ",
  hedged: "{status}، «{hedge}»",
  worded: "{voice} («{word}»)",
  inferredDate: "{date}، وهو توقيت استنتجه المحررون",
  corrected: "صُحِّح في {when} من «{was}» إلى «{now}»، والسبب: {why}",
  quote: "{speaker}: «{text}»",
  quoteInRole: "{speaker}، {role}: «{text}»",
  to: "موجَّه إلى: {audience}",
  translated: { yes: "مترجَم", unknown: "ربما كان مترجَما" },
  translatedBy: "الترجمة: {translator}",
  original: "النص الأصلي ({language}): «{text}»",
  ours: { machine: "ترجمتنا الآلية: «{text}»", person: "ترجمتنا: «{text}»" },
  claim: {
    says: "قول مصدره {claimant}: {proposition}",
    holds: "{claimant}، في رأي ينقله آخرون: {proposition}",
    nobody: "قول لا يُعرف قائله: {proposition}",
  },
  redline: {
    actor: "خط أحمر مصدره {by} والمقصود به {against}: {limit}",
    author: "خط استنتجه كاتب المقال، الطرف صاحبه {by} والمقصود به {against}: {limit}",
    editors: "خط استنتجه المحررون، الطرف صاحبه {by} والمقصود به {against}: {limit}",
  },
  demands: "المطلوب: {demands}",
  since: "بدايته: {date}",
  until: "سُحب: {date}",
  expressed: { explicit: "معلَن صراحة", implied: "ضمني" },
  position: {
    for: "الموقف من «{topic}»: تأييد",
    against: "الموقف من «{topic}»: معارضة",
    conditional: "الموقف من «{topic}»: مشروط",
    mixed: "الموقف من «{topic}»: متباين",
    unknown: "الموقف من «{topic}»: غير معلوم",
  },
  stance: {
    for: "تأييد",
    against: "معارضة",
    conditional: "موقف مشروط",
    mixed: "موقف متباين",
    unknown: "موقف غير معلوم",
  },
  leaning: "وهو ميل لا موقف قاطع",
  condition: "الشرط: {condition}",
  term: "«{term}»",
  termIf: "«{term}»، بشرط: {condition}",
  likelihood: "من {low} إلى {high} على مقياس الاحتمالات {scale}، وفق فهم المحررين للعبارة",
  loop: { reinforcing: "{label}، حلقة تغذّي نفسها: {path}", balancing: "{label}، حلقة تكبح نفسها: {path}" },
  forecast: {
    says: "توقُّع مصدره {forecaster}: {proposition}",
    holds: "{forecaster}، في توقُّع ينقله آخرون: {proposition}",
    nobody: "توقُّع لا يُعرف صاحبه: {proposition}",
  },
  state: { "in-force": "سارٍ: {date}", suspended: "معلَّق: {date}", ended: "منتهٍ: {date}" },
};

export const explanationMessages: ExplanationMessages = {
  "asked-for-day": "{records}: السؤال عن يوم {day}.",
  "article-day": "يُقرأ تاريخ المقال على أنه {day}.",
  "no-line-yet": "الخط قائم منذ {from}: وفي اليوم المسؤول عنه لم يكن قد وُجد بعد.",
  withdrawn: "سُحب الخط: منذ {from} لا تُقرأ له حال.",
  "before-the-line": "{records} يُحتسب منذ {from}، لكن الخط لم يكن قد وُجد بعد: لا يحسم شيئا.",
  "not-actual": "{records} لا يُحتسب: {modality}.",
  denied: "{records} لا يُحتسب: إنه منفيّ.",
  retracted: "{records} لا يُحتسب: سُحب المدخل في {from}.",
  "not-yet-sure": "{records} لا يُحتسب في {day}: لا يصير مؤكدا إلا منذ {from}.",
  ended: "{records} لم يعد يُحتسب منذ {from}، وسبب انتهائه: {by}.",
  "is-over": "{records} لم يعد يُحتسب: كان قد انتهى بحلول {from}.",
  predates: "{records} أقدم من الخط: يُحتسب منذ يومه الأول، {from}.",
  "reaches-rung": "{records} يُحتسب منذ {from} ويبلغ الدرجة {rung} ({certainty}).",
  "no-evidence": "لا دليل يُحتسب في ذلك اليوم: القراءة غير معلومة، وهذا ليس صفرا.",
  "highest-rung": "أعلى درجة بُلغت هي {rung} من {rungs}، بحسب {records}.",
  "line-crossed": "الخط عند الدرجة {line}، وقد بُلغت الدرجة {rung}: تم تجاوزه.",
  "line-not-crossed": "الخط عند الدرجة {line}، ولم تُبلغ إلا الدرجة {rung}: لم يتم تجاوزه، وفق هذه الرواية.",
  peak: "أعلى درجة منذ وجود الخط كانت {rung} من {rungs}، وبُلغت بحلول {from}.",
  "crossed-before": "سبق أن تم تجاوز الخط.",
  "weakest-certainty": "أضعف الأدلة الحاسمة: {certainty} ({records}).",
  "not-held-that-day": "بشأن «{topic}»، لا يُحتسب {records} ({actor}): لم يكن الموقف قائما في ذلك اليوم.",
  "held-earlier": "بشأن «{topic}»، لا يُحتسب {records} ({actor})، والأحدث منه: {by}.",
  "position-held": "بشأن «{topic}»، {actor}: {position} ({certainty})، بحسب {records}.",
  verdict: "بشأن «{topic}»: {verdict}.",
  "verdict-agree": "الطرفان متفقان",
  "verdict-oppose": "الطرفان متعارضان",
  "verdict-conditional": "لأحد الطرفين شرط على الأقل",
  "verdict-mixed": "موقف أحد الطرفين على الأقل متباين",
  "verdict-unknown": "موقف أحد الطرفين على الأقل غير معلوم",
  "verdict-diverge": "الطرفان يميلان إلى اتجاهين مختلفين",
  "verdict-not-stated": "لا يذكر المصدر موقفا لأحد الطرفين على الأقل",
  "no-position": "لا موقف لأي من الطرفين في ذلك اليوم: {records}.",
};

export const citationMessages: CitationMessages = {
  knownThrough: "معروف عن طريق: {source}.",
};

export const outcomeMessages: OutcomeMessages = {
  happened: "حدث ذلك لاحقا، {date}، بحسب {source}: {note}",
  partly: "حدث ذلك جزئيا لاحقا، {date}، بحسب {source}: {note}",
  "did-not-happen": "لم يحدث ذلك لاحقا، {date}، بحسب {source}: {note}",
  undecidable: "لا يمكن الحسم، {date}، بحسب {source}: {note}",
};
