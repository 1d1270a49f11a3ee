import { FLAG_FILL, FLAG_PATH, hasEnded, type ShownFlag } from "@redlines/model";
import { html, svg, type TemplateResult } from "lit/html.js";
import { type DatedContext, known } from "./dated-context.js";

type Shape = ShownFlag["shapes"][number];

/**
 * The flag to show on the day for which the card is told: the excerpt's, which is that of the article's
 * day. None on an earlier day on which it did not hold yet, or on which a person did not hold the role.
 */
export function flagOn(context: DatedContext): ShownFlag | undefined {
  const { excerpt, day } = context;
  const { flag } = excerpt;
  if (!flag || !(flag.from <= day) || (flag.to !== undefined && flag.to < day)) return undefined;
  return flag.role === undefined || isHeld(flag.role, context) ? flag : undefined;
}

function isHeld(role: string, context: DatedContext): boolean {
  const roles = known(context.excerpt.record.roles ?? [], context);
  return roles.some(({ id, time }) => id === role && !hasEnded(time, context.day));
}

/**
 * A flag as a drawing that fills its box, square; the style sheet makes a disc of it. It is built of paths
 * and colours alone, so that it holds under any content security policy, and stands beside the name, so
 * that it needs no text.
 */
export function flagTemplate({ shapes }: Pick<ShownFlag, "shapes">): TemplateResult {
  const paths = shapes.filter(isShape).map(shapeTemplate);
  return html`<svg part="flag" viewBox="0 0 512 512" aria-hidden="true">${paths}</svg>`;
}

/** What the schema lets through, also of an excerpt that nothing has validated: no address, no script. */
function isShape({ d, fill }: Shape): boolean {
  return FLAG_PATH.test(d) && FLAG_FILL.test(fill);
}

function shapeTemplate({ d, fill }: Shape): TemplateResult<2> {
  return svg`<path d="${d}" fill="${fill}"></path>`;
}
