import {
  actorTemplate,
  type Content,
  datasetText,
  dateTemplate,
  dayTemplate,
  DOT,
  fill,
  isFormer,
  isolated,
  joinParts,
  known,
  nameTemplate,
  titleTemplate,
  voiceTemplate,
} from "@redlines/element";
import { contestedLabels, type Text } from "@redlines/model";
import { html } from "lit/html.js";
import { type ActorExcerpt, type DatedContext, formerly } from "./dated-context.js";

export type Actor = ActorExcerpt["record"];
type Role = NonNullable<Actor["roles"]>[number];
type Label = NonNullable<Actor["described"]>[number];

/** The name, and below it what kind of actor it is. */
export function headerTemplate(context: DatedContext): Content {
  const title = titleTemplate(nameTemplate(context.excerpt.record.name, context), context);
  return html`${title}
    <p class="muted kind">${joinParts(identity(context), DOT)}</p>`;
}

/**
 * A person's role or what kind of actor it is, its name in its own script, and as of which day. A name that
 * is a contested label says whose.
 */
function identity(context: DatedContext): Content[] {
  const { messages, asOf, excerpt } = context;
  const { name: shown, names = [] } = excerpt.record;
  const native = names.filter(({ kind, text }) => kind === "native" && text !== shown);
  const day = asOf ? [fill<Content>(messages.on, { date: dayTemplate(asOf, context) })] : [];
  return [
    ...(roleLine(context) ?? [kindTemplate(context)]),
    ...native.map((name) => isolated(name)),
    ...contestedLabels(excerpt.record).map((label) => labelTemplate(label, context)),
    ...day,
  ];
}

function kindTemplate(context: DatedContext): Content {
  const { kind } = context.excerpt.record;
  return context.messages[kind] ?? datasetText(kind, context);
}

/** What a person is, where that is known: what it has been where it is nothing more. */
function roleLine(context: DatedContext): Content[] | undefined {
  const { kind } = context.excerpt.record;
  const roles = kind === "person" ? rolesOf(context) : [];
  const present = roles.filter((role) => !isFormer(role, context));
  const told = present.length > 0 ? present : roles;
  return told.length > 0 ? told.map((role) => roleTemplate(role, context)) : undefined;
}

/** What tells most of an actor in a line: what it is, else whose label it is known by, else its story. */
export function briefTemplate(context: DatedContext): Content {
  const { description } = context.excerpt.record;
  const labels = contestedLabels(context.excerpt.record);
  const roles = roleLine(context);
  if (roles) return joinParts(roles, DOT);
  const [label] = labels;
  if (label) return labelTemplate(label, context);
  return description === undefined ? kindTemplate(context) : datasetText(description, context);
}

/** All roles that are known by the day. */
export function rolesTemplates(context: DatedContext): Content[] {
  return rolesOf(context).map((role) => roleTemplate(role, context));
}

function rolesOf(context: DatedContext): Role[] {
  return known(context.excerpt.record.roles ?? [], context);
}

function roleTemplate(role: Role, context: DatedContext): Content {
  const time = role.time ? [" (", dateTemplate(role.time, context), ")"] : "";
  return [formerly(role, context), datasetText(role.title, context), time];
}

/** A contested label never stands without the one who uses it. */
export function labelTemplate({ label, ours, by }: Label, context: DatedContext): Content {
  return fill<Content>(context.messages.calledBy, {
    label: wordsTemplate(label, ours, context),
    by: "actor" in by ? actorTemplate(by.actor, context) : voiceTemplate({ ...by, role: "says" }, context),
  });
}

/** Somebody's words; where they are in another language than the card, our translation of them first. */
export function wordsTemplate(words: Text, ours: Text | undefined, context: DatedContext): Content {
  const quoted = html`<q>${isolated(words)}</q>`;
  if (!ours) return quoted;
  return fill<Content>(context.messages.translated, { ours: html`<q>${isolated(ours)}</q>`, words: quoted });
}
