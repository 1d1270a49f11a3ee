import { assertString, type Content, joinParts } from "@redlines/element";
import { html } from "lit/html.js";
import type { MatrixContext } from "./matrix.js";
import { certaintyMark, topicName } from "./names.template.js";
import type { SharedTopic } from "./pairs.js";

/** What parts two comes before what they share. */
const ORDER: readonly SharedTopic["verdict"][] = [
  "oppose",
  "diverge",
  "conditional",
  "mixed",
  "unknown",
  "agree",
];

/** Topics on which two stand to each other in one way, as surely. */
type Group = readonly [SharedTopic, ...SharedTopic[]];

/** How two stand to each other, a line for each way: “Same side: …”. */
export function comparedTemplates(topics: readonly SharedTopic[], context: MatrixContext): Content[] {
  return groupsOf(topics).map((group) => lineTemplate(group, context));
}

function groupsOf(topics: readonly SharedTopic[]): Group[] {
  const keys = [...new Set(topics.map(wayOf))].toSorted();
  return keys.flatMap((key) => {
    const [first, ...rest] = topics.filter((topic) => wayOf(topic) === key);
    return first ? [[first, ...rest] as const] : [];
  });
}

function wayOf({ verdict, certainty, leaning }: SharedTopic): string {
  return [ORDER.indexOf(verdict), certainty, leaning.length > 0].join(" ");
}

function lineTemplate(group: Group, context: MatrixContext): Content {
  const { messages } = context;
  const [{ verdict, certainty, leaning }] = group;
  const names = group.map(({ topic }) => topicName(topic, context));
  const isLeaning = verdict !== "diverge" && leaning.length > 0;
  const notes = [
    isLeaning && html`<span class="muted mark">${messages.leaning}</span>`,
    certaintyMark(certainty, context),
  ];
  const way = assertString(messages[verdict]);
  return [
    html`<b>${way}${messages.colon}</b>`,
    joinParts(names, messages.semicolon),
    notes.map((note) => (note ? [" ", note] : "")),
  ];
}
