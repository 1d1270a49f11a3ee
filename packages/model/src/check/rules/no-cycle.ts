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
  return cycles(
    "actor",
    "partOf",
    new Map(entriesOf(dataset, "actor").map(({ id, record }) => [id, record.partOf ?? []])),
  );
}

function places(dataset: Dataset): Finding[] {
  return cycles(
    "place",
    "within",
    new Map(
      entriesOf(dataset, "place").map(({ id, record }) => [
        id,
        record.within === undefined ? [] : [record.within],
      ]),
    ),
  );
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

/**
 * The ids that lie on a circle, or between two: all others are taken away, those from which nothing
 * leads on, again and again, and then those to which nothing leads.
 */
function circling(graph: Graph): string[] {
  const left = reversed(peeled(reversed(peeled(graph))));
  return [...graph.keys()].filter((id) => left.has(id));
}

/** The graph without what leads nowhere in it, however long the way. */
function peeled(graph: Graph): Graph {
  const before = reversed(graph);
  const ways = new Map([...graph].map(([id, next]) => [id, next.filter((one) => graph.has(one)).length]));
  const ended = [...ways].flatMap(([id, number]) => (number === 0 ? [id] : []));
  for (const end of ended)
    for (const id of before.get(end) ?? []) {
      const left = (ways.get(id) ?? 0) - 1;
      ways.set(id, left);
      if (left === 0) ended.push(id);
    }
  const gone = new Set(ended);
  return new Map([...graph].filter(([id]) => !gone.has(id)));
}

/** The same ids, and every way the other way round. */
function reversed(graph: Graph): Graph {
  const back = new Map<string, string[]>([...graph.keys()].map((id) => [id, []]));
  for (const [id, next] of graph) for (const one of next) back.get(one)?.push(id);
  return back;
}

/** The shortest way from an id back to it. */
function wayBack(id: string, graph: Graph): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [id];
  for (const at of queue)
    for (const next of graph.get(at) ?? []) {
      if (next === id) return [...wayTo(at, cameFrom), id];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  return undefined;
}

/** The steps to an id from where it was come from, without the first. */
function wayTo(id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined && cameFrom.has(at); at = cameFrom.get(at))
    way.unshift(at);
  return way;
}
