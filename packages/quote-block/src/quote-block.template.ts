import { datasetText, noticesTemplate } from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { aboutTemplate } from "./about.template.js";
import { bylineTemplate, whereTemplate } from "./caption.template.js";
import { arranged, type QuoteContext, shownVersions } from "./versions.js";
import { wordsTemplate } from "./words.template.js";

/**
 * The content of a quote block. In sight: the words as printed, who said them, how sure that is where it is
 * not simply stated, on what occasion, when, where they are quoted, and what was corrected. Folded: all else.
 */
export function quoteBlockTemplate(context: QuoteContext): TemplateResult {
  const { form, certainty, lead } = context.excerpt.record;
  const versions = arranged(shownVersions(context));
  const before = lead ? html`<p class="lead">${datasetText(lead, context)}</p>` : "";
  return html`<figure class="${form} ${certainty.status}" aria-labelledby="by">
    ${before}
    <div class="versions">${wordsTemplate(versions, context)}</div>
    <figcaption part="caption">
      <p id="by">${bylineTemplate(versions, context)}</p>
      ${whereTemplate(versions, context)}
      ${noticesTemplate(context.excerpt.record, context)}
      ${aboutTemplate(versions, context)}
    </figcaption>
  </figure>`;
}
