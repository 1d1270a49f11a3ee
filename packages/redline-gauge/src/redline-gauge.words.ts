import {
  codingWords,
  type Content,
  correctionWords,
  dateWords,
  fill,
  formatDate,
  formatNumber,
  listed,
  nameWords,
  said,
  type Setting,
  sourceWords,
  statedWords,
  string,
  titleWords,
} from "@redlines/element";
import type { ReadingStep } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { RedlineGaugeWords } from "./languages/words.js";

export interface GaugeSetting extends Setting<RedlineGaugeWords, "redline"> {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
}

/** One rung as it stands on that day. */
interface Rung {
  /** From 1, the lowest. */
  number: number;
  label: string;
  /** Whether the reading stands on it or above it: so far the meter is filled. */
  filled: boolean;
  highest: boolean;
  /** Whether the line is crossed from here on. */
  line: boolean;
  evidence: string[];
}

/** The content of a gauge: whose line against whom, how far it is reached, rung by rung, and on what evidence. */
export function redlineGaugeWords(given: GaugeSetting): TemplateResult {
  const setting = { ...given, asOf: knownDay(given) };
  const { excerpt, words } = setting;
  const { record } = excerpt;
  const step = stepOn(setting);
  const rungs = rungsOn(setting, step);
  return html`<article aria-labelledby="title">
    <p class="kicker">${words.redline}${words.colon}${actorWords(record.by, setting)} ${words.against} ${listed(
      record.against.map((id) => actorWords(id, setting)),
      words.comma,
    )}</p>
    ${titleWords(said(record.label, setting), setting)}
    <p>${said(record.prohibits, setting)} <span class="muted">(${record.expressed === "inferred" ? words.inferredLine : words[record.expressed]})</span></p>
    ${readingWords(step, rungs, setting)}
    <ol part="ladder">
      ${rungs.map((rung) => html`<li class=${mark(evident(rung), rung)}>${rungWords(rung, setting)}</li>`)}
    </ol>
    <dl>${aboutWords(setting)}</dl>
    <p class="muted">${words.coded}${words.colon}${said(record.ladder.coding, setting)}</p>
    ${codingWords(record.coding, setting)}${correctionWords(record.history, setting)}${sourceWords(setting)}
  </article>`;
}

/** The day asked for, if it is one that the article knows of: of later days the record says nothing. */
function knownDay({ excerpt, asOf = "" }: GaugeSetting): string | undefined {
  return asOf[9] && formatDate(asOf, "en") && !(asOf > excerpt.about.asOf.latest!) ? asOf : undefined;
}

/** The reading that held on that day; nothing where there was no evidence yet. */
function stepOn({ excerpt, asOf }: GaugeSetting): ReadingStep | undefined {
  return excerpt.steps.findLast(({ from }) => !asOf || from <= asOf);
}

function rungsOn({ excerpt, asOf }: GaugeSetting, step: ReadingStep | undefined): Rung[] {
  const { rungs, crossedAt } = excerpt.record.ladder;
  const highest = step?.rung ?? 0;
  return rungs.map(({ id, label }, index) => ({
    number: index + 1,
    label,
    filled: index < highest,
    highest: index + 1 === highest,
    line: id === crossedAt,
    evidence: excerpt.signals.filter(({ rung, from, counts }) => counts && rung === index + 1 && (!asOf || from <= asOf)).map(({ record }) => record),
  }));
}

function actorWords(id: string, setting: GaugeSetting): Content {
  return nameWords(setting.excerpt.actors[id]!.name, setting);
}

/** The reading in one sentence, which the meter speaks too. Where nothing is known there is no meter: unknown is not zero. */
function readingWords(step: ReadingStep | undefined, rungs: readonly Rung[], setting: GaugeSetting): Content {
  const { excerpt, words, language, asOf } = setting;
  const { edtf, text } = excerpt.about.asOf;
  const date = formatDate(asOf || edtf, language) ?? text;
  const at = rungs.find(({ highest }) => highest);
  if (!step || !at) return html`<p class="reading">${placed(fill(words.unknown, { date }))}</p>`;
  const sentence = fill(step.crossed ? words.crossed : words.below, {
    date,
    rung: formatNumber(at.number, language),
    rungs: formatNumber(rungs.length, language),
    label: at.label,
    line: formatNumber(rungs.findIndex(({ line }) => line) + 1, language),
    certainty: words[step.certainty] ?? string(step.certainty),
  });
  return html`<p class="reading">${placed(sentence)}</p>
    <div role="meter" part="meter" class=${step.certainty} aria-labelledby="title" aria-valuemin="0" aria-valuemax=${rungs.length} aria-valuenow=${at.number} aria-valuetext=${sentence.join("")}>
      ${rungs.map((rung) => html`<i class=${mark(rung.filled, rung)}></i>`)}
    </div>`;
}

/** A filled message with its values kept apart from the direction of the words around them. */
function placed(message: readonly string[]): Content {
  return message.map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : part));
}

/** The classes of a rung, in the ladder and in the meter. */
function mark(on: boolean, { highest, line }: Rung): string {
  return [on ? "on" : "", highest ? "here" : "", line ? "line" : ""].join(" ").trim();
}

/** A rung below the highest counts for the reading; only evidence of its own says that it was reached. */
function evident({ highest, evidence }: Rung): boolean {
  return highest || evidence.length > 0;
}

/** One rung: where the line is, what it means, whether it is reached, and the evidence. */
function rungWords(rung: Rung, setting: GaugeSetting): Content {
  const { words } = setting;
  const { label, highest, line, evidence } = rung;
  return [
    line ? html`<strong class="kicker">${words.line}${words.colon}</strong>` : "",
    html`<span class="rung">${said(label, setting)}</span>`,
    evident(rung) ? [" ", html`<em>(${highest ? words.here : words.reached})</em>`] : "",
    evidence.length ? html`<ul part="evidence">${evidence.map((id) => html`<li>${recordWords(id, setting)}</li>`)}</ul>` : "",
  ];
}

/** An event or a claim: when, what, how sure, and on whose word. */
function recordWords(id: string, setting: GaugeSetting): Content {
  const record = setting.excerpt.events[id] ?? setting.excerpt.claims[id]!;
  const text = "description" in record ? record.description : record.proposition;
  return [record.time ? [dateWords(record.time, setting), setting.words.colon] : "", statedWords(text, record, setting)];
}

/** To whom it speaks, the support at home, what was done, and what the author expects. */
function aboutWords(setting: GaugeSetting): Content {
  const { excerpt, words, asOf } = setting;
  const { record, forecasts } = excerpt;
  const audiences = (record.audiences ?? []).map(({ actor, why }) => [actorWords(actor, setting), words.colon, said(why, setting)]);
  // A reading for an earlier day knows nothing of what was done or foretold later.
  const known = (day: string): boolean => !asOf || day <= asOf;
  const done = (record.enforcedBy ?? []).filter((id) => {
    const { modality, time } = excerpt.events[id]!;
    return modality === "actual" && known(time.earliest);
  });
  const acted = done.map((id) => recordWords(id, setting));
  const expected = (known(excerpt.about.asOf.earliest) ? (record.expectations ?? []) : []).map(({ forecast }) => {
    const { term, proposition } = forecasts[forecast]!;
    return [said(proposition, setting), "\u00a0– ", html`<span class="muted"><q>${said(term, setting)}</q></span>`];
  });
  return [
    row([words.audiences], audiences),
    row([words.support], record.domesticSupport ? [said(record.domesticSupport, setting)] : []),
    row(fill<Content>(words.acted, { by: actorWords(record.by, setting) }), acted),
    row([words.expected], expected),
  ].flat();
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: Content, items: readonly Content[]): readonly Content[] {
  return items.length ? [html`<dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}`] : [];
}
