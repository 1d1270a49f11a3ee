import { assertString, type Content } from "@redlines/element";
import { compareText, formatNumber } from "@redlines/model";
import { html } from "lit/html.js";
import type { TimelineContext } from "./timeline.js";

/** One event tells nothing of an actor that the list does not. */
const WORTH_A_CHOICE = 2;

/** A choice of the actor whose events are shown. A live page alone has it: it stands in a fold. */
export function controlTemplate(context: TimelineContext): Content {
  const { actor, choose, excerpt, language, messages } = context;
  const actors = actorsByEvents(context).filter(([, count]) => count >= WORTH_A_CHOICE);
  if (!choose || actors.length < 2) return "";
  const chosen = ({ target }: Event): void => choose((target as HTMLSelectElement).value || undefined);
  return html`<label part="control"><span>${messages.who}</span> <select @change=${chosen}>
    <option value="">${messages.everyone}</option>
    ${actors.map(([id, count]) => {
      const name = `${assertString(excerpt.actors[id] ?? id)} (${formatNumber(count, language)})`;
      return html`<option value=${id} ?selected=${id === actor}>${name}</option>`;
    })}
  </select></label>`;
}

/** Those who are involved, with the number of their events, the most first. */
function actorsByEvents({ excerpt }: TimelineContext): [id: string, count: number][] {
  const countOf = (id: string): number =>
    excerpt.items.filter(({ involved = [] }) => involved.includes(id)).length;
  return Object.keys(excerpt.actors)
    .map((id): [string, number] => [id, countOf(id)])
    .sort(([a, many], [b, few]) => few - many || compareText(a, b));
}
