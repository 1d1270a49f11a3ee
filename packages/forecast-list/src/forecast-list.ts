import { RedlinesElement, type RenderContext, sharedStyles, textConverter } from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { forecastListStyles } from "./forecast-list.styles.js";
import { forecastListTemplate } from "./forecast-list.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { ForecastListMessages } from "./messages/en.js";

/**
 * What is expected, in the exact words with which its author says how likely it is, each with the range as
 * which these are read, or why there is none; on a condition, below it. Takes an excerpt of kind `forecast`:
 * of one, or with the id of the dataset of all that it has. Of more than three the others are folded.
 *
 * @tagname forecast-list
 * @csspart forecast - A forecast with its estimative words and what they are worth
 * @csspart source - The source line
 * @csspart more - The fold of further forecasts
 * @csspart sources - The fold of sources and coding
 * @cssprop --redlines-line - The line under estimative words
 */
export class ForecastList extends RedlinesElement<"forecast", ForecastListMessages> {
  static override properties: PropertyDeclarations = {
    only: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, forecastListStyles];
  /** @internal */
  static override readonly kind = "forecast";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /**
   * The ids of the forecasts to show, in this order, with spaces between them; those that say most of how
   * likely something is, and the others folded, where none is given.
   */
  declare only: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<ForecastListMessages, "forecast">): TemplateResult {
    return forecastListTemplate({ ...context, only: this.only });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "forecast-list": ForecastList;
  }
}
