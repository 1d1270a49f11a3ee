import { RedlinesElement, type RenderContext, sharedStyles, textConverter } from "@redlines/element";
import type { CSSResult, PropertyDeclarations, PropertyValues } from "lit";
import type { TemplateResult } from "lit/html.js";
import { copyFigure } from "./copy.js";
import { catalogue } from "./messages/catalogue.js";
import type { QuoteBlockMessages } from "./messages/en.js";
import { quoteBlockStyles } from "./quote-block.styles.js";
import { quoteBlockTemplate } from "./quote-block.template.js";

/**
 * A quotation in its own language, and in others beside it, with who said it in which role, on what
 * occasion, when, and where that stands. Takes an excerpt of kind `quote`.
 *
 * @tagname quote-block
 * @csspart quote - The words, once for each language
 * @csspart caption - Who, when, where
 * @csspart speaker - The name of the speaker
 * @csspart source - The occasion, the date, and where it is quoted
 * @csspart about - The fold with all else: translation, attribution, audience, coding, sources
 * @csspart copy - The button that copies the words with who said them
 * @cssprop --redlines-line - The rule beside a quotation, and under the hedge in a pull quote
 */
export class QuoteBlock extends RedlinesElement<"quote", QuoteBlockMessages> {
  static override properties: PropertyDeclarations = {
    version: { reflect: true, converter: textConverter },
    copyOutcome: { attribute: false },
  };
  static override styles: CSSResult[] = [sharedStyles, quoteBlockStyles];
  /** @internal */
  static override readonly kind = "quote";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** Shows only the text in this language, such as `fa`; all languages where there is none in it. */
  declare version: string | undefined;

  /** What came of the last copy, in words. */
  declare protected copyOutcome: string | undefined;

  /**
   * What was said of a copy goes whenever something else is shown.
   * @internal
   */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("copyOutcome")) this.copyOutcome = "";
  }

  /** @internal */
  protected override content(context: RenderContext<QuoteBlockMessages, "quote">): TemplateResult {
    return quoteBlockTemplate({
      ...context,
      version: this.version,
      copyOutcome: this.copyOutcome,
      copy: ({ currentTarget }) => void this.#copy(currentTarget as Element, context.messages),
    });
  }

  /** The same words are news again only if they were gone. */
  async #copy(button: Element, messages: QuoteBlockMessages): Promise<void> {
    this.copyOutcome = "";
    const outcome = await copyFigure(button, messages);
    await this.updateComplete;
    this.copyOutcome = outcome;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "quote-block": QuoteBlock;
  }
}
