import { dataset } from "@redlines/core";
import { alignment, reading, type TopicAlignment } from "@redlines/model";

/** The article's two lines and three pairs of actors, by the column in which they stand. */
const LINES = { A: "iranian-presence-in-syria", B: "direct-conflict-on-syrian-soil" } as const;
const PAIRS = { IR: ["iran", "russia"], LR: ["israel", "russia"], LI: ["israel", "iran"] } as const;

export type Column = keyof typeof LINES | keyof typeof PAIRS;

export const COLUMNS: Readonly<Record<Column, string>> = {
  A: "Israel’s line: no lasting Iranian presence",
  B: "The editors’ line for Russia: no direct conflict",
  IR: "Iran and Russia",
  LR: "Israel and Russia",
  LI: "Israel and Iran",
};

/** What is derived for a column on a day, a thought each. */
export function derived(column: Column, asOf: string): string[] {
  return column in LINES
    ? read(LINES[column as keyof typeof LINES], asOf)
    : compared(PAIRS[column as keyof typeof PAIRS], asOf);
}

/** How far a line is reached, and on what evidence. */
function read(line: string, asOf: string): string[] {
  const { status, rung, rungs, certainty, signals } = reading(dataset, line, { asOf });
  const words = status === "not-crossed" ? "not crossed, by this account" : status.replaceAll("-", " ");
  if (rung === undefined) return [words, ...signals.map(({ record }) => `listed: ${record}`)];
  const deciding = signals.filter(({ decides }) => decides).map(({ record }) => `by ${record}`);
  return [`rung ${rung} of ${rungs}, ${certainty}; ${words}`, ...deciding.sort()];
}

/** Each topic on which both have a position, with its verdict; who is silent; what is said of both. */
function compared([a, b]: readonly [string, string], asOf: string): string[] {
  const { topics, remarks } = alignment(dataset, a, b, { asOf });
  const told = topics.filter(({ verdict }) => verdict !== "not-stated").map(verdictOf);
  const silent = [a, b].flatMap((actor) => silenceOf(actor, topics));
  return [...told, ...silent, ...remarks.map((id) => `remark: ${id}`)];
}

function verdictOf({ topic, verdict, leaning, certainty }: TopicAlignment): string {
  const leans = leaning.length ? `, ${leaning.join()} leaning` : "";
  return `${topic}: ${verdict}${leans} (${certainty})`;
}

function silenceOf(actor: string, topics: readonly TopicAlignment[]): string[] {
  const silent = topics.filter(({ positions }) => positions[actor] === "not-stated");
  return silent.length ? [`not stated, ${actor}: ${silent.map(({ topic }) => topic).join(", ")}`] : [];
}
