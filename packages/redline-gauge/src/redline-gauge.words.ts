import {
  certaintyWords,
  codingWords,
  type Content,
  correctionWords,
  dateWords,
  fill,
  formatDate,
  formatNumber,
  linked,
  listed,
  nameWords,
  said,
  type Setting,
  sourceWords,
  statedWords,
  string,
  titleWords,
} from "@redlines/element";
import type { CertaintyStatus, ReadingStep } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { RedlineGaugeWords } from "./languages/words.js";

export interface GaugeSetting extends Setting<RedlineGaugeWords, "redline"> {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** Takes the day that a reader has chosen. A live page alone has it, and so a control. */
  readonly choose?: (day: string) => void;
}

type Excerpted = GaugeSetting["excerpt"];

/** The setting with what all parts ask of it. */
interface Scale extends GaugeSetting, Partial<Pick<ReadingStep, "crossed" | "certainty" | "reached">> {
  /** The day asked for, and the article's date, in words. */
  readonly date: string;
  readonly articleDate: string;
  /** The place of the reading's step among all steps, -1 before any evidence; its rung, 0 then. */
  readonly at: number;
  readonly rung: number;
  /** Whether the record has it by the day asked for. */
  readonly known: (from: string) => boolean;
  /** The place of a rung, from 1. */
  readonly positionOf: (id: string) => number;
  /** A number, in the digits of the interface. */
  readonly digits: (value: number) => string;
  readonly say: (text: string) => Content;
  readonly named: (actor: string) => Content;
}

function scaleOf(setting: GaugeSetting): Scale {
  const { excerpt, language, asOf = "" } = setting;
  const { record, about, steps, actors } = excerpt;
  const { edtf, text } = about.asOf;
  // Of later days the record says nothing, and the article's own date is no more precise than it says.
  const day = asOf[9] && asOf < lastDay(excerpt) && formatDate(asOf, language);
  const articleDate = formatDate(edtf, language) ?? text;
  const known = (from: string): boolean => !day || from <= asOf;
  const at = steps.findLastIndex(({ from }) => known(from));
  return {
    ...setting,
    articleDate,
    date: day || articleDate,
    known,
    at,
    rung: 0,
    ...steps[at],
    positionOf: (id) => record.ladder.rungs.findIndex((one) => one.id === id) + 1,
    digits: (value) => formatNumber(value, language),
    say: (words) => said(words, setting),
    named: (actor) => nameWords(actors[actor]!.name, setting),
  } as Scale;
}

function lastDay({ about }: Excerpted): string {
  return about.asOf.latest ?? about.asOf.earliest;
}

/** The content of a gauge: whose line against whom, how far it is reached, rung by rung, and on what evidence. */
export function redlineGaugeWords(setting: GaugeSetting): TemplateResult {
  const scale = scaleOf(setting);
  const { excerpt, words, rung, say, named } = scale;
  const { record } = excerpt;
  const { rungs, coding } = record.ladder;
  const sentence = sentenceOf(scale);
  const spoken = sentence.join("");
  return html`<article aria-labelledby="title">
    <p class="kicker">${words.redline}${words.colon}${named(record.by)} ${words.against} ${listed(record.against.map(named), words.comma)}</p>
    ${titleWords(say(record.label), setting)}
    <p>${say(record.prohibits)} <span class="muted">(${record.expressed === "inferred" ? words.inferredLine : words[record.expressed]})</span></p>
    <p class="reading">${placed(sentence)}</p>
    ${controlWords(spoken, scale)}
    <div class="drawing">${
      rung
        ? html`<div role="meter" part="meter" aria-labelledby="title" aria-valuemax=${rungs.length} aria-valuenow=${rung} aria-valuetext=${spoken}></div>`
        : ""
    }<ol part="ladder">${rungs.map((one, index) => rungWords(one, index, scale))}</ol></div>
    <dl>${aboutWords(scale)}</dl>
    <p class="muted">${words.coded}${words.colon}${say(coding)}</p>
    ${codingWords(record.coding, setting)}${correctionWords(record.history, setting)}${sourceWords(setting)}
  </article>`;
}

/** The reading in one sentence, with its values at the odd places. Where nothing is known it says so: unknown is not zero. */
function sentenceOf({ excerpt, words, date, rung, crossed, certainty = "unknown", positionOf, digits }: Scale): string[] {
  const { rungs, crossedAt } = excerpt.record.ladder;
  return fill(!rung ? words.unknown : crossed ? words.crossed : words.below, {
    date,
    rung: digits(rung),
    rungs: digits(rungs.length),
    label: rungs[rung - 1]?.label ?? "",
    line: digits(positionOf(crossedAt)),
    certainty: sureness(certainty, words),
  });
}

function sureness(status: CertaintyStatus, words: RedlineGaugeWords): string {
  return words[status] ?? string(status);
}

/** Replays how the reading came about, step by step. The last step holds until the article's date, where the way ends. */
function controlWords(spoken: string, { excerpt, words, language, choose, date, articleDate, at }: Scale): Content {
  const { steps } = excerpt;
  if (!choose || !steps[1]) return "";
  const chosen = ({ target }: Event): void => {
    const { valueAsNumber: index } = target as HTMLInputElement;
    choose(steps[index + 1] ? steps[index]!.from : lastDay(excerpt));
  };
  // A day before the first evidence is a place of its own; a value in a list is set anew each time: the host may have moved what the reader moved.
  return html`<label part="control" class="muted">${words.replay}${words.colon}${date}
    <input type="range" aria-label=${words.replay} aria-valuetext=${spoken} min=${Math.min(0, at)} max=${steps.length - 1} .value=${[at]} @input=${chosen} />
    <span><bdi>${formatDate(steps[0]!.from, language)!}</bdi><bdi>${articleDate}</bdi></span></label>`;
}

/** One rung: where the line is, what it means, and whether it is reached, how surely. Only evidence of its own says that it was reached. */
function rungWords({ id, label }: { id: string; label: string }, index: number, { excerpt, words, rung, crossed, reached = [], say }: Scale): TemplateResult {
  const status = reached[index];
  const here = index + 1 === rung;
  const line = id === excerpt.record.ladder.crossedAt;
  return html`<li class=${line ? (crossed ? "crossed line" : "line") : ""}><i class=${status ?? (index < rung ? "passed" : "")}></i>${[
    line ? html`<strong class="kicker">${words.line}${words.colon}</strong>` : "",
    here ? html`<strong>${say(label)}</strong>` : say(label),
    " ",
    status ? html`<em>(${here ? words.here : words.reached}${words.colon}${sureness(status, words)})</em>` : "",
  ]}</li>`;
}

/** The evidence, to whom the line speaks, the support at home, what was done, and what the author expects. */
function aboutWords(scale: Scale): Content {
  const { excerpt, words, known, say, named } = scale;
  const { record, events, signals, about } = excerpt;
  const { by, audiences = [], domesticSupport, enforcedBy = [], expectations = [] } = record;
  // A reading for an earlier day knows nothing of what was done or foretold later.
  const done = enforcedBy.filter((id) => events[id]!.modality === "actual" && known(events[id]!.time.earliest));
  return [
    row(
      words.evidence,
      signals.filter(({ from }) => known(from)).map((signal) => signalWords(signal, scale)),
    ),
    row(
      words.audiences,
      audiences.map(({ actor, why }) => [named(actor), words.colon, say(why)]),
    ),
    row(words.support, domesticSupport ? [say(domesticSupport)] : []),
    row(
      fill<Content>(words.acted, { by: named(by) }),
      done.map((id) => recordWords(id, scale)),
    ),
    row(words.expected, known(about.asOf.earliest) ? expectations.map((expected) => forecastWords(expected, scale)) : []),
  ];
}

/** One piece of evidence: its rung with the rung's own mark, whether it sets the reading, when, what, how sure, on whose word. */
function signalWords({ record, rung, counts }: Excerpted["signals"][number], scale: Scale): Content {
  const { words } = scale;
  const role = !counts ? words.idle : rung === scale.rung ? words.decides : "";
  return [
    html`<i class=${recordOf(record, scale).certainty.status}></i>`,
    rungNumber(rung, scale),
    role ? [" ", html`<strong>(${role})</strong>`] : "",
    words.colon,
    recordWords(record, scale),
  ];
}

function rungNumber(rung: number, { words, digits }: Scale): Content {
  return placed(fill(words.rung, { rung: digits(rung) }));
}

function recordOf(id: string, { excerpt }: Scale): Excerpted["events"][string] | Excerpted["claims"][string] {
  return excerpt.events[id] ?? excerpt.claims[id]!;
}

/** An event or a claim: when, what, how sure, and on whose word. */
function recordWords(id: string, scale: Scale): Content {
  const record = recordOf(id, scale);
  const text = "description" in record ? record.description : record.proposition;
  return [record.time ? [dateWords(record.time, scale), scale.words.colon] : "", statedWords(text, record, scale)];
}

/** What the author expects, in the author's own estimative words, with the rung that it would reach and what it hangs on. */
function forecastWords({ forecast, rung }: { forecast: string; rung?: string | undefined }, scale: Scale): Content {
  const { excerpt, words, positionOf, say } = scale;
  const { proposition, term, condition, certainty, voices, evidence, history } = excerpt.forecasts[forecast]!;
  const { status, hedge = "" } = certainty;
  return [
    rung ? [rungNumber(positionOf(rung), scale), words.colon] : "",
    linked(say(proposition), evidence[0]?.href),
    condition ? [" (", words.condition, words.colon, say(condition), ")"] : "",
    "\u00a0– ",
    html`<span class="muted"><q>${say(term)}</q>${words.comma}</span>`,
    // The author's words are said once: mostly the hedge is among them.
    certaintyWords({ voices, certainty: term.includes(hedge) ? { status } : certainty }, scale),
    correctionWords(history, scale),
  ];
}

/** A filled message with its values kept apart from the direction of the words around them. */
function placed(message: readonly string[]): Content {
  return message.map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : part));
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: Content, items: readonly Content[]): Content {
  return items.length ? html`<dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}` : "";
}
