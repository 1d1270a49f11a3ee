import { certaintyLabel, formatNumber, isFormer } from "@redlines/element";
import {
  type DatedMap,
  isAgainst,
  type Link,
  type Mechanism,
  type Relation,
  type RelationMap,
  verbOf,
} from "./relations.js";
import { areBeside, drawnLine, type Drawn, MIDDLE, type Slot, SLOTS } from "./slots.js";

/** How a line is drawn: red, solid, dashed or dotted. */
export type Stroke = "against" | "tie" | "tacit" | "arranged";

/** What joins two: a stroke each for what is alike, and their words below each other. */
export interface Line extends Drawn {
  readonly strokes: readonly Stroke[];
  readonly rows: readonly Row[];
}

/** A word on a line. */
export interface Row {
  readonly stroke: Stroke;
  readonly words: string;
}

/** Who is drawn around the one in the middle, in the order of the places, and what joins whom. */
export interface Drawing {
  readonly others: readonly string[];
  readonly lines: readonly Line[];
}

export function drawingOf(whole: RelationMap): Drawing {
  const map = standing(whole);
  const others = neighbours(map).slice(0, SLOTS.length);
  const spokes = others.flatMap((other, place) => lineOf(MIDDLE, slot(place), rowsTo(other, map)));
  return { others, lines: [...spokes, ...chords(others, map)] };
}

/** What is retracted is not drawn: a line has no room to say so. */
function standing(map: RelationMap): RelationMap {
  return {
    ...map,
    links: map.links.filter(({ relation }) => !relation.retracted),
    shared: map.shared.filter(({ retracted }) => !retracted),
    relations: map.relations.filter(({ retracted }) => !retracted),
  };
}

/** Those who oppose each other first, then those with whom there is most. */
function neighbours({ links, shared, between, middle }: RelationMap): string[] {
  const joined = [
    ...links.map(({ other }) => other),
    ...shared.flatMap(({ parties }) => parties.filter((party) => party !== middle)),
  ];
  const count = (id: string): number => joined.filter((other) => other === id).length;
  const sides = between ? [between.relation.from, between.relation.to] : [];
  const ranked = [...new Set(joined)].toSorted((a, b) => count(b) - count(a));
  return [...new Set([...sides, ...ranked])];
}

function slot(place: number): Slot {
  return SLOTS[place] ?? MIDDLE;
}

function lineOf(from: Slot, to: Slot, rows: readonly Row[]): Line[] {
  if (rows.length === 0) return [];
  const strokes = [...new Set(rows.map(({ stroke }) => stroke))];
  return [
    {
      ...drawnLine(
        from,
        to,
        rows.map(({ words }) => words),
      ),
      strokes,
      rows,
    },
  ];
}

/** What joins the one in the middle to another: relations, and in one word all that is arranged. */
function rowsTo(other: string, { links, shared, context }: RelationMap): Row[] {
  const own = links.filter((link) => link.other === other);
  const arranged = shared.filter(({ parties }) => parties.includes(other));
  return [...own.flatMap((link) => linkRows(link, context)), ...arrangedRows(arranged, context)];
}

/** The word for a relation; below it, for lines are short, what must be said with it. */
function linkRows({ relation, isFromOther }: Omit<Link, "other">, context: DatedMap): Row[] {
  const { messages, language } = context;
  const isTacit = relation.expressed === "implied";
  const { status } = relation.certainty;
  const words = [
    verbOf(relation.kind, isFromOther, context).toLocaleLowerCase(language),
    isTacit && messages.tacitly,
    isFormer(relation, context) && messages.former,
    status !== "asserted" && `(${certaintyLabel(status, context)})`,
  ];
  const stroke = strokeOf(relation, isTacit);
  return words.flatMap((said) => (said ? [{ stroke, words: said }] : []));
}

function strokeOf(relation: Relation, isTacit: boolean): Stroke {
  if (isAgainst(relation)) return "against";
  return isTacit ? "tacit" : "tie";
}

function arrangedRows(arranged: readonly Mechanism[], { messages, language }: DatedMap): Row[] {
  if (arranged.length === 0) return [];
  const count = formatNumber(arranged.length, language);
  const words = messages.arrangements.toLocaleLowerCase(language) + messages.colon + count;
  return [{ stroke: "arranged", words }];
}

/** What holds both ways between two who stand beside each other. */
function chords(others: readonly string[], { relations, context }: RelationMap): Line[] {
  const place = (id: string): number => others.indexOf(id);
  const drawn = relations.filter(
    ({ from, to, mutual, kind }) =>
      (mutual || isAgainst({ kind })) && areBeside(place(from), place(to), others.length),
  );
  return drawn.flatMap((relation) => {
    const rows = linkRows({ relation, isFromOther: false }, context);
    return lineOf(slot(place(relation.from)), slot(place(relation.to)), rows);
  });
}
