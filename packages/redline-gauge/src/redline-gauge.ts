import { RedlinesElement, type Setting } from "@redlines/element";
import type { TemplateResult } from "lit/html.js";
import { catalogue } from "./languages/catalogue.js";
import type { RedlineGaugeWords } from "./languages/words.js";
import { redlineGaugeStyles } from "./redline-gauge.styles.js";
import { redlineGaugeWords } from "./redline-gauge.words.js";

/**
 * Who drew a red line against whom, and how far it had been reached on a day: an ordinal ladder with
 * the line marked, the reading in a sentence, and the evidence with its hedges. Takes an excerpt of
 * kind `redline`.
 *
 * @tagname redline-gauge
 * @attr {string} as-of - The day, `YYYY-MM-DD`, for which the reading is shown
 * @csspart meter - The bar of rungs
 * @csspart ladder - The rungs, the lowest first
 * @csspart evidence - The evidence of one rung
 * @csspart source - The source line
 * @cssprop --redlines-accent - The line
 * @cssprop --redlines-muted - Secondary text
 * @cssprop --redlines-rule - Thin rules
 */
export class RedlineGauge extends RedlinesElement<"redline", RedlineGaugeWords> {
  static override readonly observedAttributes: readonly string[] = [...RedlinesElement.observedAttributes, "as-of"];
  static override readonly catalogue: typeof catalogue = catalogue;
  static override readonly styles: string = redlineGaugeStyles;

  /** The day, `YYYY-MM-DD`, for which the reading is shown; the article's date where none is given. */
  get asOf(): string {
    return this.getAttribute("as-of") ?? "";
  }

  set asOf(day: string) {
    this.setAttribute("as-of", day);
  }

  /** @internal */
  protected override readonly kind = "redline";

  /** @internal */
  protected override content(setting: Setting<RedlineGaugeWords, "redline">): TemplateResult {
    return redlineGaugeWords({ ...setting, asOf: this.asOf });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "redline-gauge": RedlineGauge;
  }
}
