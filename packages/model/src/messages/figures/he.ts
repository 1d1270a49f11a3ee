import type { FigureMessages, PeriodMessages } from "../types.js";

export const periodMessages: PeriodMessages = {
  horizon: "לתקופה: {date}",
};

export const figureMessages: FigureMessages = {
  figure: "{measure}: {amount}",
  amountOf: "{number} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "לפחות {value}",
    "at-most": "לכל היותר {value}",
    about: "כ־{value}",
    "more-than": "יותר מ־{value}",
    "less-than": "פחות מ־{value}",
    range: "בין {low} ל־{high}",
  },
  per: {
    day: "{amount} ליום",
    week: "{amount} לשבוע",
    month: "{amount} לחודש",
    year: "{amount} לשנה",
    person: "{amount} לאדם",
  },
  due: "{amount} עד {date}",
  vote: {
    for: "{value} בעד",
    against: "{value} נגד",
    abstaining: "{value} נמנעים",
    absent: "{value} נעדרים",
  },
  nature: {
    count: "נספר",
    measured: "נמדד",
    estimated: "אומדן",
    reported: "דווח",
    agreed: "הוסכם",
    demanded: "נדרש",
    offered: "הוצע",
    promised: "הובטח",
    polled: "מתוך סקר",
    voted: "מתוך הצבעה",
  },
  natureBy: {
    count: "ספירה של {by}",
    measured: "מדידה של {by}",
    estimated: "אומדן של {by}",
    reported: "דיווח של {by}",
    agreed: "הסכמה של {by}",
    demanded: "דרישה של {by}",
    offered: "הצעה של {by}",
    promised: "הבטחה של {by}",
    polled: "מתוך סקר של {by}",
    voted: "מתוך הצבעה של {by}",
  },
  margin: "±{points} נקודות",
  marginAt: "±{points} נקודות בהסתברות של {level}",
  sample: "{size} נשאלים",
  comparison: {
    more: "יותר מאשר: {other}",
    less: "פחות מאשר: {other}",
    same: "כמו: {other}",
    times: "פי {value} לעומת: {other}",
    share: "שיעור של {value} מתוך: {other}",
  },
};
