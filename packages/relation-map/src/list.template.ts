import {
  assertString,
  type Content,
  datasetText,
  isFormer,
  joinParts,
  markLine,
  nameTemplate,
  noticesTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import {
  type DatedMap,
  KINDS,
  type Link,
  type Mechanism,
  nameOf,
  type Relation,
  type RelationMap,
  verbOf,
} from "./relations.js";

/** With whom the one in the middle stands how, verb by verb; then what keeps it apart from whom. */
export function listTemplate(map: RelationMap): TemplateResult {
  const { context, shared, middle } = map;
  const groups = KINDS.flatMap((kind) =>
    [false, true].map((isFromOther) => {
      const links = map.links.filter((one) => one.relation.kind === kind && one.isFromOther === isFromOther);
      const told = links.map((link) => linkTemplate(link, context));
      return groupTemplate(verbOf(kind, isFromOther, context), told);
    }),
  );
  const others = [...new Set(shared.map((one) => othersOf(one, middle).join(" ")))];
  const arranged = others.map((key) =>
    arrangementsTemplate(
      shared.filter((one) => othersOf(one, middle).join(" ") === key),
      map,
    ),
  );
  return html`<dl>${groups}${groupTemplate(context.messages.arrangements, arranged)}</dl>`;
}

function groupTemplate(verb: string, told: readonly Content[]): Content {
  if (told.length === 0) return "";
  return html`<div><dt>${verb}</dt>${told.map((one) => html`<dd>${one}</dd>`)}</div>`;
}

/** With whom, or where nothing else is told how that is put; and how sure it is. */
function linkTemplate({ relation, other }: Link, context: DatedMap): Content {
  const { excerpt, messages } = context;
  const isAlone = excerpt.items.length === 1;
  const told = isAlone ? datasetText(relation.statement, context) : name(other, context);
  const how = relation.expressed === "implied" && !isAlone ? messages.tacitly : "";
  const former = isFormer(relation, context) ? messages.former : "";
  const line = joinParts([told, how, former], context.messages.comma);
  return [joinParts([line, markLine(saidOf(relation), context)], " "), retractionOf(relation, context)];
}

/** What was corrected stands below all of them. */
function retractionOf({ id, retracted }: Relation | Mechanism, context: DatedMap): Content {
  return noticesTemplate({ id, retracted }, context);
}

/** When it began stands with its sentence: all that is in sight holds on the day that is told above. */
function saidOf({
  certainty,
  voices,
}: Pick<Mechanism, "certainty" | "voices">): Parameters<typeof markLine>[0] {
  return { certainty, voices };
}

function name(id: string, context: DatedMap): TemplateResult {
  return html`<b>${nameTemplate(nameOf(id, context), context)}</b>`;
}

function othersOf({ parties }: Mechanism, middle: string): string[] {
  return parties.filter((party) => party !== middle);
}

/** What there is between the one in the middle and others, a word each, with how sure it is. */
function arrangementsTemplate(shared: readonly Mechanism[], { context, middle }: RelationMap): Content {
  const { messages } = context;
  const [first] = shared;
  const others = first ? othersOf(first, middle).map((id) => name(id, context)) : [];
  const told = shared.map((one) => {
    const kind = assertString(messages.mechanisms[one.kind]).toLocaleLowerCase(context.language);
    const words = [kind, stateWord(one, context)];
    return joinParts([joinParts(words, messages.comma), markLine(saidOf(one), context)], " ");
  });
  return [
    joinParts(others, messages.comma),
    messages.colon,
    joinParts(told, messages.semicolon),
    shared.map((one) => retractionOf(one, context)),
  ];
}

/** Of what is not at work on the day. */
function stateWord(mechanism: Mechanism, context: DatedMap): string {
  if (isFormer(mechanism, context)) return context.messages.states.ended;
  const state = stateOn(mechanism, context);
  return state === undefined || state === "in-force" ? "" : context.messages.states[state];
}

type State = NonNullable<Mechanism["states"]>[number]["state"];

/** The last state that is known by the day. */
function stateOn({ states = [] }: Mechanism, { until }: DatedMap): State | undefined {
  return states.findLast(({ time }) => time.earliest <= until)?.state;
}
