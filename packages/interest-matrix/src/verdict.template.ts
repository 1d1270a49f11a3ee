import { type Content, dateTemplate, dayTemplate, markedStatement } from "@redlines/element";
import type { Remark } from "@redlines/model";
import { html } from "lit/html.js";
import { comparedTemplates } from "./compared.template.js";
import type { Matrix } from "./matrix.js";
import { pairName } from "./names.template.js";
import type { Pair, SharedTopic } from "./pairs.js";

/** What is told of a time: in the words of those who say it, and topic by topic. */
interface Side {
  readonly label: Content;
  readonly remarks: readonly Remark[];
  readonly topics: readonly SharedTopic[];
}

/**
 * How the two stand to each other of whom most is said; beside it what had been so until then, where that was
 * another thing.
 */
export function verdictTemplate(matrix: Matrix): Content {
  const [pair] = matrix.pairs;
  if (!pair) return "";
  const sides = sidesOf(pair, matrix).map((side) => sideTemplate(side, pair, matrix));
  return html`<dl part="verdict">${sides}</dl>`;
}

/** Of an earlier day there is no “so far”, and nothing is known of what was claimed later. */
function sidesOf(pair: Pair, matrix: Matrix): Side[] {
  const { context } = matrix;
  const { shared, remarks, before } = pair;
  const { asOf, day } = context;
  if (asOf !== undefined) return [{ label: dayTemplate(day, context), remarks: [], topics: shared }];
  const past = remarks.filter((remark) => isPast(remark, matrix));
  const changed = shared.filter(
    ({ topic, verdict }) => !before.some((one) => one.topic === topic && one.verdict === verdict),
  );
  const label = context.messages.now;
  const now = remarks.filter((remark) => !past.includes(remark));
  if (past.length === 0 && (changed.length === 0 || before.length === 0))
    return [{ label, remarks: now, topics: shared }];
  return [
    { label, remarks: now, topics: changed },
    { label: pastLabel(past, matrix), remarks: past, topics: before },
  ];
}

/** Whether it is said of a time that ends with that of which the article speaks. */
function isPast({ time }: Remark, { context }: Matrix): boolean {
  const { asOf } = context.excerpt.about;
  return time?.latest !== undefined && time.earliest < asOf.earliest;
}

/** In the words of the source, where it has any for that time. */
function pastLabel([first]: readonly Remark[], { context }: Matrix): Content {
  return first?.time ? dateTemplate(first.time, context) : context.messages.soFar;
}

function sideTemplate({ label, remarks, topics }: Side, pair: Pair, matrix: Matrix): Content {
  const { context } = matrix;
  const told = remarks.map((remark) => remarkTemplate(remark, matrix));
  const heads = told.length > 0 ? told : [pairName(pair, context)];
  return html`<div>
    <dt>${label}</dt>
    ${heads.map((head) => html`<dd class="state">${head}</dd>`)}
    ${comparedTemplates(topics, context).map((line) => html`<dd>${line}</dd>`)}
  </div>`;
}

/** When it was so stands above it, unless that began before the time of the article. */
function remarkTemplate(remark: Remark, matrix: Matrix): Content {
  const { context } = matrix;
  const { earliest } = context.excerpt.about.asOf;
  const { time, ...rest } = remark;
  const isTold = !time || time.earliest >= earliest || isPast(remark, matrix);
  return markedStatement(remark.statement, isTold ? rest : remark, context);
}
