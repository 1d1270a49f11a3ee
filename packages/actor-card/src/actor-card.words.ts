import {
  type Content,
  dateWords,
  listed,
  nameWords,
  numberWords,
  said,
  type Setting,
  sourceWords,
  statedWords,
  string,
  textWords,
  titleWords,
} from "@redlines/element";
import type { Excerpt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { ActorCardWords } from "./languages/words.js";

type CardSetting = Setting<ActorCardWords, "actor">;
type Interest = Excerpt["interests"][string];
type Event = Excerpt["events"][string];

/** The content of a card: who this is, in the script of its own name too, and what the dataset says of it. */
export function actorCardWords(setting: CardSetting): TemplateResult {
  const { record } = setting.excerpt;
  const { words } = setting;
  return html`<article aria-labelledby="title">
    <header part="header">
      <span class="initials" part="initials" aria-hidden="true">${said(record.initials, setting)}</span>
      <div>
        ${titleWords(nameWords(record.name, setting), setting)}
        <p class="names">${listed((record.names ?? []).map(textWords), " · ")}</p>
        <p class="muted kind">${words[record.kind] ?? said(record.kind, setting)}</p>
      </div>
    </header>
    ${record.description ? html`<p>${said(record.description, setting)}</p>` : ""}
    <dl>${[...standing(setting), ...positions(setting)]}</dl>
    ${dealings(setting)}${sourceWords(setting)}
  </article>`;
}

/** Roles, what it belongs to, for whom it acts, and what others call it: a contested label never stands alone. */
function standing(setting: CardSetting): Content[] {
  const { words, excerpt } = setting;
  const { roles, partOf, actsFor, described } = excerpt.record;
  const named = (id: string): Content => nameWords(excerpt.actors[id]!.name, setting);
  return [
    row(
      words.role,
      (roles ?? []).map(({ title, time }) => [said(title, setting), time ? [" · ", dateWords(time, setting)] : ""]),
    ),
    row(words.partOf, (partOf ?? []).map(named)),
    row(
      words.actsFor,
      (actsFor ?? []).map(({ actor }) => named(actor)),
    ),
    row(
      words.called,
      (described ?? []).map(({ label, by }) => [
        html`<q>${textWords(label)}</q>`,
        ` ${words.by} `,
        "actor" in by ? named(by.actor) : said(by.unnamed, setting),
      ]),
    ),
  ];
}

/** What it wants, opposes, or takes on conditions. */
function positions(setting: CardSetting): Content[] {
  const interests = Object.values(setting.excerpt.interests);
  const held = (position: Interest["position"]): Content[] =>
    interests.filter((interest) => interest.position === position).map((interest) => statedWords(interest.statement, interest, setting));
  return (["for", "against", "conditional"] as const).map((position) => row(setting.words[position], held(position)));
}

/** Whom it deals with and how, and the events in which it takes part, in the order of time: both folded, for they can be long. */
function dealings(setting: CardSetting): Content[] {
  const { relations, events } = setting.excerpt;
  const inOrder = Object.values(events).sort((a, b) => a.time.earliest.localeCompare(b.time.earliest));
  return [
    folded(
      setting.words.relations,
      Object.values(relations).map((relation) => statedWords(relation.statement, relation, setting)),
      setting,
    ),
    folded(
      setting.words.events,
      inOrder.map((event) => [
        dateWords(event.time, setting),
        modalityWords(event.modality, setting),
        setting.words.colon,
        statedWords(event.description, event, setting),
      ]),
      setting,
    ),
  ];
}

/** What was only planned, supposed or did not happen never stands among the events without saying so. */
function modalityWords(modality: Event["modality"], { words }: CardSetting): Content {
  return modality === "actual" ? "" : [" (", string(words[modality]), ")"];
}

/** A list behind its title and length; left out where there is nothing. */
function folded(title: string, items: readonly Content[], setting: CardSetting): Content {
  if (!items.length) return "";
  return html`<details>
    <summary>${title} (${numberWords(items.length, setting)})</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: string, items: readonly Content[]): Content {
  return items.length ? html`<div><dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}</div>` : "";
}
