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
import { eventTimelineStyles } from "./event-timeline.styles.js";
import { eventTimelineTemplate } from "./event-timeline.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { EventTimelineMessages } from "./messages/en.js";

/**
 * What happened, and when: the key events along a line, with long gaps told, each with how sure it is; then
 * what is expected. The others are folded, with what is claimed of each. Takes an excerpt of kind `event`: of
 * one, or with the id of the dataset of all that it has.
 *
 * @tagname event-timeline
 * @fires {CustomEvent<ActorDetail>} redlines-actor - A reader has chosen an actor, which is now in `actor`
 * @csspart event - An event, or what is expected
 * @csspart control - The choice of an actor, where there is more than one
 * @csspart source - The source line
 * @csspart more - The fold of further events
 * @csspart sources - The fold of claims, sources and coding
 * @cssprop --redlines-line - The key event, and the line under a hedge
 */
export class EventTimeline extends RedlinesElement<"event", EventTimelineMessages> {
  static override properties: PropertyDeclarations = {
    actor: { reflect: true, converter: textConverter },
    kinds: { reflect: true, converter: textConverter },
    from: { reflect: true, converter: textConverter },
    to: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, eventTimelineStyles];
  /** @internal */
  static override readonly kind = "event";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** The id of an actor: only events in which it takes part, or somebody who stands for it. */
  declare actor: string | undefined;

  /** Only events of these kinds, such as `strike attack`, with spaces between them. */
  declare kinds: string | undefined;

  /** The date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from which on events are shown. */
  declare from: string | undefined;

  /** The last date for which events are shown. */
  declare to: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<EventTimelineMessages, "event">): TemplateResult {
    const { actor, kinds, from, to } = this;
    return eventTimelineTemplate({ ...context, actor, kinds, from, to, choose: (one) => this.#choose(one) });
  }

  /**
   * The host may have moved back what a reader had chosen, to where it was when it was last rendered.
   * @internal
   */
  protected override updated(): void {
    super.updated();
    const select = this.renderRoot.querySelector("select");
    if (select) select.value = this.actor ?? "";
  }

  /** Who hears of it finds the actor in the attribute. */
  #choose(actor: string | undefined): void {
    this.actor = actor;
    this.dispatchEvent(redlinesEvent<ActorDetail>("actor", { actor }));
  }
}

declare global {
  interface HTMLElementEventMap {
    "redlines-actor": CustomEvent<ActorDetail>;
  }

  interface HTMLElementTagNameMap {
    "event-timeline": EventTimeline;
  }
}
