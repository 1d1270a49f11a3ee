import type { Kind } from "../../collections.js";
import type { Dataset } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const noCycle: Rule = {
  name: "no-cycle",
  scope: "record",
  docs: "No actor is part of itself and no place lies within itself, however long the way round.",
  why: "Who belongs to whom is followed upwards until it ends; a circle never does.",
  example: {
    file: "places/the-strait.yaml",
    bad: "name: The strait\nwithin: kell-point",
    good: "name: The strait",
  },
  check: (dataset) => [...actors(dataset), ...places(dataset)],
};

function actors(dataset: Dataset): Finding[] {
  return cycles("actor", "partOf", new Map(entriesOf(dataset, "actor").map(({ id, record }) => [id, record.partOf ?? []])));
}

function places(dataset: Dataset): Finding[] {
  return cycles("place", "within", new Map(entriesOf(dataset, "place").map(({ id, record }) => [id, record.within === undefined ? [] : [record.within]])));
}

type Graph = ReadonlyMap<string, readonly string[]>;

function cycles(kind: Kind, field: string, graph: Graph): Finding[] {
  return circling(graph).flatMap((id) => {
    const way = wayBack(id, graph);
    return way
      ? [
          {
            message: `its ${field} leads back to itself`,
            record: { kind, id },
            path: [field],
            expected: "a chain that ends",
            found: [id, ...way].join(" → "),
            remedy: `take one ${field} of the chain out`,
          },
        ]
      : [];
  });
}

/** The ids that are left when every one from which nothing more leads on has been taken away, again and again. */
function circling(graph: Graph): string[] {
  const before = new Map<string, string[]>();
  const ways = new Map<string, number>();
  for (const [id, next] of graph) {
    const known = next.filter((one) => graph.has(one));
    ways.set(id, known.length);
    for (const one of known) listIn(before, one).push(id);
  }
  const ended = [...ways].flatMap(([id, number]) => (number === 0 ? [id] : []));
  for (const end of ended)
    for (const id of before.get(end) ?? []) {
      const left = (ways.get(id) ?? 0) - 1;
      ways.set(id, left);
      if (left === 0) ended.push(id);
    }
  const gone = new Set(ended);
  return [...graph.keys()].filter((id) => !gone.has(id));
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The shortest way from an id back to it. */
function wayBack(id: string, graph: Graph): string[] | undefined {
  const seen = new Set<string>();
  const queue: string[][] = (graph.get(id) ?? []).map((next) => [next]);
  for (const way of queue) {
    const end = way.at(-1) ?? "";
    if (end === id) return way;
    if (seen.has(end)) continue;
    seen.add(end);
    queue.push(...(graph.get(end) ?? []).map((next) => [...way, next]));
  }
  return undefined;
}
