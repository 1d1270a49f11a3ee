import { RedlinesElement, type RenderContext, sharedStyles, textConverter } from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { locatorMapStyles } from "./locator-map.styles.js";
import { locatorMapTemplate } from "./locator-map.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { LocatorMapMessages } from "./messages/en.js";

/**
 * Where it happened: the distances that a source gives, the places, each with how exactly it is known, and a
 * map of those that can be drawn, with disputed land hatched and vague places as areas. Takes an excerpt of
 * kind `place`: of one, or with the id of the dataset of all that it has.
 *
 * @tagname locator-map
 * @csspart distance - A distance in a sentence, with how sure it is
 * @csspart map - The map
 * @csspart legend - What the drawing means, or why there is none
 * @csspart source - The source line
 * @csspart more - The fold of further places and of what is told of each
 * @csspart sources - The fold of sources and coding
 * @cssprop --redlines-line - The numbers, and the edge of an area
 */
export class LocatorMap extends RedlinesElement<"place", LocatorMapMessages> {
  static override properties: PropertyDeclarations = {
    only: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, locatorMapStyles];
  /** @internal */
  static override readonly kind = "place";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /**
   * The ids of the places to show, in this order, with spaces between them; all, and those that are off the
   * map folded, where none is given.
   */
  declare only: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<LocatorMapMessages, "place">): TemplateResult {
    return locatorMapTemplate({ ...context, only: this.only });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "locator-map": LocatorMap;
  }
}
