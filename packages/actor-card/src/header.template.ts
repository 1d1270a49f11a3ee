import {
  actorTemplate,
  assertString,
  type Content,
  datasetText,
  dateTemplate,
  dayTemplate,
  fill,
  isolated,
  joinParts,
  nameTemplate,
  titleTemplate,
  voiceTemplate,
} from "@redlines/element";
import { html } from "lit/html.js";
import { type ActorExcerpt, type DatedContext, formerly, known } from "./dated-context.js";

type Actor = ActorExcerpt["record"];
type Name = NonNullable<Actor["names"]>[number];

/** Who this is. The name may be a contested label, so the compact form too says whose labels there are. */
export function headerTemplate(context: DatedContext): Content {
  const facts = [...identity(context), ...(context.form === "compact" ? briefly(context) : [])];
  return html`${titleTemplate(nameTemplate(context.excerpt.record.name, context), context)}
    <p class="muted kind">${joinParts(facts, " · ")}</p>`;
}

/** What kind of actor it is, as of which day, and how it is called otherwise. */
function identity(context: DatedContext): Content[] {
  const { messages, asOf, excerpt } = context;
  const { kind, names = [] } = excerpt.record;
  const day = asOf ? [fill<Content>(messages.on, { date: dayTemplate(asOf, context) })] : [];
  return [
    messages[kind] ?? datasetText(kind, context),
    ...day,
    ...names.map((name) => otherName(name, context)),
  ];
}

/** A native name needs no word for it: it is in another script, or stands here alone. */
function otherName(name: Name, { messages }: DatedContext): Content {
  if (name.kind === "native") return isolated(name);
  return [messages[name.kind] ?? assertString(name.kind), messages.colon, isolated(name)];
}

function briefly(context: DatedContext): Content[] {
  return [...roleTemplates(context), ...labelTemplates(context)];
}

export function roleTemplates(context: DatedContext): Content[] {
  const roles = known(context.excerpt.record.roles ?? [], context);
  return roles.map((role) => [
    formerly(role, context),
    datasetText(role.title, context),
    role.time ? [" · ", dateTemplate(role.time, context)] : "",
  ]);
}

/** A contested label never stands without the one who uses it. */
export function labelTemplates(context: DatedContext): Content[] {
  const { excerpt, messages } = context;
  return (excerpt.record.described ?? []).map(({ label, by }) =>
    fill<Content>(messages.calledBy, {
      label: html`<q>${isolated(label)}</q>`,
      by: "actor" in by ? actorTemplate(by.actor, context) : voiceTemplate({ ...by, role: "says" }, context),
    }),
  );
}
