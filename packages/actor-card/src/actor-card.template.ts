import {
  type Content,
  datasetText,
  datedContext,
  known,
  noticesTemplate,
  sourceLine,
  type Statement,
  type Timed,
} from "@redlines/element";
import { type Common, commonOf } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { compactTemplate } from "./compact.template.js";
import { type CardContext, type DatedContext, isCompact } from "./dated-context.js";
import { headerTemplate } from "./header.template.js";
import { namesTemplate } from "./names.template.js";
import { creditTemplate, shownPortrait, tokenTemplate } from "./portrait.template.js";
import { type Positions, positionsOf } from "./positions.js";
import { positionsTemplate } from "./positions.template.js";
import { recordTemplate } from "./record.template.js";

export type { CardContext } from "./dated-context.js";

/** Records that carry a certainty. */
type Known = Omit<Statement, "time"> & Timed;
type Records = Readonly<Record<string, Known>>;

/** The content of a card: who this is, in the script of its own name too, and what the dataset says of it. */
export function actorCardTemplate(given: CardContext): TemplateResult {
  const dated = datedContext(given);
  if (isCompact(dated)) return compactTemplate(dated);
  const positions = positionsOf(dated);
  // Where no statement is seen, the line of the source is not that of what is folded.
  const common = positions.rows.length > 0 ? commonTo(statementsOf(dated)) : undefined;
  const context = { ...dated, common };
  const layers = [
    glanceTemplate(context),
    positionsTemplate(positions, context),
    foldedCorrections(positions, context),
    sourceLine(context, remarkOn(positions, context)),
    recordTemplate(positions, context),
    namesTemplate(context),
  ];
  return html`<article aria-labelledby="title">${layers}</article>`;
}

/** Of a chain that most have in common the first voice is said once, so that nobody is named again. */
function commonTo(statements: readonly Known[]): Common {
  const common = commonOf(statements);
  return { ...common, voices: common.voices.slice(0, 1) };
}

/** What a reader takes in at once. */
function glanceTemplate(context: DatedContext): Content {
  const { record } = context.excerpt;
  const portrait = shownPortrait(record);
  const credit = portrait ? creditTemplate(portrait, context) : "";
  const { description } = record;
  return html`<header part="header">
      ${tokenTemplate(portrait, context)}
      <div>${headerTemplate(context)}${credit}</div>
    </header>
    ${description === undefined ? "" : html`<p>${datasetText(description, context)}</p>`}`;
}

/** All that carries a certainty, for what most of it has in common. */
function statementsOf(context: DatedContext): Known[] {
  const { excerpt } = context;
  const { events, mechanisms, quotes, claims, forecasts, figures, through = [] } = excerpt;
  const told: Records[] = [events, mechanisms, quotes, claims, forecasts, figures];
  const held: Records[] = [excerpt, ...through].flatMap((one) => [one.interests, one.relations]);
  return [...told, ...held].flatMap((records) => known(records, context));
}

/** Who stands with whom is worked out, and said to be ours. */
function remarkOn({ others }: Positions, { messages }: DatedContext): string {
  return others.length > 0 ? messages.ours : "";
}

/** What was corrected in what is folded: a correction never is. What is retracted says so where it stands. */
function foldedCorrections({ more }: Positions, context: DatedContext): Content {
  const { excerpt } = context;
  const { relations, events, through = [] } = excerpt;
  const ties: Records[] = [relations, ...through.map((one) => one.relations)];
  const folded = [
    ...more.map(({ interest }) => interest),
    ...[...ties, events].flatMap((records) => known(records, context)),
  ];
  return folded.map(({ history }) => noticesTemplate({ history }, context));
}
