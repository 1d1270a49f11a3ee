import { RedlinesElement, type RenderContext, sharedStyles, textConverter } from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { keyFiguresStyles } from "./key-figures.styles.js";
import { keyFiguresTemplate } from "./key-figures.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { KeyFiguresMessages } from "./messages/en.js";

/**
 * Numbers, large, each with its bound and unit, and in a sentence what it is of, how sure it is and whose.
 * Takes an excerpt of kind `figure`: of one, or with the id of the dataset of all that it has. Of more than
 * three the others are folded.
 *
 * @tagname key-figures
 * @csspart figure - A number with its bound and unit
 * @csspart source - The source line
 * @csspart more - The fold of further figures
 * @csspart sources - The fold of sources and coding
 * @cssprop --redlines-line - The line under a hedge
 */
export class KeyFigures extends RedlinesElement<"figure", KeyFiguresMessages> {
  static override properties: PropertyDeclarations = {
    only: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, keyFiguresStyles];
  /** @internal */
  static override readonly kind = "figure";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /**
   * The ids of the figures to show, in this order, with spaces between them; the first three, and the others
   * folded, where none is given.
   */
  declare only: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<KeyFiguresMessages, "figure">): TemplateResult {
    return keyFiguresTemplate({ ...context, only: this.only });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "key-figures": KeyFigures;
  }
}
