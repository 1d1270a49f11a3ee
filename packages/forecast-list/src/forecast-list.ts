import { RedlinesElement, type RenderContext, sharedStyles } from "@redlines/element";
import type { CSSResult } from "lit";
import type { TemplateResult } from "lit/html.js";
import { forecastListStyles } from "./forecast-list.styles.js";
import { forecastListTemplate } from "./forecast-list.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { ForecastListMessages } from "./messages/en.js";

/**
 * To be written. Takes an excerpt of kind `forecast`.
 *
 * @tagname forecast-list
 * @csspart source - The source line
 * @csspart check - The fold with all that is needed to check it
 * @cssprop --redlines-line - The line under a hedge
 */
export class ForecastList extends RedlinesElement<"forecast", ForecastListMessages> {
  static override styles: CSSResult[] = [sharedStyles, forecastListStyles];
  /** @internal */
  static override readonly kind = "forecast";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** @internal */
  protected override content(context: RenderContext<ForecastListMessages, "forecast">): TemplateResult {
    return forecastListTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "forecast-list": ForecastList;
  }
}
