import { escapeHtml } from "@redlines/element/fallback-html.js";

/** A control under its label. */
export function field(id: string, label: string, control: string): string {
  return `<p class="field"><label for="${id}">${label}</label> ${control}</p>`;
}

/** A list to choose from: values with their names. */
export function select(id: string, label: string, options: readonly (readonly [string, string])[]): string {
  return field(id, label, `<select id="${id}">${options.map(optionTag).join("")}</select>`);
}

export function optionTag([value, text]: readonly [string, string]): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;
}

/** A few to choose one of, in a row. */
export function radios(
  name: string,
  legend: string,
  options: readonly (readonly [string, string])[],
  checked: string,
): string {
  const each = options.map(([value, text]) => {
    const mark = value === checked ? " checked" : "";
    return `<label><input type="radio" name="${name}" value="${value}"${mark}> ${text}</label>`;
  });
  return `<fieldset class="row"><legend>${legend}</legend>${each.join(" ")}</fieldset>`;
}

/**
 * A text to copy, with the button that copies it.
 * @param dir which way it runs: code always left to right, sentences as their own letters do
 */
export function copyBox(id: string, label: string, copy: string, dir: "ltr" | "auto" = "ltr"): string {
  return `<p><label for="${id}">${label}</label></p>
<textarea id="${id}" dir="${dir}" readonly spellcheck="false" rows="3"></textarea>
<p class="press"><button type="button" data-copies="${id}">${copy}</button> <span role="status"></span></p>`;
}
