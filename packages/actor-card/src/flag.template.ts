import { flagPaths, known } from "@redlines/element";
import { hasEnded, type ShownFlag } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import type { DatedContext } from "./dated-context.js";

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

/** A flag that fills its box, square; the style sheet makes a disc of it. The name says it in words. */
export function flagTemplate(flag: Pick<ShownFlag, "shapes">): TemplateResult {
  return html`<svg part="flag" viewBox="0 0 512 512" aria-hidden="true">${flagPaths(flag)}</svg>`;
}
