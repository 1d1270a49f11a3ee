import { html, type TemplateResult } from "lit";
import { copyText } from "../codes/copy-text.js";

/** Code that a reader copies, with a button that says what came of it. */
export function codeBlock(name: string, code: string): TemplateResult {
  return html`<div class="code">
    <pre tabindex="0" role="region" aria-label=${name}><code>${code}</code></pre>
    <button type="button" aria-label=${`Copy: ${name}`} @click=${copying(code)}>Copy</button>
  </div>`;
}

function copying(code: string): (event: Event) => Promise<void> {
  return async ({ currentTarget }) => {
    const button = currentTarget as HTMLButtonElement;
    button.textContent = await copyText(code);
    button.removeAttribute("aria-label");
  };
}
