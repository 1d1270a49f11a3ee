/** What widgets' states have in common: what can become of any record, and what each does without one. */
import {
  COLLECTIONS,
  type Dataset,
  excerpt as cut,
  type Excerpt,
  type ExcerptKind,
  type ListKind,
} from "@redlines/model";
import type { State } from "./state.js";

/** A record as it is stored. */
type Stored<K extends ExcerptKind> = Dataset[(typeof COLLECTIONS)[K]][string];

/**
 * A copy of an invented dataset, with something changed in a record, or in what it rests on.
 * @param change fields to replace, or what is done to the copy
 */
export function changedDataset<K extends ExcerptKind>(
  from: unknown,
  [kind, id]: readonly [kind: K, id: string],
  change: Partial<Stored<K>> | ((record: Stored<K>, copy: Dataset) => void),
): Dataset {
  const copy = structuredClone(from) as Dataset;
  const record = (copy[COLLECTIONS[kind]] as Record<string, Stored<K>>)[id];
  if (!record) throw new Error(`The invented dataset has lost ${id}.`);
  if (typeof change === "function") change(record, copy);
  else Object.assign(record, change);
  return copy;
}

/** What every assertion may carry. */
type Edited = Pick<Stored<"figure">, "certainty" | "history" | "retracted">;

type Invented<K extends ExcerptKind> = (change: Partial<Edited>) => Excerpt<K>;

type Shows<K extends ExcerptKind> = State<K> & { readonly excerpt: Excerpt<K> };

/** What is disputed, and of what nobody says how sure it is. */
export function unsure<K extends ExcerptKind>(
  invented: Invented<K>,
): Record<"Contested" | "Unknown", Shows<K>> {
  return {
    Contested: {
      about: "Invented: it is disputed.",
      excerpt: invented({ certainty: { status: "disputed" } }),
    },
    Unknown: {
      about: "Invented: nobody says how sure it is.",
      excerpt: invented({ certainty: { status: "unknown" } }),
    },
  };
}

function corrected<K extends ExcerptKind>(invented: Invented<K>): Record<"Corrected", Shows<K>> {
  const correction = {
    was: "It said more.",
    now: "It says less.",
    why: "The source was misread.",
    when: "2031-04-02",
  };
  return {
    Corrected: {
      about: "Invented: what it said before, what was wrong with it, and since when it is right.",
      excerpt: invented({ history: [correction] }),
    },
  };
}

/** What the invented newsroom says of what it retracts. */
export const RETRACTION = { when: "2031-05-03", why: "The photographs were of another strait." } as const;

/** What was changed afterwards: a correction, and a retraction. */
export function changedLater<K extends ExcerptKind>(
  invented: Invented<K>,
): Record<"Corrected" | "Retracted", Shows<K>> {
  return { ...corrected(invented), ...retracted(invented) };
}

export function retracted<K extends ExcerptKind>(invented: Invented<K>): Record<"Retracted", Shows<K>> {
  return {
    Retracted: {
      about: "Invented: nobody vouches for it any more. That stands first, with the day and the reason.",
      excerpt: invented({ retracted: RETRACTION }),
    },
  };
}

/** All records of a kind that an invented dataset has, one of which is retracted. */
export function oneRetracted<K extends ListKind>(
  kind: K,
  from: unknown,
  id: string,
): Record<"OneRetracted", Shows<K>> {
  const copy = changedDataset<ListKind>(from, [kind, id], (record) =>
    Object.assign(record, { retracted: RETRACTION }),
  );
  return {
    OneRetracted: {
      about: "Invented: among others one that is retracted, which says so in its own line.",
      excerpt: cut(copy, kind, copy.about.id),
    },
  };
}

/** A text that is longer than any widget is planned for. */
export const TOO_LONG = "Invented, to see what becomes of a widget that is too full. ".repeat(6).trim();

/** @param excerpt with words in four languages: a record in French with a text of this */
export function nested<K extends ExcerptKind>(
  excerpt: (text: string) => Excerpt<K>,
): Record<"NestedLanguages", Shows<K>> {
  return {
    NestedLanguages: {
      about: "Invented: French words with Arabic and Hebrew ones in them, on a Persian page.",
      language: "fa",
      excerpt: excerpt("Inventé : «\u00a0أساسات\u00a0», puis «\u00a0התחנה\u00a0»."),
    },
  };
}

/** A widget whose record is not there yet, and one whose record is none. */
export function withoutRecord<K extends ExcerptKind>(kind: K): Record<"Empty" | "BrokenData", State<K>> {
  return {
    Empty: {
      about: "Its record is on its way: the fallback HTML of the page stands there.",
      ends: "loading",
    },
    BrokenData: {
      about: "What came is no record that it shows: the fallback HTML of the page stays.",
      excerpt: { kind } as Excerpt<K>,
      ends: "error",
    },
  };
}
