import type { Dynamics } from "../../types.js";
import { entriesOf } from "../each.js";
import { didYouMean } from "../nearest.js";
import type { Finding, Rule } from "../rule.js";

export const loopsClose: Rule = {
  name: "loops-close",
  scope: "record",
  docs:
    "Links join nodes of the diagram, each step of a loop is a link, and a loop balances exactly when " +
    "an odd number of its links are negative.",
  why:
    "Whether a loop feeds itself or dampens itself follows from the signs of its links; it is not for " +
    "anybody to decide.",
  example: {
    file: "dynamics/boats-and-attempts.yaml",
    bad: "path: [attempts, force, boats], kind: balancing }",
    good: "path: [attempts, force, boats], kind: reinforcing }",
  },
  check: (dataset) =>
    entriesOf(dataset, "dynamics").flatMap(({ kind, id, record }) =>
      [...nodes(record), ...loops(record)].map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

type Path = (string | number)[];

function nodes({ nodes: known, links, loops: rings }: Dynamics): Finding[] {
  const ids = known.map(({ id }) => id);
  const named: { id: string; path: Path }[] = [
    ...links.flatMap(({ from, to }, index) => [
      { id: from, path: ["links", index, "from"] },
      { id: to, path: ["links", index, "to"] },
    ]),
    ...rings.flatMap(({ path }, index) =>
      path.map((id, step) => ({ id, path: ["loops", index, "path", step] })),
    ),
  ];
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) => ({
      message: `the diagram has no node \`${id}\``,
      path,
      expected: ids.join(", "),
      found: id,
      remedy: didYouMean(id, ids) ?? "name one of its nodes",
    }));
}

function loops({ links, loops: rings }: Dynamics): Finding[] {
  return rings.flatMap(({ path, kind }, index): Finding[] => {
    const steps = around(path).map(([from, to]) => ({
      from,
      to,
      link: links.find((link) => link.from === from && link.to === to),
    }));
    const gap = steps.find(({ link }) => !link);
    if (gap)
      return [
        {
          message: `no link leads from \`${gap.from}\` to \`${gap.to}\``,
          path: ["loops", index, "path"],
          expected: "a link for each step, the last back to the first included",
          found: path.join(" → "),
          remedy: "add the link, or fix the path",
        },
      ];
    const odd = steps.filter(({ link }) => link?.sign === "-").length % 2 === 1;
    if (odd === (kind === "balancing")) return [];
    return [
      {
        message: `by the signs of its links this loop is ${odd ? "balancing" : "reinforcing"}`,
        path: ["loops", index, "kind"],
        expected: odd ? "balancing" : "reinforcing",
        found: kind,
        remedy: "fix the kind, or the sign of a link",
      },
    ];
  });
}

/** The steps of a ring, whether or not its first node is written again at the end. */
function around(path: readonly string[]): [string, string][] {
  const ring = path.length > 1 && path.at(-1) === path[0] ? path.slice(0, -1) : path;
  return ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);
}
