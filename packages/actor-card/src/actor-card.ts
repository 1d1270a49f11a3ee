import { RedlinesElement, type Setting } from "@redlines/element";
import type { TemplateResult } from "lit/html.js";
import { actorCardStyles } from "./actor-card.styles.js";
import { actorCardWords } from "./actor-card.words.js";
import { catalogue } from "./languages/catalogue.js";
import type { ActorCardWords } from "./languages/words.js";

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
export class ActorCard extends RedlinesElement<"actor", ActorCardWords> {
  static override readonly observedAttributes: readonly string[] = [...RedlinesElement.observedAttributes, "as-of", "form"];
  static override readonly catalogue: typeof catalogue = catalogue;
  static override readonly styles: string = actorCardStyles;

  /** @internal */
  protected override readonly kind = "actor";

  /** @internal */
  protected override content(setting: Setting<ActorCardWords, "actor">): TemplateResult {
    return actorCardWords({ ...setting, asOf: this.getAttribute("as-of") ?? "", form: this.getAttribute("form") });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "actor-card": ActorCard;
  }
}
