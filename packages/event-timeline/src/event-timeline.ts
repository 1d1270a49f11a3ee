import { RedlinesElement, type RenderContext, sharedStyles } from "@redlines/element";
import type { CSSResult } from "lit";
import type { TemplateResult } from "lit/html.js";
import { eventTimelineStyles } from "./event-timeline.styles.js";
import { eventTimelineTemplate } from "./event-timeline.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { EventTimelineMessages } from "./messages/en.js";

/**
 * To be written. Takes an excerpt of kind `event`.
 *
 * @tagname event-timeline
 * @csspart source - The source line
 * @csspart check - The fold with all that is needed to check it
 * @cssprop --redlines-line - The line under a hedge
 */
export class EventTimeline extends RedlinesElement<"event", EventTimelineMessages> {
  static override styles: CSSResult[] = [sharedStyles, eventTimelineStyles];
  /** @internal */
  static override readonly kind = "event";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** @internal */
  protected override content(context: RenderContext<EventTimelineMessages, "event">): TemplateResult {
    return eventTimelineTemplate(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "event-timeline": EventTimeline;
  }
}
