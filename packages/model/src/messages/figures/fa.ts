import type { FigureMessages, PeriodMessages } from "../types.js";

export const periodMessages: PeriodMessages = {
  horizon: "بازهٔ زمانی: {date}",
};

export const figureMessages: FigureMessages = {
  figure: "{measure}: {amount}",
  amountOf: "{number} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "دست‌کم {value}",
    "at-most": "حداکثر {value}",
    about: "حدود {value}",
    "more-than": "بیش از {value}",
    "less-than": "کمتر از {value}",
    range: "بین {low} و {high}",
  },
  per: {
    day: "{amount} در روز",
    week: "{amount} در هفته",
    month: "{amount} در ماه",
    year: "{amount} در سال",
    person: "{amount} برای هر نفر",
  },
  due: "{amount} تا {date}",
  vote: {
    for: "{value} موافق",
    against: "{value} مخالف",
    abstaining: "{value} ممتنع",
    absent: "{value} غایب",
  },
  nature: {
    count: "شمارش‌شده",
    measured: "اندازه‌گیری‌شده",
    estimated: "برآورد",
    reported: "گزارش‌شده",
    agreed: "توافق‌شده",
    demanded: "خواسته‌شده",
    offered: "پیشنهادشده",
    promised: "وعده‌داده‌شده",
    polled: "از یک نظرسنجی",
    voted: "از یک رأی‌گیری",
  },
  natureBy: {
    count: "شمارش {by}",
    measured: "اندازه‌گیری {by}",
    estimated: "برآورد {by}",
    reported: "گزارش {by}",
    agreed: "توافق {by}",
    demanded: "خواستهٔ {by}",
    offered: "پیشنهاد {by}",
    promised: "وعدهٔ {by}",
    polled: "از نظرسنجی {by}",
    voted: "از رأی‌گیری {by}",
  },
  margin: "±{points} واحد درصد",
  marginAt: "±{points} واحد درصد در سطح اطمینان {level}",
  sample: "{size} پاسخ‌دهنده",
  comparison: {
    more: "بیش از: {other}",
    less: "کمتر از: {other}",
    same: "برابر با: {other}",
    times: "{value} برابر: {other}",
    share: "سهم {value} از: {other}",
  },
};
