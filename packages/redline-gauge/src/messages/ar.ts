import { messages as shared } from "@redlines/element/messages/ar.js";
import { outcomeMessages } from "@redlines/model/messages/ar.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "خط أحمر",
  against: "في وجه",
  "not-crossed":
    "{date}: *الدرجة {rung} من {rungs}* – {label} ({certainty}). " +
    "الخط عند الدرجة {line} *لم يُتجاوَز*، وفق هذه الرواية.",
  crossed:
    "{date}: *الدرجة {rung} من {rungs}* – {label} ({certainty}). الخط عند الدرجة {line} " +
    "*تُجووِز* ({certainty}).",
  "no-evidence": "{date}: *غير معلوم*. لا أدلة يُعتدّ بها حتى ذلك التاريخ.",
  "no-line-yet": "{date}: *لا خط بعد*. جاء الخط لاحقًا: {since}.",
  withdrawn: "{date}: *سُحب الخط* ({until}).",
  peak: "أعلى ما بُلغ أثناء قيامه: الدرجة {peak} من {rungs}.",
  crossedBefore: "وكان قد تُجووِز.",
  line: "الخط",
  reached: "بُلِغت",
  acted: "التحرّك بناءً عليه",
  audiences: "موجَّه إلى",
  support: "في الداخل",
  expected: "ما يُتوقَّع",
  explicitLine: "معلَن صراحةً",
  impliedLine: "ضمني",
  authorLine: "خط استنتجه الكاتب",
  editorsLine: "خط استنتجه المحررون",
  demands: "المطلوب",
  rung: "الدرجة ",
  evidence: "الأدلة",
  decides: "يحدّد هذه القراءة",
  idle: "لا يُحتسب",
  replay: "استعراض بحسب التاريخ",
  condition: "الشرط",
};
