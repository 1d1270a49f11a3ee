import { RedlinesElement, type RenderContext, sharedStyles } from "@redlines/element";
import type { CSSResult } from "lit";
import type { TemplateResult } from "lit/html.js";
import { relationMapStyles } from "./relation-map.styles.js";
import { relationMapTemplate } from "./relation-map.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { RelationMapMessages } from "./messages/en.js";

/**
 * To be written. Takes an excerpt of kind `relation`.
 *
 * @tagname relation-map
 * @csspart source - The source line
 * @csspart check - The fold with all that is needed to check it
 * @cssprop --redlines-line - The line under a hedge
 */
export class RelationMap extends RedlinesElement<"relation", RelationMapMessages> {
  static override styles: CSSResult[] = [sharedStyles, relationMapStyles];
  /** @internal */
  static override readonly kind = "relation";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** @internal */
  protected override content(context: RenderContext<RelationMapMessages, "relation">): TemplateResult {
    return relationMapTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "relation-map": RelationMap;
  }
}
