import {
  checkedSources,
  codingTemplate,
  type Content,
  datasetText,
  dayTemplate,
  foldTemplate,
  joinParts,
  markedStatement,
  nameTemplate,
  termTemplate,
} from "@redlines/element";
import { type EventItem, formatDate } from "@redlines/model";
import { html } from "lit/html.js";
import type { Timeline, TimelineContext } from "./timeline.js";

/** Of each event all that is told, what is claimed of it, and what the editors decided; then the sources. */
export function checkTemplate({ context, events }: Timeline): Content {
  const terms = events.map((event) =>
    termTemplate(datasetText(event.label, context), toldOf(event, context)),
  );
  const content = [html`<dl>${terms}</dl>`, checkedSources(context)];
  return foldTemplate({ name: "sources", title: context.messages.claimsAndSources, content }, context);
}

function toldOf(event: EventItem, context: TimelineContext): Content[] {
  const { coding = [], description, label } = event;
  const told = [
    description !== label && datasetText(description, context),
    ...factsOf(event, context),
    ...claimsOn(event, context),
    coding.length > 0 && codingTemplate(coding, context),
  ];
  return told.filter((one) => one !== false);
}

/** Each with its term, in one line. */
function factsOf(event: EventItem, context: TimelineContext): Content[] {
  const { answers = [], condition, participants = [], place } = event;
  const { messages } = context;
  const names = participants.map((name) => nameTemplate(name, context));
  const labels = answers.map((answered) => datasetText(answered, context));
  const facts: [string, Content[]][] = [
    [messages.dates, boundsOf(event, context)],
    [messages.who, joinParts(names, messages.comma)],
    [messages.place, place === undefined ? [] : [nameTemplate(place, context)]],
    [messages.answers, joinParts(labels, messages.semicolon)],
    [messages.condition, condition ? [datasetText(condition.text, context)] : []],
  ];
  return facts.flatMap(([term, told]) => (told.length > 0 ? [[term, messages.colon, told]] : []));
}

/** The first and the last day of what has no plain date: by these it is sorted. */
function boundsOf({ time }: EventItem, context: TimelineContext): Content[] {
  if (!time || formatDate(time.edtf, context.language) !== undefined) return [];
  const { earliest, latest } = time;
  const last = latest === undefined ? "…" : dayTemplate(latest, context);
  return [dayTemplate(earliest, context), " – ", last];
}

/** What is claimed of it always says how sure it is: it is no event. */
function claimsOn({ id }: EventItem, context: TimelineContext): Content[] {
  const voices = context.common?.voices ?? [];
  return context.excerpt.claims
    .filter(({ events }) => events.includes(id))
    .map((claim) => [
      context.messages.claimed,
      context.messages.colon,
      markedStatement(claim.proposition, claim, { ...context, common: { voices } }),
      codingTemplate(claim.coding, context),
    ]);
}
