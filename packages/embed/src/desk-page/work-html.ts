import { type Language, languageName } from "@redlines/model";
import { PAGES, WIDTHS } from "./choice.js";
import { copyBox, field, radios, select } from "./html.js";
import type { DeskMessages } from "./messages.js";
import { placeOptions } from "./places-html.js";

/** Where a record is set up, seen and copied; the script shows it. */
export function work(languages: readonly Language[], language: Language, messages: DeskMessages): string {
  const { allCodes, another } = messages;
  return `<section id="work" aria-labelledby="chosen" hidden>
<h2 id="chosen" tabindex="-1"><bdi id="title"></bdi></h2>
<p><a id="all-codes" href="">${allCodes}</a> <button type="button" id="another">${another}</button></p>
${choiceForm(languages, language, messages)}
${answer(messages)}
${preview(messages)}
${beside(messages)}
</section>`;
}

function choiceForm(languages: readonly Language[], language: Language, messages: DeskMessages): string {
  const ordered = [language, ...languages.filter((one) => one !== language)];
  const named = ordered.map((one) => [one, languageName(one, messages.lang) ?? one] as const);
  const to = `<select id="to">\n${placeOptions(messages)}\n</select>`;
  return `<form id="choice">
${field("to", messages.where, to)}
<details id="told">
<summary>${messages.options}</summary>
<div class="fields">
${select("lang", messages.language, named)}
<div id="options" class="fields"></div>
</div>
<p id="follow-field"><label><input type="checkbox" id="follow"> ${messages.follow}</label></p>
<details id="deck"><summary>${messages.deck}</summary><div id="others" class="row"></div></details>
</details>
</form>`;
}

function answer({ code, copy }: DeskMessages): string {
  return `<div class="answer">
<p id="why"></p>
<p id="dropped"></p>
${copyBox("code", code, copy)}
</div>`;
}

/** The code on a page of its own, as wide and as light as is asked. */
function preview({ preview: title, width, page, pages, rightToLeft, stage }: DeskMessages): string {
  const widths = WIDTHS.map((one) => [one, `<bdi>${one} px</bdi>`] as const);
  const themes = PAGES.map((one) => [one, pages[one]] as const);
  return `<section aria-labelledby="preview-heading">
<h3 id="preview-heading">${title}</h3>
<form id="view" aria-labelledby="preview-heading">
${radios("width", width, widths, "480")}
${radios("page", page, themes, "auto")}
<p><label><input type="checkbox" name="dir"> ${rightToLeft}</label></p>
</form>
<div id="stage" role="region" aria-label="${stage}" tabindex="0">
<iframe id="preview" title="${stage}"></iframe>
</div>
</section>`;
}

function beside({ beside: title, extras, copy, images, alt }: DeskMessages): string {
  const boxes = Object.entries(extras).map(([id, name]) => {
    const box = copyBox(`extra-${id}`, name, copy, id === "citation" ? "auto" : "ltr");
    return `<details><summary>${name}</summary>\n${box}\n</details>`;
  });
  return `<section aria-labelledby="beside">
<h3 id="beside">${title}</h3>
${boxes.join("\n")}
<details id="images" hidden><summary>${images}</summary>
<p id="downloads"></p>
${copyBox("extra-alt", alt, copy, "auto")}
</details>
</section>`;
}
