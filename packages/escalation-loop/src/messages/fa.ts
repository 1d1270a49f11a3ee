import { messages as shared } from "@redlines/element/messages/fa.js";
import { modalityMessages as modality } from "@redlines/model/messages/fa.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  modality,
  causeAndEffect: "علت و معلول",
  reinforcing: "حلقهٔ فزاینده: هر دور، دور بعدی را تقویت می‌کند.",
  balancing: "حلقهٔ متعادل‌کننده: آنچه رشد می‌کند دوباره کند می‌شود.",
  feeds: "تقویت می‌کند",
  slows: "کند می‌کند",
  backTo: "بازگشت به {step}",
  breaks: "چه چیزی می‌تواند آن را بشکند",
  arrows: "پیکان‌های پیوسته تقویت می‌کنند و خط‌چین‌ها کند می‌کنند.",
  drawingOurs: "ترسیم از ماست؛ نویسنده آن را با کلمات شرح می‌دهد.",
  otherLoops: "حلقه‌ها و پیوندهای دیگر",
  otherLinks: "عوامل دیگر",
  condition: "شرط",
  sourcesAndCoding: "منابع و روش ما",
};
