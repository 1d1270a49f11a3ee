import type { FigureMessages, PeriodMessages } from "../types.js";

export const periodMessages: PeriodMessages = {
  horizon: "for the time: {date}",
};

export const figureMessages: FigureMessages = {
  figure: "{measure}: {amount}",
  amountOf: "{number} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "at least {value}",
    "at-most": "at most {value}",
    about: "about {value}",
    "more-than": "more than {value}",
    "less-than": "less than {value}",
    range: "between {low} and {high}",
  },
  per: {
    day: "{amount} a day",
    week: "{amount} a week",
    month: "{amount} a month",
    year: "{amount} a year",
    person: "{amount} a person",
  },
  due: "{amount} by {date}",
  vote: {
    for: "{value} for",
    against: "{value} against",
    abstaining: "{value} abstaining",
    absent: "{value} absent",
  },
  nature: {
    count: "counted",
    measured: "measured",
    estimated: "estimated",
    reported: "reported",
    agreed: "agreed",
    demanded: "demanded",
    offered: "offered",
    promised: "promised",
    polled: "from a poll",
    voted: "from a vote",
  },
  natureBy: {
    count: "counted by {by}",
    measured: "measured by {by}",
    estimated: "estimate by {by}",
    reported: "reported by {by}",
    agreed: "agreed by {by}",
    demanded: "demanded by {by}",
    offered: "offered by {by}",
    promised: "promised by {by}",
    polled: "from a poll of {by}",
    voted: "from a vote of {by}",
  },
  margin: "±{points} points",
  marginAt: "±{points} points at {level}",
  sample: "{size} asked",
  comparison: {
    more: "more than {other}",
    less: "less than {other}",
    same: "the same as {other}",
    times: "{value} times {other}",
    share: "a share of {value} of {other}",
  },
};
