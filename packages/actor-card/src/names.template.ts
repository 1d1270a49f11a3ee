import {
  actorsTemplate,
  assertString,
  checkedSources,
  type Content,
  foldTemplate,
  isolated,
  termTemplate,
} from "@redlines/element";
import { contestedLabels } from "@redlines/model";
import { html } from "lit/html.js";
import type { DatedContext } from "./dated-context.js";
import { type Actor, labelTemplate, rolesTemplates } from "./header.template.js";
import { listTemplate } from "./record.template.js";

/** To whom it belongs, how it is called otherwise and by whom, its codes, and the sources of all. */
export function namesTemplate(context: DatedContext): Content {
  const { messages, excerpt } = context;
  const { names = [], identifiers = [], described = [] } = excerpt.record;
  const inName = contestedLabels(excerpt.record);
  const labels = described.filter((label) => !inName.includes(label));
  const terms = [
    termTemplate(messages.role, rolesTemplates(context)),
    ...tieTerms(context),
    termTemplate(
      messages.called,
      labels.map((label) => labelTemplate(label, context)),
    ),
    termTemplate(messages.otherNames, otherNames(names, context)),
    termTemplate(messages.identifiers, identifiers.map(identifierTemplate)),
  ];
  const content = [listTemplate(terms), checkedSources(context)];
  return foldTemplate({ name: "names", title: messages.partsAndNames, content }, context);
}

/** For whom it acts and who does so for it, and what it belongs to. */
function tieTerms(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const { partOf, actsFor } = excerpt.record;
  const principals = actsFor?.map(({ actor }) => actor);
  return [
    actorsTerm(messages.actsFor, principals, context),
    actorsTerm(messages.proxies, excerpt.proxies, context),
    actorsTerm(messages.partOf, partOf, context),
    actorsTerm(messages.members, excerpt.members, context),
  ];
}

/** A term with other actors. */
function actorsTerm(term: string, ids: readonly string[] | undefined, context: DatedContext): Content {
  return termTemplate(term, ids?.length ? [actorsTemplate(ids, context)] : []);
}

/** A native name stands at the top; of any other it is said what it is. */
function otherNames(names: NonNullable<Actor["names"]>, { messages }: DatedContext): Content[] {
  const others = names.filter(({ kind }) => kind !== "native");
  return others.map((name) => [
    name.kind === "former" ? [messages.former, messages.colon] : "",
    isolated(name),
  ]);
}

/** A code as its standard is written: a voice reads “iso3166” as one word. */
function identifierTemplate({ scheme, value }: NonNullable<Actor["identifiers"]>[number]): Content {
  const standard = assertString(scheme).replace(/^iso(\d+-\d)-/, "ISO $1 ");
  return html`<bdi>${standard} ${assertString(value)}</bdi>`;
}
