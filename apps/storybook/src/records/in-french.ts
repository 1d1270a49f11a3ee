import { type Dataset, excerpt, type Excerpt, type ExcerptKind } from "@redlines/model";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };

/** Invented, and it says so of itself: countries on a river that does not exist. */
const french = lauvre as unknown as Dataset;

/** For each kind, which French record shows which state; `default` is the one to browse with. */
export const inFrench: Readonly<Record<ExcerptKind, Readonly<Record<string, string>>>> = {
  actor: {
    default: "ostrevie",
    State: "valmorie",
    Group: "genie-ostrevien",
    Organisation: "agence-de-l-eau",
    Alliance: "pacte-des-deux-rives",
    Bloc: "pays-de-l-aval",
  },
  quote: {
    default: "marcourt-au-parlement",
    Label: "gardiens-de-l-eau",
    PullQuote: "la-ligne-qui-a-cede",
    SideBySide: "veresk-a-la-radio",
  },
  redline: {
    default: "pas-de-barrage-sur-la-lauvre",
    Declared: "pas-de-barrage-sur-la-lauvre",
    Crossed: "pas-de-soldats-rive-gauche",
  },
};

/** @throws when the French dataset has no such record */
export function frenchExcerpt<K extends ExcerptKind>(kind: K, id: string): Excerpt<K> {
  return excerpt(french, kind, id);
}
