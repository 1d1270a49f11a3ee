import {
  RedlinesElement,
  redlinesEvent,
  type RenderContext,
  sharedStyles,
  textConverter,
} from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { escalationLoopStyles } from "./escalation-loop.styles.js";
import { escalationLoopTemplate } from "./escalation-loop.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { EscalationLoopMessages } from "./messages/en.js";

/** What `redlines-step` tells: the number of the step that a reader has opened, from 1; none once closed. */
export interface StepDetail {
  step: string | undefined;
}

/**
 * A loop of causes, one step at a time: what feeds what, how sure that is, and what shows it; what could
 * break it, and the other loops. Takes an excerpt of kind `dynamics`.
 *
 * @tagname escalation-loop
 * @fires {CustomEvent<StepDetail>} redlines-step - A reader has opened a step, which is now in `step`, or
 *   closed it
 * @csspart steps - The steps, in order
 * @csspart step - The fold of what shows a step
 * @csspart breaks - What could break it
 * @csspart source - The source line
 * @csspart loops - The fold of the other loops and links
 * @csspart sources - The fold of sources and coding
 * @cssprop --redlines-line - The line under a hedge
 */
export class EscalationLoop extends RedlinesElement<"dynamics", EscalationLoopMessages> {
  static override properties: PropertyDeclarations = {
    loop: { reflect: true, converter: textConverter },
    step: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, escalationLoopStyles];
  /** @internal */
  static override readonly kind = "dynamics";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** The id of the loop that is told and drawn first; the record's first where none is given. */
  declare loop: string | undefined;

  /** The number of the step that stands open, from 1; none where none is given. */
  declare step: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<EscalationLoopMessages, "dynamics">): TemplateResult {
    return escalationLoopTemplate({ ...context, loop: this.loop, step: this.step, isLive: true });
  }

  /**
   * One step stands open at a time.
   * @internal
   */
  protected override updated(): void {
    super.updated();
    this.#steps.forEach((fold, index) => {
      fold.open = this.step === String(index + 1);
      fold.addEventListener("toggle", this.#follow);
    });
  }

  get #steps(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>("[part=steps] > li > details")];
  }

  /** A reader opens and closes folds, and so does a search in the page; who hears of it reads `step`. */
  readonly #follow = (): void => {
    const open = this.#steps.map((fold, index) => (fold.open ? String(index + 1) : ""));
    const step = open.find((one) => one !== "" && one !== this.step) ?? open.find((one) => one !== "");
    if (step === this.step) return;
    this.step = step;
    this.dispatchEvent(redlinesEvent<StepDetail>("step", { step }));
  };
}

declare global {
  interface HTMLElementEventMap {
    "redlines-step": CustomEvent<StepDetail>;
  }

  interface HTMLElementTagNameMap {
    "escalation-loop": EscalationLoop;
  }
}
