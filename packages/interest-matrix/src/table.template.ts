import { assertString, certaintyLabel, type Content, markLine, referred } from "@redlines/element";
import type { InterestItem } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { type Matrix, type MatrixContext, positionsOn } from "./matrix.js";
import { actorName, topicName } from "./names.template.js";
import { positionTemplate, stanceWord } from "./position.template.js";

/** From so many actors on each topic is a block of its own where there is little room. */
const MANY = 4;

/**
 * Topics and actors, a sign in each cell, beside it the words; below it the sentence of the cell that was
 * chosen. The roles are said, for a table that is laid out otherwise is none to some browsers.
 */
export function tableTemplate(matrix: Matrix): Content {
  const { actors, rows, context } = matrix;
  if (rows.length === 0) return "";
  const columns = actors.map(
    (actor) => html`<th scope="col" role="columnheader">${actorName(actor, context)}</th>`,
  );
  return html`<div>
    <table role="table" class=${actors.length < MANY ? "few" : "many"}>
      <caption>
        ${captionTemplate(matrix)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${columns}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((topic) => rowTemplate(topic, matrix))}
      </tbody>
    </table>
    ${chosenTemplate(matrix)}
  </div>`;
}

/**
 * What the signs in sight mean whose words do not stand beside them where there is little room. Each cell
 * says its own to those who listen.
 */
const SIGNS = ["for", "against", "conditional", "none"] as const;

function captionTemplate(matrix: Matrix): Content {
  const { messages } = matrix.context;
  const { caption, comma } = messages;
  const seen = seenIn(matrix);
  const signs = SIGNS.filter((sign) => seen.has(sign)).map((sign, index, { length }) => {
    const words = [messages[sign], index < length - 1 ? comma : ""];
    return html`<span class="sign is-${sign}" aria-hidden="true">${words}</span>`;
  });
  return [html`<span class="ears">${caption}</span>`, " ", signs];
}

function seenIn(matrix: Matrix): ReadonlySet<string> {
  const { actors, rows, items, context } = matrix;
  const positionOn = positionsOn(items, context);
  return new Set(
    rows.flatMap((topic) => actors.map((actor) => positionOn(actor, topic)?.position ?? "none")),
  );
}

function rowTemplate(topic: string, matrix: Matrix): TemplateResult {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${topicName(topic, matrix.context)}</th>
    ${matrix.actors.map((actor) => cellTemplate(actor, topic, matrix))}
  </tr>`;
}

function cellTemplate(actor: string, topic: string, matrix: Matrix): TemplateResult {
  const { context } = matrix;
  const item = positionsOn(matrix.items, context)(actor, topic);
  // For where each topic is a block of its own, and the heads of the columns are for ears alone.
  const who = assertString(referred(context.excerpt.actors, actor).name);
  if (!item)
    return html`<td role="cell" class="is-none" data-who=${who}>
      <span class="cell"><span class="ears">${context.messages.none}</span></span>
    </td>`;
  const { position, certainty, degree = "firm" } = item;
  return html`<td role="cell" class="is-${position} ${certainty.status} ${degree}" data-who=${who}>
    <span class="cell"><span class="words">${cellWords(item, context)}</span></span>
    ${wayTo(item, context)}
  </td>`;
}

/** In a live page a cell leads to its sentence. */
function wayTo({ id }: InterestItem, { choose, interest, messages }: MatrixContext): Content {
  if (!choose) return "";
  const isChosen = id === interest;
  const chosen = (): void => choose(isChosen ? undefined : id);
  return html`<button type="button" aria-pressed=${isChosen} @click=${chosen}>
    <span class="ears">${messages.inFull}</span>
  </button>`;
}

/** Where somebody stands and how sure that is: what all have in common is for ears only. */
function cellWords(item: InterestItem, context: MatrixContext): Content {
  const { certainty, voices } = item;
  const mark = markLine({ certainty, voices }, context);
  const isCommon = certainty.status === context.common?.status;
  const status = [context.messages.comma, certaintyLabel(certainty.status, context)];
  const common = isCommon ? html`<span class="ears">${status}</span>` : "";
  const { leaning } = context.messages;
  return [
    html`<span class="word">${[stanceWord(item, context), common]}</span>`,
    item.degree === "leaning" ? [" ", html`<span class="lean">${leaning}</span>`] : "",
    mark === "" ? "" : [" ", mark],
  ];
}

/** The sentence of the cell that was chosen, which is read out when it comes. */
function chosenTemplate(matrix: Matrix): Content {
  const { context, items } = matrix;
  const chosen = items.find(({ id }) => id === context.interest);
  const sentence = chosen ? html`<div part="statement">${positionTemplate(chosen, matrix)}</div>` : "";
  return context.choose ? html`<div aria-live="polite">${sentence}</div>` : sentence;
}
