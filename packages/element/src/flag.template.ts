import { FLAG_FILL, FLAG_PATH, type ShownFlag } from "@redlines/model";
import { svg, type TemplateResult } from "lit/html.js";

type Shape = ShownFlag["shapes"][number];

/**
 * The shapes of a flag, for a drawing of 512 by 512 units. They are paths and colours alone, so that they
 * hold under any content security policy; a shape that an excerpt has and the schema does not let through,
 * such as an address or a script, is left out.
 */
export function flagPaths({ shapes }: Pick<ShownFlag, "shapes">): TemplateResult<2>[] {
  return shapes.filter(isShape).map(shapeTemplate);
}

function isShape({ d, fill }: Shape): boolean {
  return FLAG_PATH.test(d) && FLAG_FILL.test(fill);
}

function shapeTemplate({ d, fill }: Shape): TemplateResult<2> {
  return svg`<path d="${d}" fill="${fill}"></path>`;
}
