import type { Content } from "@redlines/element";
import { html } from "lit/html.js";
import { nameOf, rankedActors, type RelationMap } from "./relations.js";

/** The choice of who stands in the middle. A live page alone has it: it stands in a fold. */
export function controlTemplate({ context, middle, relations, mechanisms }: RelationMap): Content {
  const { choose, excerpt, messages } = context;
  if (!choose || excerpt.items.length === 1) return "";
  const chosen = ({ target }: Event): void => choose((target as HTMLSelectElement).value);
  const options = rankedActors(relations, mechanisms).map(
    (id) => html`<option value=${id} ?selected=${id === middle}>${nameOf(id, context)}</option>`,
  );
  return html`<label part="control" class="muted">${messages.inMiddle}${messages.colon}<select
      @change=${chosen}>${options}</select></label>`;
}
