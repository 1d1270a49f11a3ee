import { messages as shared } from "@redlines/element/messages/he.js";
import { modalityMessages as modality } from "@redlines/model/messages/he.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  modality,
  causeAndEffect: "סיבה ותוצאה",
  reinforcing: "לולאה מחזקת: כל סיבוב מזין את הבא אחריו.",
  balancing: "לולאה מאזנת: מה שגדל נבלם שוב.",
  feeds: "מזין",
  slows: "בולם",
  backTo: "חזרה אל {step}",
  breaks: "מה יכול לשבור אותה",
  arrows: "חצים רצופים מזינים, מקווקווים בולמים.",
  drawingOurs: "השרטוט שלנו; המחבר מספר זאת במילים.",
  otherLoops: "לולאות וקשרים נוספים",
  otherLinks: "פועלים גם",
  condition: "תנאי",
  sourcesAndCoding: "מקורות ואופן הקידוד שלנו",
};
