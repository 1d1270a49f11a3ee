import { RedlinesElement, type RenderContext, sharedStyles } from "@redlines/element";
import type { CSSResult } from "lit";
import type { TemplateResult } from "lit/html.js";
import { escalationLoopStyles } from "./escalation-loop.styles.js";
import { escalationLoopTemplate } from "./escalation-loop.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { EscalationLoopMessages } from "./messages/en.js";

/**
 * To be written. Takes an excerpt of kind `dynamics`.
 *
 * @tagname escalation-loop
 * @csspart source - The source line
 * @csspart check - The fold with all that is needed to check it
 * @cssprop --redlines-line - The line under a hedge
 */
export class EscalationLoop extends RedlinesElement<"dynamics", EscalationLoopMessages> {
  static override styles: CSSResult[] = [sharedStyles, escalationLoopStyles];
  /** @internal */
  static override readonly kind = "dynamics";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** @internal */
  protected override content(context: RenderContext<EscalationLoopMessages, "dynamics">): TemplateResult {
    return escalationLoopTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "escalation-loop": EscalationLoop;
  }
}
