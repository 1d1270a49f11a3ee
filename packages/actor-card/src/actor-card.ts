import { RedlinesElement, type RenderContext } from "@redlines/element";
import type { TemplateResult } from "lit/html.js";
import { actorCardStyles } from "./actor-card.styles.js";
import { actorCardTemplate } from "./actor-card.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { ActorCardMessages } from "./messages/en.js";

/**
 * Who an actor is: its name in its own script, its kind, roles and affiliations, what the dataset
 * says of its interests, relations and events, where it stands to others, and contested labels with
 * whoever uses them. Takes an excerpt of kind `actor`.
 *
 * @tagname actor-card
 * @attr {string} as-of - The day, `YYYY-MM-DD`, for which roles and all the rest are told
 * @attr {"compact" | "full"} form - `compact` for a line or two; anything else is the whole card
 * @csspart header - Portrait or initials, name and kind
 * @csspart initials - The initials that stand in for a portrait
 * @csspart portrait - The portrait
 * @csspart derived - Where it stands to others, worked out from positions
 * @csspart credit - Who made the portrait, and its licence
 * @csspart source - The source line
 * @cssprop --redlines-muted - Secondary text
 * @cssprop --redlines-rule - Thin rules
 */
export class ActorCard extends RedlinesElement<"actor", ActorCardMessages> {
  static override readonly observedAttributes: readonly string[] = [
    ...RedlinesElement.observedAttributes,
    "as-of",
    "form",
  ];
  static override readonly catalogue: typeof catalogue = catalogue;
  static override readonly styles: string = actorCardStyles;

  /** @internal */
  protected override readonly kind = "actor";

  /** @internal */
  protected override content(context: RenderContext<ActorCardMessages, "actor">): TemplateResult {
    return actorCardTemplate({
      ...context,
      asOf: this.getAttribute("as-of") ?? "",
      form: this.getAttribute("form"),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "actor-card": ActorCard;
  }
}
