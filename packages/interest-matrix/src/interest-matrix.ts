import { RedlinesElement, type RenderContext, sharedStyles } from "@redlines/element";
import type { CSSResult } from "lit";
import type { TemplateResult } from "lit/html.js";
import { interestMatrixStyles } from "./interest-matrix.styles.js";
import { interestMatrixTemplate } from "./interest-matrix.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { InterestMatrixMessages } from "./messages/en.js";

/**
 * To be written. Takes an excerpt of kind `interest`.
 *
 * @tagname interest-matrix
 * @csspart source - The source line
 * @csspart check - The fold with all that is needed to check it
 * @cssprop --redlines-line - The line under a hedge
 */
export class InterestMatrix extends RedlinesElement<"interest", InterestMatrixMessages> {
  static override styles: CSSResult[] = [sharedStyles, interestMatrixStyles];
  /** @internal */
  static override readonly kind = "interest";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** @internal */
  protected override content(context: RenderContext<InterestMatrixMessages, "interest">): TemplateResult {
    return interestMatrixTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "interest-matrix": InterestMatrix;
  }
}
