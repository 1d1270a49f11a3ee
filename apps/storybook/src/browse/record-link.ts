import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { Entry } from "./entry.js";
import { pageOf } from "./place.js";

/** Of a link in the list: whether Tab stops at it, and whether its record is the one that is shown. */
export interface Listed {
  readonly isStop: boolean;
  readonly isShown: boolean;
}

/** A link to a record, which works in any window; a plain click is answered by the browser of the data. */
export function recordLink({ id, title }: Pick<Entry, "id" | "title">, listed?: Listed): TemplateResult {
  return html`<a
    href=${pageOf({ record: id })}
    target="_top"
    data-record=${id}
    tabindex=${ifDefined(listed && (listed.isStop ? "0" : "-1"))}
    aria-current=${ifDefined(listed?.isShown ? "true" : undefined)}
    ><bdi>${title}</bdi></a
  >`;
}
