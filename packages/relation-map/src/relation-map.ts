import {
  type ActorDetail,
  RedlinesElement,
  redlinesEvent,
  type RenderContext,
  sharedStyles,
  textConverter,
} from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { relationMapStyles } from "./relation-map.styles.js";
import { relationMapTemplate } from "./relation-map.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { RelationMapMessages } from "./messages/en.js";

/**
 * Who backs, arms, opposes and talks to whom as of a day: one actor in the middle, its relations verb by
 * verb, and a drawing of it with at most five others. Folded are each relation in its sentence with what is
 * claimed of it, the arrangements that keep parties apart, and the sources. Takes an excerpt of kind
 * `relation`: of one, or with the id of the dataset of all that it has.
 *
 * @tagname relation-map
 * @fires {CustomEvent<ActorDetail>} redlines-actor - A reader has put another actor into the middle, which is
 *   now in `actor`
 * @csspart control - The choice of who stands in the middle
 * @csspart drawing - The drawing
 * @csspart source - The source line
 * @csspart relations - The fold of all relations in their sentences
 * @csspart arrangements - The fold of what lets parties talk or keeps them apart
 * @csspart sources - The fold of sources and coding
 * @cssprop --redlines-line - The lines between those who stand against each other, and the line under a hedge
 */
export class RelationMap extends RedlinesElement<"relation", RelationMapMessages> {
  static override properties: PropertyDeclarations = {
    actor: { reflect: true, converter: textConverter },
    asOf: { attribute: "as-of", reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, relationMapStyles];
  /** @internal */
  static override readonly kind = "relation";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** The id of the actor in the middle; the one of whom there is most to tell where none is given. */
  declare actor: string | undefined;

  /** The day, `YYYY-MM-DD`, for which the relations are shown; the article's date where none is given. */
  declare asOf: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<RelationMapMessages, "relation">): TemplateResult {
    const { actor, asOf } = this;
    return relationMapTemplate({ ...context, actor, asOf, choose: (id) => this.#choose(id) });
  }

  /**
   * The host may have put somebody else into the middle than a reader had.
   * @internal
   */
  protected override updated(): void {
    super.updated();
    for (const option of this.renderRoot.querySelectorAll("option")) option.selected = option.defaultSelected;
  }

  /** Who hears of it finds the actor in the attribute. */
  #choose(actor: string): void {
    this.setAttribute("actor", actor);
    this.dispatchEvent(redlinesEvent<ActorDetail>("actor", { actor }));
  }
}

declare global {
  interface HTMLElementEventMap {
    "redlines-actor": CustomEvent<ActorDetail>;
  }

  interface HTMLElementTagNameMap {
    "relation-map": RelationMap;
  }
}
