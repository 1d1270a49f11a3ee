import {
  certaintyLabel,
  codingTemplate,
  type Content,
  dateTemplate,
  fill,
  joinParts,
  nameTemplate,
  numberTemplate,
  datasetText,
  type RenderContext,
  sourceTemplate,
  statementTemplate,
  assertString,
  isolated,
  titleTemplate,
} from "@redlines/element";
import { articleDay, type Excerpt, FAR_FUTURE, hasEnded, knownDay } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { ActorCardMessages } from "./messages/en.js";
import { creditTemplate, faceTemplate, shownPortrait } from "./portrait.template.js";

export interface CardContext extends RenderContext<ActorCardMessages, "actor"> {
  /** The day, `YYYY-MM-DD`, for which the card is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** `compact` for a line or two; anything else is the whole card. */
  readonly form?: string | null | undefined;
}

interface DatedContext extends CardContext {
  /** The day for which the card is told, and the day after which it knows nothing: what is planned is known on the article's date. */
  readonly day: string;
  readonly until: string;
}

type Actor = Excerpt<"actor">["record"];
type Event = Excerpt<"actor">["events"][string];
type Stated = Excerpt<"actor">["interests"][string] | Excerpt<"actor">["relations"][string];

/** The content of a card: who this is, in the script of its own name too, and what the dataset says of it. */
export function actorCardTemplate(given: CardContext): TemplateResult {
  const { about, record } = given.excerpt;
  const asOf = knownDay(about, given.asOf);
  const context = { ...given, asOf, day: asOf ?? articleDay(about), until: asOf ?? FAR_FUTURE };
  const compact = given.form === "compact";
  const portrait = shownPortrait(record);
  return html`<article aria-labelledby="title">
    <header part="header">
      ${faceTemplate(portrait, context)}
      <div>${headerTemplate(context, compact)}${portrait ? creditTemplate(portrait, context) : ""}</div>
    </header>
    ${compact ? "" : bodyTemplate(context)}${sourceTemplate(context)}
  </article>`;
}

/** Who this is. The name may be a contested label, so the compact form too says whose labels there are. */
function headerTemplate(context: DatedContext, compact: boolean): TemplateResult {
  const { messages, asOf, excerpt } = context;
  const { name, names, kind, roles, described } = excerpt.record;
  const told: Content[] = [messages[kind] ?? datasetText(kind, context)];
  if (asOf)
    told.push(fill<Content>(messages.on, { date: dateTemplate({ edtf: asOf, text: asOf }, context) }));
  // A native name needs no word for it: it is in another script, or stands here alone.
  for (const one of names ?? [])
    told.push(
      one.kind === "native"
        ? isolated(one)
        : [messages[one.kind] ?? assertString(one.kind), messages.colon, isolated(one)],
    );
  if (compact) told.push(...roleTemplates(roles, context), ...labelTemplates(described, context));
  return html`${titleTemplate(nameTemplate(name, context), context)}
    <p class="muted kind">${joinParts(told, " · ")}</p>`;
}

/** All that the dataset says of it, what readers ask for first: what it wants, where it stands to others, to whom it belongs, and what it took part in. */
function bodyTemplate(context: DatedContext): TemplateResult {
  const { messages, excerpt } = context;
  const { description, roles } = excerpt.record;
  return html`${description ? html`<p>${datasetText(description, context)}</p>` : ""}
    <dl>${row(messages.role, roleTemplates(roles, context))}${positions(context)}</dl>
    ${alignmentsTemplate(context)}
    <dl>${ties(context)}</dl>
    ${dealings(context)}`;
}

/** For whom it acts and who does so for it, what it belongs to, and what others call it. */
function ties(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const { partOf, actsFor, described } = excerpt.record;
  const among = (term: string, ids: readonly string[] = []): Content =>
    row(term, ids.length ? [named(ids, context)] : []);
  return [
    among(
      messages.actsFor,
      actsFor?.map(({ actor }) => actor),
    ),
    among(messages.proxies, excerpt.proxies),
    among(messages.partOf, partOf),
    among(messages.members, excerpt.members),
    row(messages.called, labelTemplates(described, context)),
  ];
}

/** Other actors by name. */
function named(ids: readonly string[], context: DatedContext): Content {
  return joinParts(
    ids.map((id) => nameTemplate(context.excerpt.actors[id]!.name, context)),
    context.messages.comma,
  );
}

function roleTemplates(roles: Actor["roles"], context: DatedContext): Content[] {
  return known(roles, context).map(({ title, time }) => [
    formerly(time, context),
    datasetText(title, context),
    time ? [" · ", dateTemplate(time, context)] : "",
  ]);
}

/** On an earlier day nothing is known of what came later. */
function known<T extends { time?: Event["time"] | undefined }>(
  records: readonly T[] = [],
  { until }: DatedContext,
): T[] {
  return records.filter(({ time }) => !time || time.earliest <= until);
}

/** Says of what had ended by the day that it had. */
function formerly(time: Event["time"] | undefined, { messages, day }: DatedContext): Content {
  return hasEnded(time, day) ? [messages.former, messages.colon] : "";
}

/** A contested label never stands without the one who uses it. */
function labelTemplates(described: Actor["described"], context: DatedContext): Content[] {
  return (described ?? []).map(({ label, by }) =>
    fill<Content>(context.messages.calledBy, {
      label: html`<q>${isolated(label)}</q>`,
      by: "actor" in by ? named([by.actor], context) : datasetText(by.unnamed, context),
    }),
  );
}

/** What it wants, opposes, or takes on conditions. */
function positions(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const interests = known(Object.values(excerpt.interests), context);
  return (["for", "against", "conditional"] as const).map((position) =>
    row(
      messages[position],
      interests
        .filter((interest) => interest.position === position)
        .map((interest) => [
          qualified(interest.statement, interest, context),
          interest.condition
            ? html`<p>${messages.condition}${messages.colon}${datasetText(interest.condition, context)}</p>`
            : "",
        ]),
    ),
  );
}

/** A statement with whether that is past, what qualifies it, and what the editors decided about it. */
function qualified(text: string, record: Stated, context: DatedContext): Content {
  return [
    formerly(record.time, context),
    statementTemplate(text, record, context),
    codingTemplate(record.coding, context),
  ];
}

/**
 * On whose side it is and on whose not, topic by topic: worked out for the article's date, and said to be ours. What is in
 * brackets is how sure the less certain of the two positions is, and that is said too.
 */
function alignmentsTemplate(context: DatedContext): Content {
  const { messages, until, excerpt } = context;
  const { about, alignments } = excerpt;
  if (!alignments || until < about.asOf.earliest) return "";
  const rows = alignments.map(({ actor, topics }) =>
    row(
      named([actor], context),
      topics.map(({ verdict, topic, certainty }) => [
        assertString(messages[verdict]),
        messages.colon,
        datasetText(excerpt.topics[topic]!.label, context),
        ` (${certaintyLabel(certainty, context)})`,
      ]),
    ),
  );
  return html`<dl part="derived">${row(messages.derived, [fill<Content>(messages.basis, { date: dateTemplate(about.asOf, context) })])}${rows}</dl>`;
}

/** Whom it deals with and how, and the events in which it takes part, in the order of time: both folded, for they can be long. */
function dealings(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const relations = known(Object.values(excerpt.relations), context);
  const events = known(Object.values(excerpt.events), context).sort((a, b) =>
    a.time.earliest.localeCompare(b.time.earliest),
  );
  return [
    folded(
      messages.relations,
      relations.map((relation) => qualified(relation.statement, relation, context)),
      context,
    ),
    folded(
      messages.events,
      events.map((event) => [
        dateTemplate(event.time, context),
        modalityTemplate(event.modality, context),
        messages.colon,
        statementTemplate(event.description, event, context),
        codingTemplate(event.coding, context),
      ]),
      context,
    ),
  ];
}

/** What was only planned, supposed or did not happen never stands among the events without saying so. */
function modalityTemplate(modality: Event["modality"], { messages }: DatedContext): Content {
  return modality === "actual" ? "" : [" (", messages.modality[modality] ?? assertString(modality), ")"];
}

/** A list behind its title and length; left out where there is nothing. */
function folded(title: string, items: readonly Content[], context: DatedContext): Content {
  if (!items.length) return "";
  return html`<details>
    <summary>${title} (${numberTemplate(items.length, context)})</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: Content, items: readonly Content[]): Content {
  return items.length ? html`<div><dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}</div>` : "";
}
