/** Makes a desk of a site's first page: what is picked there is set up, previewed and copied in place. */
import { type Choice, readChoice, writeChoice } from "./desk-page/choice.js";
import { listenForCopies } from "./desk-page/copy.js";
import type { DeskSite } from "./desk-page/desk-site.js";
import { byId } from "./desk-page/dom.js";
import { Finder } from "./desk-page/finder.js";
import { drawThumbnails } from "./desk-page/thumbnails.js";
import { foldOptions } from "./desk-page/options-form.js";
import { readForms, Work } from "./desk-page/work.js";

const site = JSON.parse(byId("site", HTMLElement).textContent) as DeskSite;
const finder = new Finder(site.messages, pick);
const work = new Work(site, finder);
const chosen = (): Choice => readChoice(location.hash);

/** Another record keeps the place and the page, and is alone at first. */
function pick(record: string): void {
  history.pushState(null, "", writeChoice({ ...chosen(), record, others: [] }));
  showChosen();
  byId("chosen", HTMLElement).focus();
}

function showChosen(): void {
  void work.show(chosen());
}

function change(): void {
  const choice = readForms(chosen(), site);
  history.replaceState(null, "", writeChoice(choice));
  void work.show(choice);
}

document.documentElement.classList.add("awake");
listenForCopies(site.messages);
drawThumbnails(site);
for (const id of ["choice", "view"]) {
  const form = byId(id, HTMLFormElement);
  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
}
byId("another", HTMLButtonElement).addEventListener("click", () => {
  history.pushState(null, "", writeChoice({ ...chosen(), record: "", others: [] }));
  showChosen();
  finder.focus();
});
addEventListener("hashchange", showChosen);
foldOptions(chosen());
showChosen();
