import type { ExcerptKind, Language } from "@redlines/model";
import type { ImageMessages } from "../images/offered.js";
import type { DeskWay, Group, PlaceId } from "./places.js";

/** What the desk says of a place: its name, and for each code that it may take, why it is that one. */
export interface PlaceMessages {
  readonly name: string;
  readonly ways: Readonly<Partial<Record<DeskWay, string>>>;
}

/** What the script of the desk says: it stands in the page as data. */
export interface SpokenMessages {
  /** The language as `Intl` takes it, with the digits that numbers are written in. */
  readonly locale: string;
  /** Between the parts of a list. */
  readonly comma: string;
  /** {shown} and {all} are numbers. */
  readonly count: string;
  readonly none: string;
  /** {options} are those that are not taken, by their names. */
  readonly dropped: string;
  /** The value of an option that is left out. */
  readonly asItIs: string;
  /** {name} says what was copied. */
  readonly copied: string;
  readonly notCopied: string;
  readonly loading: string;
  readonly broken: string;
  readonly image: ImageMessages;
  readonly citation: {
    /** {title} is that of the record. */
    readonly record: string;
    /** {dataset}, {version}, {asOf}. */
    readonly dataset: string;
    /** {source} is who wrote what, where and when. */
    readonly source: string;
    /** {list} are numbers. */
    readonly paragraphs: string;
  };
  /** What an option is called, by its attribute; one that is not here goes by the attribute's own words. */
  readonly attributes: Named;
  /** What a value is called that is a word, and what stands where one is typed; others stand as they are. */
  readonly values: Named;
}

/** Names in the language, by the word that code has. */
export type Named = Readonly<Record<string, string>>;

/** Names in the language, by kind of record; one that is not here has that of its widget's descriptor. */
type NamedKinds = Readonly<Partial<Record<ExcerptKind, string>>>;

/** All words of the desk in one language. */
export interface DeskMessages extends SpokenMessages {
  /** Which language it is. */
  readonly lang: Language;
  readonly title: string;
  /** {dataset} is its title. */
  readonly intro: string;
  readonly find: string;
  readonly words: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly actor: string;
  readonly anyActor: string;
  readonly where: string;
  /** Said before the list of places, where no script is. */
  readonly wherePlainly: string;
  /** {way} is the name of a code on the page of a record. */
  readonly take: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly places: Readonly<Record<PlaceId, PlaceMessages>>;
  readonly options: string;
  readonly language: string;
  readonly follow: string;
  readonly deck: string;
  readonly code: string;
  readonly copy: string;
  readonly preview: string;
  readonly width: string;
  readonly page: string;
  readonly pages: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly rightToLeft: string;
  readonly stage: string;
  readonly beside: string;
  readonly extras: Readonly<Record<"iframe" | "words" | "data" | "citation", string>>;
  readonly images: string;
  /** The text that goes where an image goes. */
  readonly alt: string;
  readonly allCodes: string;
  readonly another: string;
  /** What the widget of a kind is called. */
  readonly widgets: NamedKinds;
  /** What records of a kind are called in a heading. */
  readonly kinds: NamedKinds;
}
