import {
  assertString,
  codingTemplate,
  type Content,
  countTemplate,
  foldTemplate,
  joinParts,
  known,
  markedStatement,
  newestFirst,
  type Statement,
  termTemplate,
} from "@redlines/element";
import { html } from "lit/html.js";
import { type DatedContext, type Event, formerly, type Relation } from "./dated-context.js";
import type { Positions } from "./positions.js";
import { moreOthersTemplate, morePositionTemplates } from "./positions.template.js";
import { toldTerms } from "./told.template.js";

/** What the dataset says of an actor beside what the card shows at once. */
interface Dealings {
  readonly relations: readonly Relation[];
  readonly events: readonly Event[];
}

/**
 * What the card does not show at once: the positions in full, whom it deals with and how, in what it takes
 * part, what it says and what is said of it.
 */
export function recordTemplate(positions: Positions, context: DatedContext): Content {
  const dealings = dealingsOf(context);
  const content = [moreOthersTemplate(positions, context), recordTerms(positions, dealings, context)];
  const size = sizeOf(positions, dealings, context);
  return foldTemplate({ name: "record", title: context.messages.record, size, content }, context);
}

function dealingsOf(context: DatedContext): Dealings {
  const { excerpt } = context;
  const { through = [] } = excerpt;
  return {
    relations: [excerpt, ...through].flatMap((one) => known(one.relations, context)),
    events: newestFirst(known(excerpt.events, context)),
  };
}

function recordTerms(positions: Positions, { relations, events }: Dealings, context: DatedContext): Content {
  const { messages } = context;
  const held = positions.rows.map(({ interest }) => interest);
  return listTemplate([
    termTemplate(messages.inFull, [
      ...held.map((interest) => foldedStatement(interest.statement, interest, context)),
      ...morePositionTemplates(positions, context),
    ]),
    termTemplate(
      messages.relations,
      relations.map((relation) => foldedStatement(relation.statement, relation, context)),
    ),
    termTemplate(
      messages.events,
      events.map((event) => [
        modalityTemplate(event.modality, context),
        foldedStatement(event.description, event, context),
      ]),
    ),
    ...toldTerms(context),
  ]);
}

/** What there is in the fold, in numbers. */
function sizeOf({ more }: Positions, { relations, events }: Dealings, context: DatedContext): Content {
  const { positionCount, tieCount, eventCount, comma } = context.messages;
  return joinParts(
    [
      more.length > 0 && countTemplate(more.length, positionCount, context),
      relations.length > 0 && countTemplate(relations.length, tieCount, context),
      events.length > 0 && countTemplate(events.length, eventCount, context),
    ],
    comma,
  );
}

/** A list of terms; left out where there is nothing. */
export function listTemplate(terms: readonly Content[]): Content {
  const there = terms.filter((term) => term !== "");
  return there.length > 0 ? html`<dl>${there}</dl>` : "";
}

/** A sentence with what the editors decided about it; what was corrected in it is never folded. */
function foldedStatement(
  text: string,
  record: Statement & Pick<Relation, "coding" | "time">,
  context: DatedContext,
): Content {
  return [
    formerly(record, context),
    markedStatement(text, { ...record, history: undefined }, context),
    codingTemplate(record.coding, context),
  ];
}

/** What was only planned, supposed or did not happen never stands among the events without saying so. */
function modalityTemplate(modality: Event["modality"], { messages }: DatedContext): Content {
  if (modality === "actual") return "";
  return ["(", messages.modality[modality] ?? assertString(modality), ")", messages.colon];
}
