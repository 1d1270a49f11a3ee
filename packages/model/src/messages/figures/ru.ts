import type { FigureMessages, PeriodMessages } from "../types.js";

export const periodMessages: PeriodMessages = {
  horizon: "срок: {date}",
};

export const figureMessages: FigureMessages = {
  figure: "{measure}: {amount}",
  amountOf: "{number} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "не менее {value}",
    "at-most": "не более {value}",
    about: "около {value}",
    "more-than": "более {value}",
    "less-than": "менее {value}",
    range: "от {low} до {high}",
  },
  per: {
    day: "{amount} в день",
    week: "{amount} в неделю",
    month: "{amount} в месяц",
    year: "{amount} в год",
    person: "{amount} на человека",
  },
  due: "{amount}, срок: {date}",
  vote: {
    for: "за — {value}",
    against: "против — {value}",
    abstaining: "воздержались — {value}",
    absent: "отсутствовали — {value}",
  },
  nature: {
    count: "подсчёт",
    measured: "измерение",
    estimated: "оценка",
    reported: "число из сообщений",
    agreed: "согласовано",
    demanded: "требование",
    offered: "предложение",
    promised: "обещание",
    polled: "данные опроса",
    voted: "итог голосования",
  },
  natureBy: {
    count: "подсчёт: {by}",
    measured: "измерение: {by}",
    estimated: "оценка: {by}",
    reported: "чьи сведения: {by}",
    agreed: "согласовали: {by}",
    demanded: "чьё требование: {by}",
    offered: "чьё предложение: {by}",
    promised: "чьё обещание: {by}",
    polled: "опрос: {by}",
    voted: "голосование: {by}",
  },
  margin: "±{points} п. п.",
  marginAt: "±{points} п. п. при {level}",
  sample: "опрошено: {size}",
  comparison: {
    more: "больше, чем: {other}",
    less: "меньше, чем: {other}",
    same: "столько же, сколько: {other}",
    times: "×{value} к показателю: {other}",
    share: "{value} от показателя: {other}",
  },
};
