import { messages as shared } from "@redlines/element/messages/fa.js";
import { outcomeMessages } from "@redlines/model/messages/fa.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "خط قرمز",
  against: "در برابر",
  "not-crossed":
    "{date}: *پلهٔ {rung} از {rungs}* – {label} ({certainty}). " +
    "از خط، در پلهٔ {line}، *گذر نشده است*، بنا بر این روایت.",
  crossed:
    "{date}: *پلهٔ {rung} از {rungs}* – {label} ({certainty}). از خط، در پلهٔ {line}، " +
    "*گذر شده است* ({certainty}).",
  "no-evidence": "{date}: *نامعلوم*. تا آن زمان شاهدی که به شمار آید نیست.",
  "no-line-yet": "{date}: *هنوز خطی نیست*. خط بعدتر آمد: {since}.",
  withdrawn: "{date}: *پس گرفته شده* ({until}).",
  peak: "بالاترین حد در زمان برقراری: پلهٔ {peak} از {rungs}.",
  crossedBefore: "پیش‌تر از آن گذر شده بود.",
  line: "خط",
  reached: "رسیده",
  acted: "اقدام بر پایهٔ آن",
  audiences: "خطاب به",
  support: "در داخل کشور",
  expected: "آنچه انتظار می‌رود",
  explicitLine: "آشکارا بیان شده",
  impliedLine: "ضمنی",
  authorLine: "خطی که نویسنده استنباط می‌کند",
  editorsLine: "خطی که ویراستاران استنباط می‌کنند",
  demands: "خواسته",
  rung: "پلهٔ ",
  evidence: "شواهد",
  decides: "تعیین‌کنندهٔ این وضعیت",
  idle: "به شمار نمی‌آید",
  replay: "مرور بر پایهٔ تاریخ",
  condition: "شرط",
};
