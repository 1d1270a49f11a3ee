import { plain } from "../../phrase/parts.js";
import { messagesFor } from "../../phrase/context.js";
import { amountPhrase } from "../../phrase/statements.js";
import type { Figure } from "../../types.js";
import { type JsonLdNode, node } from "./node.js";

/**
 * The number of a figure. A bound goes out as `minValue` or `maxValue`, never as a bare `value`:
 * only an exact number has one. “About” has neither; its words say it. “More than” has a
 * `minValue` that it excludes, which schema.org cannot say: its words say it.
 */
export function amountNode(figure: Figure, language: string): JsonLdNode {
  const words = plain(amountPhrase(figure, messagesFor(language)));
  const currency = currencyOf(figure.unit, language);
  const terms = { name: `${words} ${figure.unit}`, ...limits(figure) };
  return currency === undefined
    ? node("QuantitativeValue", undefined, { ...terms, unitText: figure.unit })
    : node("MonetaryAmount", undefined, { ...terms, currency });
}

function limits(figure: Figure): Readonly<Record<string, number>> {
  if (figure.bound === "range") return { minValue: figure.low, maxValue: figure.high };
  const term = TERM[figure.bound];
  return term === undefined ? {} : { [term]: figure.value };
}

const TERM: Readonly<Record<Exclude<Figure["bound"], "range">, string | undefined>> = {
  exact: "value",
  "at-least": "minValue",
  "more-than": "minValue",
  "at-most": "maxValue",
  about: undefined,
};

/** The currency that a unit names: by its code, or by its name in the language as Unicode's data has it. */
function currencyOf(unit: string, language: string): string | undefined {
  return currenciesIn(language).get(unit);
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Codes by code and by name, after one and after many. */
function currenciesIn(language: string): ReadonlyMap<string, string> {
  const there = known.get(language);
  if (there) return there;
  const names = new Map(
    Intl.supportedValuesOf("currency").flatMap((code) =>
      [code, ...namesOf(code, language)].map((name) => [name, code] as const),
    ),
  );
  known.set(language, names);
  return names;
}

function namesOf(currency: string, language: string): string[] {
  const format = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "name" });
  return [1, 1000].flatMap((amount) =>
    format.formatToParts(amount).flatMap(({ type, value }) => (type === "currency" ? [value] : [])),
  );
}
