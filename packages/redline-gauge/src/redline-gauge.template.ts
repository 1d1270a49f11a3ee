import {
  codingTemplate,
  type Content,
  correctionsTemplate,
  dateTemplate,
  fill,
  formatDate,
  formatNumber,
  joinParts,
  nameTemplate,
  datasetText,
  type RenderContext,
  sourceTemplate,
  statementTemplate,
  assertString,
  certaintyLabel,
  titleTemplate,
} from "@redlines/element";
import type { ReadingStep } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { RedlineGaugeMessages } from "./messages/en.js";

export interface GaugeContext extends RenderContext<RedlineGaugeMessages, "redline"> {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** Takes the day that a reader has chosen. A live page alone has it, and so a control. */
  readonly choose?: (day: string) => void;
}

type Excerpted = GaugeContext["excerpt"];
type Ladder = Excerpted["record"]["ladder"];

/** The context, all of the excerpt and of its ladder, and the reading that held on the day asked for. */
interface Scale
  extends
    GaugeContext,
    Excerpted,
    Ladder,
    Pick<ReadingStep, "time">,
    Partial<Pick<ReadingStep, "crossed" | "certainty" | "reached">> {
  /** The day asked for; the last that the article can mean where that is none, or a later one: the record says nothing of those. */
  readonly day: string;
  readonly last: string;
  /** The place of the reading's step among all steps, -1 before any evidence; its rung, 0 then. */
  readonly at: number;
  readonly rung: number;
}

function scaleOf(context: GaugeContext): Scale {
  const { excerpt, asOf = "" } = context;
  const { about, steps } = excerpt;
  const last = about.asOf.latest ?? about.asOf.earliest;
  const day = asOf[9] && asOf < last && formatDate(asOf, "en") ? asOf : last;
  const at = steps.findLastIndex(({ from }) => from <= day);
  const step = steps[at];
  // No date is more precise than the fact: a step's day is but the end of what its evidence says, and the last day that of what the article does.
  const time = day === last ? about.asOf : step?.from === day ? step.time : { edtf: day, text: day };
  return { ...excerpt, ...excerpt.record.ladder, rung: 0, ...step, ...context, last, day, at, time } as Scale;
}

/** The content of a gauge: whose line against whom, how far it is reached, rung by rung, and on what evidence. */
export function redlineGaugeTemplate(context: GaugeContext): TemplateResult {
  const scale = scaleOf(context);
  const { record, messages, rung, rungs } = scale;
  const sentence = readingTemplate(scale);
  const spoken = spokenText(sentence);
  return html`<article aria-labelledby="title">
    <p class="kicker">${messages.redline}${messages.colon}${named(record.by, scale)} ${messages.against} ${joinParts(
      record.against.map((actor) => named(actor, scale)),
      messages.comma,
    )}</p>
    ${titleTemplate(datasetText(record.label, scale), scale)}
    <p>${datasetText(record.prohibits, scale)} <span class="muted">(${messages[`${record.expressed}Line`]})</span></p>
    <p class="reading">${sentence}</p>
    <div class="drawing">${
      rung
        ? html`<div role="meter" part="meter" aria-labelledby="title" aria-valuemax=${rungs.length} aria-valuenow=${rung} aria-valuetext=${spoken}></div>`
        : ""
    }<ol part="ladder">${rungs.map((one, index) => rungTemplate(one, index, scale))}</ol></div>
    ${controlTemplate(spoken, scale)}
    <dl>${detailsTemplate(scale)}</dl>
    <p class="muted">${messages.coded}${messages.colon}${datasetText(scale.coding, scale)}</p>
    ${codingTemplate(record.coding, scale)}${correctionsTemplate(record.history, scale)}${sourceTemplate(scale)}
  </article>`;
}

function named(actor: string, scale: Scale): Content {
  return nameTemplate(scale.actors[actor]!.name, scale);
}

/** The reading in one sentence. Where nothing is known it says so: unknown is not zero. */
function readingTemplate(scale: Scale): Content {
  const { messages, language, rung, rungs, crossed, certainty = "unknown" } = scale;
  const message = !rung ? messages.noReading : crossed ? messages.crossed : messages.below;
  const values = {
    date: dateTemplate(scale.time, scale),
    rung: formatNumber(rung, language),
    rungs: formatNumber(rungs.length, language),
    label: datasetText(rungs[rung - 1]?.label ?? "", scale),
    line: formatNumber(placeOf(scale.crossedAt, scale), language),
    certainty: certaintyLabel(certainty, scale),
  };
  return message.split("*").map((part, index) => {
    const filled = fill<Content>(part, values);
    return index % 2 ? html`<strong>${filled}</strong>` : filled;
  });
}

/** A sentence as it is spoken: of each template in it the last value, which is what it shows; the others are its attributes. */
function spokenText(sentence: Content): string {
  if (typeof sentence === "string") return sentence;
  return "strings" in sentence
    ? spokenText(sentence.values.at(-1) as Content)
    : sentence.map(spokenText).join("");
}

/** The place, from 1, of a rung. */
function placeOf(rung: string, { rungs }: Scale): number {
  return rungs.findIndex(({ id }) => id === rung) + 1;
}

/**
 * Replays how the reading came about, step by step. The last step holds until the article's date, where the way ends.
 * What a server writes has its room alone, so that nothing moves when a script fills it.
 */
function controlTemplate(spoken: string, scale: Scale): Content {
  const { steps, messages, choose, at, last } = scale;
  if (!steps[1]) return "";
  const chosen = ({ target }: Event): void => {
    const { valueAsNumber: index } = target as HTMLInputElement;
    choose!(steps[index + 1] ? steps[index]!.from : last);
  };
  // A day before the first evidence is a place of its own; a value in a list is set anew each time: the host may have moved what the reader moved.
  return html`<label part="control" class="muted">${
    choose
      ? html`${messages.replay}${messages.colon}${dateTemplate(scale.time, scale)}<input type="range" aria-valuetext=${spoken} min=${Math.min(0, at)} max=${steps.length - 1} .value=${[at]} @input=${chosen} />`
      : ""
  }</label>`;
}

/** One rung: where the line is, what it means, and whether it is reached, how surely. Only evidence of its own says that it was reached. */
function rungTemplate(
  { id, label }: { id: string; label: string },
  index: number,
  scale: Scale,
): TemplateResult {
  const { messages, rung, crossed, reached = [] } = scale;
  const status = reached[index];
  const line = id === scale.crossedAt;
  const shown = datasetText(label, scale);
  return html`<li class=${line ? (crossed ? "crossed line" : "line") : ""}><i class=${status ?? (index < rung ? "passed" : "")}></i>${
    line ? html`<strong class="kicker">${messages.line}${messages.colon}</strong>` : ""
  }${index + 1 === rung ? html`<strong>${shown}</strong>` : shown} ${status ? html`<span class="muted">(${messages.reached}${messages.colon}${certaintyLabel(status, scale)})</span>` : ""}</li>`;
}

/** The evidence, to whom the line speaks, the support at home, what was done, and what the author expects. */
function detailsTemplate(scale: Scale): Content {
  const { events, messages, day } = scale;
  const { audiences = [], domesticSupport, enforcedBy = [], expectations = [] } = scale.record;
  // A reading for an earlier day knows nothing of what was done or foretold later.
  const done = enforcedBy.filter(
    (id) => events[id]!.modality === "actual" && events[id]!.time.earliest <= day,
  );
  return [
    row(
      messages.evidence,
      scale.signals.filter(({ from }) => from <= day).map((signal) => signalTemplate(signal, scale)),
    ),
    row(
      messages.audiences,
      audiences.map(({ actor, why }) => [named(actor, scale), messages.colon, datasetText(why, scale)]),
    ),
    row(messages.support, domesticSupport ? [datasetText(domesticSupport, scale)] : []),
    row(
      messages.acted,
      done.map((id) => recordTemplate(events[id]!, scale)),
    ),
    row(
      messages.expected,
      scale.about.asOf.earliest <= day
        ? expectations.map((expected) => forecastTemplate(expected, scale))
        : [],
    ),
  ];
}

/** One piece of evidence: its rung with the rung's own mark, whether it sets the reading, when, what, how sure, on whose word. */
function signalTemplate({ record: id, rung, counts }: Excerpted["signals"][number], scale: Scale): Content {
  const { messages } = scale;
  const record = scale.events[id] ?? scale.claims[id]!;
  const role = !counts ? messages.idle : rung === scale.rung ? messages.decides : "";
  return [
    html`<i class=${record.certainty.status}></i>`,
    rungNumber(rung, scale),
    role ? [" (", role, ")"] : "",
    messages.colon,
    recordTemplate(record, scale),
  ];
}

function rungNumber(rung: number, scale: Scale): string {
  return scale.messages.rung + formatNumber(rung, scale.language);
}

/** An event or a claim: when, what, how sure, and on whose word. */
function recordTemplate(
  record: Excerpted["events"][string] | Excerpted["claims"][string],
  scale: Scale,
): Content {
  const { description, proposition = "" } = record as { description?: string; proposition?: string };
  return [
    record.time ? [dateTemplate(record.time, scale), scale.messages.colon] : "",
    statementTemplate(description ?? proposition, record, scale),
  ];
}

/** What the author expects, in the author's own estimative words, with the rung that it would reach and what it hangs on. */
function forecastTemplate(
  { forecast, rung }: { forecast: string; rung?: string | undefined },
  scale: Scale,
): Content {
  const { messages } = scale;
  const record = scale.forecasts[forecast]!;
  const { proposition, term, condition } = record;
  const { status, hedge = "" } = record.certainty;
  // The author's words are said once: mostly the hedge is among them.
  const certainty = { status, hedge: term.includes(hedge) ? term : `${term} … ${assertString(hedge)}` };
  return [
    rung ? [rungNumber(placeOf(rung, scale), scale), messages.colon] : "",
    condition ? ["(", messages.condition, messages.colon, datasetText(condition, scale), ") "] : "",
    statementTemplate(proposition, { ...record, certainty }, scale),
  ];
}

/** A term with what belongs to it; left out where there is nothing. */
function row(term: Content, items: readonly Content[]): Content {
  return items.length ? html`<dt>${term}</dt>${items.map((item) => html`<dd>${item}</dd>`)}` : "";
}
