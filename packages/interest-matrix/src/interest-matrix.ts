import {
  RedlinesElement,
  redlinesEvent,
  type RenderContext,
  sharedStyles,
  textConverter,
} from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { interestMatrixStyles } from "./interest-matrix.styles.js";
import { interestMatrixTemplate } from "./interest-matrix.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { InterestMatrixMessages } from "./messages/en.js";

/** What `redlines-interest` tells: the id of the interest that a reader has chosen; empty where none is. */
export interface InterestDetail {
  interest: string;
}

/**
 * Who wants what: actors and topics in a table, a sign in each cell for where they stand and how sure that
 * is, and above it how the two stand to each other of whom most is said, now and so far. Takes an excerpt of
 * kind `interest`: of one, or with the id of the dataset of all that it has.
 *
 * @tagname interest-matrix
 * @fires {CustomEvent<InterestDetail>} redlines-interest - A reader chose a cell: `interest` names it
 * @csspart verdict - How two of the actors stand to each other, now and so far
 * @csspart statement - The sentence of the cell that was chosen
 * @csspart source - The source line
 * @csspart positions - The fold of every position in its sentence
 * @csspart sources - The fold of sources and coding
 * @cssprop --redlines-line - The line under a hedge
 * @cssprop --redlines-muted - Secondary text
 * @cssprop --redlines-rule - The thin rules between parts
 */
export class InterestMatrix extends RedlinesElement<"interest", InterestMatrixMessages> {
  static override properties: PropertyDeclarations = {
    asOf: { attribute: "as-of", reflect: true, converter: textConverter },
    actors: { reflect: true, converter: textConverter },
    topics: { reflect: true, converter: textConverter },
    interest: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, interestMatrixStyles];
  /** @internal */
  static override readonly kind = "interest";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /** The day, `YYYY-MM-DD`, for which positions are shown; the article's date where none is given. */
  declare asOf: string | undefined;
  /** The ids of the actors to show, in this order, with spaces between them; all where none is given. */
  declare actors: string | undefined;
  /**
   * The ids of the topics to show, in this order, with spaces between them; where none is given those on
   * which there is something to compare, and the others folded.
   */
  declare topics: string | undefined;
  /** The id of the interest whose sentence stands below the table; none where none is given. */
  declare interest: string | undefined;

  /** @internal */
  protected override content(context: RenderContext<InterestMatrixMessages, "interest">): TemplateResult {
    const { asOf, actors, topics, interest } = this;
    const choose = (chosen: string | undefined): void => this.#choose(chosen);
    return interestMatrixTemplate({ ...context, asOf, actors, topics, interest, choose });
  }

  /** Who hears of it finds the interest in the attribute. */
  #choose(interest: string | undefined): void {
    if (interest === undefined) this.removeAttribute("interest");
    else this.setAttribute("interest", interest);
    this.dispatchEvent(redlinesEvent<InterestDetail>("interest", { interest: interest ?? "" }));
  }
}

declare global {
  interface HTMLElementEventMap {
    "redlines-interest": CustomEvent<InterestDetail>;
  }

  interface HTMLElementTagNameMap {
    "interest-matrix": InterestMatrix;
  }
}
