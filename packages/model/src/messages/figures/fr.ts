import type { FigureMessages, PeriodMessages } from "../types.js";

export const periodMessages: PeriodMessages = {
  horizon: "pour la période\u00a0: {date}",
};

export const figureMessages: FigureMessages = {
  figure: "{measure}\u00a0: {amount}",
  amountOf: "{number} {unit}",
  bound: {
    exact: "{value}",
    "at-least": "au moins {value}",
    "at-most": "au plus {value}",
    about: "environ {value}",
    "more-than": "plus de {value}",
    "less-than": "moins de {value}",
    range: "entre {low} et {high}",
  },
  per: {
    day: "{amount} par jour",
    week: "{amount} par semaine",
    month: "{amount} par mois",
    year: "{amount} par an",
    person: "{amount} par personne",
  },
  due: "{amount}, échéance\u00a0: {date}",
  vote: {
    for: "{value} pour",
    against: "{value} contre",
    abstaining: "{value} abstentions",
    absent: "{value} absents",
  },
  nature: {
    count: "compté",
    measured: "mesuré",
    estimated: "estimé",
    reported: "chiffre rapporté",
    agreed: "convenu",
    demanded: "exigé",
    offered: "offert",
    promised: "promis",
    polled: "d’après un sondage",
    voted: "d’après un vote",
  },
  natureBy: {
    count: "compté par\u00a0: {by}",
    measured: "mesuré par\u00a0: {by}",
    estimated: "estimation\u00a0: {by}",
    reported: "rapporté par\u00a0: {by}",
    agreed: "convenu par\u00a0: {by}",
    demanded: "exigé par\u00a0: {by}",
    offered: "offert par\u00a0: {by}",
    promised: "promis par\u00a0: {by}",
    polled: "d’après un sondage\u00a0: {by}",
    voted: "d’après un vote\u00a0: {by}",
  },
  margin: "±{points} points",
  marginAt: "±{points} points à {level}",
  sample: "{size} personnes interrogées",
  comparison: {
    more: "plus que\u00a0: {other}",
    less: "moins que\u00a0: {other}",
    same: "autant que\u00a0: {other}",
    times: "{value} fois\u00a0: {other}",
    share: "{value} du chiffre suivant\u00a0: {other}",
  },
};
