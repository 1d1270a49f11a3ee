import { LANGUAGES, type Language } from "@redlines/element";
import { type Collection, COLLECTIONS } from "@redlines/model";

/** Where a reader is in the data. The address holds all of it. */
export interface Place {
  /** The id of a record, or empty. */
  readonly record: string;
  readonly collection: Collection | "";
  readonly search: string;
  readonly language: Language;
}

const ALL: readonly Collection[] = Object.values(COLLECTIONS);

/** Reads the fragment of an address; what in it makes no sense is not there. */
export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    record: given.get("record") ?? "",
    collection: ALL.find((one) => one === given.get("collection")) ?? "",
    search: given.get("search") ?? "",
    language: LANGUAGES.find((one) => one === given.get("language")) ?? "en",
  };
}

/** The fragment of an address, without what is so anyway. */
export function writePlace({ record, collection, search, language }: Place): string {
  const all = { record, collection, search, language: language === "en" ? "" : language };
  return `#${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== "")).toString()}`;
}

/** The address of a place in the browsable docs, as a page of them links to it. */
export function pageOf(place: Partial<Place>): string {
  return `./?path=/docs/data-browser--docs${writePlace({ ...readPlace(""), ...place })}`;
}
