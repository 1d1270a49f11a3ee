import {
  actorsTemplate,
  assertString,
  certaintyLabel,
  codingTemplate,
  type Content,
  datasetText,
  dateTemplate,
  fill,
  numberTemplate,
  referred,
  sourceLine,
  statementTemplate,
  termTemplate,
} from "@redlines/element";
import { byTime } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import {
  type ActorExcerpt,
  type CardContext,
  type DatedContext,
  datedContext,
  formerly,
  known,
} from "./dated-context.js";
import { headerTemplate, labelTemplates, roleTemplates } from "./header.template.js";
import { creditTemplate, faceTemplate, shownPortrait } from "./portrait.template.js";

export type { CardContext } from "./dated-context.js";

type Event = ActorExcerpt["events"][string];
type Interest = ActorExcerpt["interests"][string];
type Relation = ActorExcerpt["relations"][string];
type Alignment = NonNullable<ActorExcerpt["alignments"]>[number];

/** In the order in which readers ask. */
const POSITIONS = ["for", "against", "conditional", "mixed", "unknown"] as const;

/** The content of a card: who this is, in the script of its own name too, and what the dataset says of it. */
export function actorCardTemplate(given: CardContext): TemplateResult {
  const context = datedContext(given);
  const portrait = shownPortrait(context.excerpt.record);
  const credit = portrait ? creditTemplate(portrait, context) : "";
  const body = context.form === "compact" ? "" : bodyTemplate(context);
  return html`<article aria-labelledby="title">
    <header part="header">
      ${faceTemplate(portrait, context)}
      <div>${headerTemplate(context)}${credit}</div>
    </header>
    ${body}${sourceLine(context)}
  </article>`;
}

/**
 * All that the dataset says of it, what readers ask for first: what it wants, where it stands to others, to
 * whom it belongs, and what it took part in.
 */
function bodyTemplate(context: DatedContext): TemplateResult {
  const { description } = context.excerpt.record;
  const role = row(context.messages.role, roleTemplates(context));
  return html`${description ? html`<p>${datasetText(description, context)}</p>` : ""}
    <dl>${role}${positionRows(context)}</dl>
    ${alignmentsTemplate(context)}
    <dl>${tieRows(context)}</dl>
    ${dealings(context)}`;
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: Content, items: readonly Content[]): Content {
  return items.length > 0 ? html`<div>${termTemplate(term, items)}</div>` : "";
}

/** A term with other actors. */
function actorsRow(term: string, ids: readonly string[] | undefined, context: DatedContext): Content {
  return row(term, ids?.length ? [actorsTemplate(ids, context)] : []);
}

/** For whom it acts and who does so for it, what it belongs to, and what others call it. */
function tieRows(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const { partOf, actsFor } = excerpt.record;
  const principals = actsFor?.map(({ actor }) => actor);
  return [
    actorsRow(messages.actsFor, principals, context),
    actorsRow(messages.proxies, excerpt.proxies, context),
    actorsRow(messages.partOf, partOf, context),
    actorsRow(messages.members, excerpt.members, context),
    row(messages.called, labelTemplates(context)),
  ];
}

/** What it wants, opposes, or takes on conditions; on what it is divided, and where nobody knows. */
function positionRows(context: DatedContext): Content[] {
  const interests = known(Object.values(context.excerpt.interests), context);
  return POSITIONS.map((position) => {
    const held = interests.filter((interest) => interest.position === position);
    return row(
      context.messages[position],
      held.map((interest) => interestTemplate(interest, context)),
    );
  });
}

function interestTemplate(interest: Interest, context: DatedContext): Content {
  const { messages } = context;
  const terms = interest.condition && datasetText(interest.condition.text, context);
  return [
    qualifiedStatement(interest, context),
    degreeNote(interest.degree === "leaning", context),
    terms ? html`<p>${messages.condition}${messages.colon}${terms}</p>` : "",
  ];
}

/** That a position is only leant to. */
function degreeNote(isLeaning: boolean, { messages }: DatedContext): string {
  return isLeaning ? ` (${messages.leaning})` : "";
}

/** A statement with whether that is past, what qualifies it, and what the editors decided about it. */
function qualifiedStatement(record: Interest | Relation, context: DatedContext): Content {
  return [
    formerly(record, context),
    statementTemplate(record.statement, record, context),
    codingTemplate(record.coding, context),
  ];
}

/** On whose side it is and on whose not: worked out for the article's date, and said to be ours. */
function alignmentsTemplate(context: DatedContext): Content {
  const { messages, until, excerpt } = context;
  const { about, alignments } = excerpt;
  if (!alignments || until < about.asOf.earliest) return "";
  const basis = fill<Content>(messages.basis, { date: dateTemplate(about.asOf, context) });
  const rows = alignments.map((alignment) => alignmentRow(alignment, context));
  return html`<dl part="derived">${row(messages.derived, [basis])}${rows}</dl>`;
}

function alignmentRow({ actor, topics }: Alignment, context: DatedContext): Content {
  return row(
    actorsTemplate([actor], context),
    topics.map((topic) => sharedTopicTemplate(topic, context)),
  );
}

/**
 * Topic by topic. In brackets: how sure the less certain of the two positions is, and whether one of them is
 * only leant to.
 */
function sharedTopicTemplate(shared: Alignment["topics"][number], context: DatedContext): Content {
  const { messages, excerpt } = context;
  return [
    assertString(messages[shared.verdict]),
    messages.colon,
    datasetText(referred(excerpt.topics, shared.topic).label, context),
    ` (${certaintyLabel(shared.certainty, context)})`,
    degreeNote(shared.leaning.length > 0, context),
  ];
}

/** Whom it deals with and how, and the events in which it takes part: both folded, for they can be long. */
function dealings(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const relations = known(Object.values(excerpt.relations), context);
  const events = known(Object.values(excerpt.events), context);
  return [
    folded(
      messages.relations,
      relations.map((relation) => qualifiedStatement(relation, context)),
      context,
    ),
    folded(
      messages.events,
      inOrderOfTime(events).map((event) => eventTemplate(event, context)),
      context,
    ),
  ];
}

function inOrderOfTime(events: readonly Event[]): Event[] {
  return events.toSorted((a, b) => byTime(a.time, b.time));
}

function eventTemplate(event: Event, context: DatedContext): Content {
  const when = [
    event.time ? dateTemplate(event.time, context) : "",
    modalityTemplate(event.modality, context),
  ];
  return [
    when.some((part) => part !== "") ? [when, context.messages.colon] : "",
    statementTemplate(event.description, event, context),
    codingTemplate(event.coding, context),
  ];
}

/** What was only planned, supposed or did not happen never stands among the events without saying so. */
function modalityTemplate(modality: Event["modality"], { messages }: DatedContext): Content {
  return modality === "actual" ? "" : [" (", messages.modality[modality] ?? assertString(modality), ")"];
}

/** A list behind its title and length; left out where there is nothing. */
function folded(title: string, items: readonly Content[], context: DatedContext): Content {
  if (items.length === 0) return "";
  return html`<details>
    <summary>${title} (${numberTemplate(items.length, context)})</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}
