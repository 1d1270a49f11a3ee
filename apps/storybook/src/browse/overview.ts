import { COLLECTIONS, type Dataset, excerpt, isListKind, type Kind } from "@redlines/model";
import { nearest } from "@redlines/model/check";
import { html, nothing, type TemplateResult } from "lit";
import { entriesOf, entryNamed } from "./entry.js";
import { LISTED } from "./listed.js";
import { pageOf, type Place } from "./place.js";
import { recordLink } from "./record-link.js";
import { isShownKind } from "./record-view.js";
import { widgetNode } from "./widget-node.js";

/** The pictures of the whole: of a collection that has one, else who wants what and the loop. */
export function overview(dataset: Dataset, collection: Place["collection"]): TemplateResult {
  const kinds = LISTED.filter((kind) => COLLECTIONS[kind] === collection);
  const pictured = collection === "" ? (["interest", "dynamics"] as const) : kinds;
  return html`<h2 id="shown-title" tabindex="-1">${collection === "" ? "The whole article" : collection}</h2>
    ${collection === "" ? counts(dataset) : nothing} ${pictured.map((kind) => pictureOfAll(dataset, kind))}
    <p class="note">Choose a record in the list.</p>`;
}

function counts(dataset: Dataset): TemplateResult {
  return html`<ul class="counts">
    ${LISTED.map((kind) => {
      const name = COLLECTIONS[kind];
      const { length } = Object.keys(dataset[name]);
      const href = pageOf({ collection: name });
      return html`<li>
        <a href=${href} target="_top" data-collection=${name}>${name}</a> ${length}
      </li>`;
    })}
  </ul>`;
}

/** A list kind's picture of all its records; of a loop, each. */
function pictureOfAll(dataset: Dataset, kind: Kind): TemplateResult | typeof nothing {
  if (!isShownKind(kind)) return nothing;
  const ids = isListKind(kind)
    ? [dataset.about.id]
    : kind === "dynamics"
      ? Object.keys(dataset.dynamics)
      : [];
  const widgets = ids.map((id) => widgetNode(excerpt(dataset, kind, id)));
  return html`${widgets.map((widget) => html`<div class="picture">${widget}</div>`)}`;
}

export function missing(dataset: Dataset, id: string): TemplateResult {
  const near = nearest(
    id,
    entriesOf(dataset).map((entry) => entry.id),
  );
  const meant = near.flatMap((one) => entryNamed(dataset, one) ?? []);
  return html`<h2 id="shown-title" tabindex="-1">There is no record “${id}”</h2>
    ${
      meant.length === 0
        ? html`<p>Choose one in the list.</p>`
        : html`<p>Did you mean one of these?</p>
          <ul>
            ${meant.map((entry) => html`<li>${recordLink(entry)}</li>`)}
          </ul>`
    }`;
}
