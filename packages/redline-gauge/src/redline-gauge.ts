import {
  RedlinesElement,
  redlinesEvent,
  type RenderContext,
  sharedStyles,
  textConverter,
} from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { catalogue } from "./messages/catalogue.js";
import type { RedlineGaugeMessages } from "./messages/en.js";
import { redlineGaugeStyles } from "./redline-gauge.styles.js";
import { redlineGaugeTemplate } from "./redline-gauge.template.js";

/** What `redlines-as-of` tells: the day, `YYYY-MM-DD`, that a reader has chosen. */
export interface AsOfDetail {
  asOf: string;
}

/**
 * Who drew a red line against whom, and how far it had been reached on a day: the verdict in a sentence, the
 * steps with the line across them, and the facts that set it with their hedges. What else is known and
 * expected is folded, with a replay of how the reading came about. Takes an excerpt of kind `redline`.
 *
 * @tagname redline-gauge
 * @fires {CustomEvent<AsOfDetail>} redlines-as-of - A reader has chosen another day, which is now in `as-of`
 * @csspart control - The choice of a day, where there is more than one
 * @csspart meter - The place of the reading on the ladder
 * @csspart ladder - The steps, the lowest first
 * @csspart evidence - The fold of all other evidence and of what is expected
 * @csspart sources - The fold of sources and coding
 * @csspart source - The source line
 * @cssprop --redlines-line - The line
 * @cssprop --redlines-muted - Secondary text
 */
export class RedlineGauge extends RedlinesElement<"redline", RedlineGaugeMessages> {
  static override properties: PropertyDeclarations = {
    asOf: { attribute: "as-of", reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, redlineGaugeStyles];
  /** @internal */
  static override readonly kind = "redline";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** The day, `YYYY-MM-DD`, for which the reading is shown; the article's date where none is given. */
  declare asOf: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<RedlineGaugeMessages, "redline">): TemplateResult {
    return redlineGaugeTemplate({ ...context, asOf: this.asOf, choose: (day) => this.#choose(day) });
  }

  /**
   * The host may have moved back what a reader had moved, to where it was when it was last rendered.
   * @internal
   */
  protected override updated(): void {
    super.updated();
    const range = this.renderRoot.querySelector("input");
    if (range) range.value = range.defaultValue;
  }

  /** Who hears of it finds the day in the attribute. */
  #choose(asOf: string): void {
    this.setAttribute("as-of", asOf);
    this.dispatchEvent(redlinesEvent<AsOfDetail>("as-of", { asOf }));
  }
}

declare global {
  interface HTMLElementEventMap {
    "redlines-as-of": CustomEvent<AsOfDetail>;
  }

  interface HTMLElementTagNameMap {
    "redline-gauge": RedlineGauge;
  }
}
