import { RedlinesElement, type RenderContext, sharedStyles, textConverter } from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { copyFrom } from "./copy.js";
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
 * @csspart source - The source line
 * @csspart copy - The button that copies the words with who said them
 * @cssprop --redlines-accent - The rule beside the quotation
 * @cssprop --redlines-muted - Secondary text
 */
export class QuoteBlock extends RedlinesElement<"quote", QuoteBlockMessages> {
  static override properties: PropertyDeclarations = {
    version: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, quoteBlockStyles];
  /** @internal */
  static override readonly kind = "quote";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** Shows only the text in this language, such as `fa`; all languages where there is none in it. */
  declare version: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<QuoteBlockMessages, "quote">): TemplateResult {
    return quoteBlockTemplate({
      ...context,
      version: this.version,
      copy: (event) => void copyFrom(event, context.messages),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "quote-block": QuoteBlock;
  }
}
