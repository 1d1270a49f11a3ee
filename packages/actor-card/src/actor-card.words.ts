import {
  codingWords,
  type Content,
  dateWords,
  fill,
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
import { articleDay, type Excerpt, hasEnded, knownDay } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { ActorCardWords } from "./languages/words.js";
import { creditWords, faceWords, shownPortrait } from "./portrait.words.js";

export interface CardSetting extends Setting<ActorCardWords, "actor"> {
  /** The day, `YYYY-MM-DD`, for which the card is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** `compact` for a line or two; anything else is the whole card. */
  readonly form?: string | null | undefined;
}

interface DatedSetting extends CardSetting {
  /** The day for which the card is told, and the day after which it knows nothing: what is planned is known on the article's date. */
  readonly day: string;
  readonly until: string;
}

type Actor = Excerpt<"actor">["record"];
type Event = Excerpt["events"][string];
type Stated = Excerpt["interests"][string] | Excerpt["relations"][string];

/** The content of a card: who this is, in the script of its own name too, and what the dataset says of it. */
export function actorCardWords(given: CardSetting): TemplateResult {
  const { about, record } = given.excerpt;
  const asOf = knownDay(about, given.asOf);
  const setting = { ...given, asOf, day: asOf ?? articleDay(about), until: asOf ?? "9" };
  const compact = given.form === "compact";
  const portrait = shownPortrait(record);
  return html`<article aria-labelledby="title">
    <header part="header">
      ${faceWords(portrait, setting)}
      <div>${headerWords(setting, compact)}${portrait ? creditWords(portrait, setting) : ""}</div>
    </header>
    ${compact ? "" : bodyWords(setting)}${sourceWords(setting)}
  </article>`;
}

/** Who this is. The name may be a contested label, so the compact form too says whose labels there are. */
function headerWords(setting: DatedSetting, compact: boolean): TemplateResult {
  const { words, asOf, excerpt } = setting;
  const { name, names, kind, roles, described } = excerpt.record;
  const told: Content[] = [words[kind] ?? said(kind, setting)];
  if (asOf) told.push(fill<Content>(words.on, { date: dateWords({ edtf: asOf, text: asOf }, setting) }));
  // A native name needs no word for it: it is in another script, or stands here alone.
  for (const one of names ?? []) told.push(one.kind === "native" ? textWords(one) : [words[one.kind] ?? string(one.kind), words.colon, textWords(one)]);
  if (compact) told.push(...roleWords(roles, setting), ...labelWords(described, setting));
  return html`${titleWords(nameWords(name, setting), setting)}
    <p class="muted kind">${listed(told, " · ")}</p>`;
}

/** All that the dataset says of it, what readers ask for first: what it wants, where it stands to others, to whom it belongs, and what it took part in. */
function bodyWords(setting: DatedSetting): TemplateResult {
  const { words, excerpt } = setting;
  const { description, roles } = excerpt.record;
  return html`${description ? html`<p>${said(description, setting)}</p>` : ""}
    <dl>${row(words.role, roleWords(roles, setting))}${positions(setting)}</dl>
    ${derivedWords(setting)}
    <dl>${ties(setting)}</dl>
    ${dealings(setting)}`;
}

/** For whom it acts and who does so for it, what it belongs to, and what others call it. */
function ties(setting: DatedSetting): Content[] {
  const { words, excerpt } = setting;
  const { partOf, actsFor, described } = excerpt.record;
  const among = (term: string, ids: readonly string[] = []): Content => row(term, ids.length ? [named(ids, setting)] : []);
  return [
    among(
      words.actsFor,
      actsFor?.map(({ actor }) => actor),
    ),
    among(words.proxies, excerpt.proxies),
    among(words.partOf, partOf),
    among(words.members, excerpt.members),
    row(words.called, labelWords(described, setting)),
  ];
}

/** Other actors by name. */
function named(ids: readonly string[], setting: DatedSetting): Content {
  return listed(
    ids.map((id) => nameWords(setting.excerpt.actors[id]!.name, setting)),
    setting.words.comma,
  );
}

function roleWords(roles: Actor["roles"], setting: DatedSetting): Content[] {
  return known(roles, setting).map(({ title, time }) => [formerly(time, setting), said(title, setting), time ? [" · ", dateWords(time, setting)] : ""]);
}

/** On an earlier day nothing is known of what came later. */
function known<T extends { time?: Event["time"] | undefined }>(records: readonly T[] = [], { until }: DatedSetting): T[] {
  return records.filter(({ time }) => !time || time.earliest <= until);
}

/** Says of what had ended by the day that it had. */
function formerly(time: Event["time"] | undefined, { words, day }: DatedSetting): Content {
  return hasEnded(time, day) ? [words.former, words.colon] : "";
}

/** A contested label never stands without the one who uses it. */
function labelWords(described: Actor["described"], setting: DatedSetting): Content[] {
  return (described ?? []).map(({ label, by }) =>
    fill<Content>(setting.words.calledBy, {
      label: html`<q>${textWords(label)}</q>`,
      by: "actor" in by ? named([by.actor], setting) : said(by.unnamed, setting),
    }),
  );
}

/** What it wants, opposes, or takes on conditions. */
function positions(setting: DatedSetting): Content[] {
  const { words, excerpt } = setting;
  const interests = known(Object.values(excerpt.interests), setting);
  return (["for", "against", "conditional"] as const).map((position) =>
    row(
      words[position],
      interests
        .filter((interest) => interest.position === position)
        .map((interest) => [
          qualified(interest.statement, interest, setting),
          interest.condition ? html`<p>${words.condition}${words.colon}${said(interest.condition, setting)}</p>` : "",
        ]),
    ),
  );
}

/** A statement with whether that is past, what qualifies it, and what the editors decided about it. */
function qualified(text: string, record: Stated, setting: DatedSetting): Content {
  return [formerly(record.time, setting), statedWords(text, record, setting), codingWords(record.coding, setting)];
}

/**
 * On whose side it is and on whose not, topic by topic: worked out for the article's date, and said to be ours. What is in
 * brackets is how sure the less certain of the two positions is, and that is said too.
 */
function derivedWords(setting: DatedSetting): Content {
  const { words, until, excerpt } = setting;
  const { about, alignments } = excerpt;
  if (!alignments || until < about.asOf.earliest) return "";
  const rows = alignments.map(({ actor, topics }) =>
    row(
      named([actor], setting),
      topics.map(({ verdict, topic, certainty }) => [
        string(words[verdict]),
        words.colon,
        said(excerpt.topics[topic]!.label, setting),
        ` (${words[certainty] ?? string(certainty)})`,
      ]),
    ),
  );
  return html`<dl part="derived">${row(words.derived, [fill<Content>(words.basis, { date: dateWords(about.asOf, setting) })])}${rows}</dl>`;
}

/** Whom it deals with and how, and the events in which it takes part, in the order of time: both folded, for they can be long. */
function dealings(setting: DatedSetting): Content[] {
  const { words, excerpt } = setting;
  const relations = known(Object.values(excerpt.relations), setting);
  const events = known(Object.values(excerpt.events), setting).sort((a, b) => a.time.earliest.localeCompare(b.time.earliest));
  return [
    folded(
      words.relations,
      relations.map((relation) => qualified(relation.statement, relation, setting)),
      setting,
    ),
    folded(
      words.events,
      events.map((event) => [
        dateWords(event.time, setting),
        modalityWords(event.modality, setting),
        words.colon,
        statedWords(event.description, event, setting),
        codingWords(event.coding, setting),
      ]),
      setting,
    ),
  ];
}

/** What was only planned, supposed or did not happen never stands among the events without saying so. */
function modalityWords(modality: Event["modality"], { words }: DatedSetting): Content {
  return modality === "actual" ? "" : [" (", words[modality] ?? string(modality), ")"];
}

/** A list behind its title and length; left out where there is nothing. */
function folded(title: string, items: readonly Content[], setting: DatedSetting): Content {
  if (!items.length) return "";
  return html`<details>
    <summary>${title} (${numberWords(items.length, setting)})</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: Content, items: readonly Content[]): Content {
  return items.length ? html`<div><dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}</div>` : "";
}
