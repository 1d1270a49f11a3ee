import type { Choice } from "./choice.js";
import type { Asked } from "./codes.js";
import type { DeskSite } from "./desk-site.js";
import { byId } from "./dom.js";
import type { SpokenMessages } from "./messages.js";

/** What an attribute is called: `heading-level` is “Heading level”, where the language has no other name. */
export function labelOf(attribute: string, { attributes }: SpokenMessages): string {
  const named = attributes[attribute];
  if (named) return named;
  const words = attribute.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Puts up the controls of a widget's options, if they are others than before, and sets them. */
export function showOptions(asked: readonly Asked[], { options }: Choice, messages: SpokenMessages): void {
  const place = byId("options", HTMLElement);
  const made = JSON.stringify(asked);
  if (place.dataset["made"] !== made)
    place.replaceChildren(...asked.map((one) => optionField(one, messages)));
  place.dataset["made"] = made;
  for (const control of controls()) control.value = options[control.name] ?? "";
}

function controls(): (HTMLInputElement | HTMLSelectElement)[] {
  return [...byId("options", HTMLElement).querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")];
}

function optionField(
  { attribute, about, values, placeholder, last }: Asked,
  messages: SpokenMessages,
): HTMLElement {
  const field = document.createElement("p");
  field.className = "field";
  const label = document.createElement("label");
  label.textContent = labelOf(attribute, messages);
  label.htmlFor = `option-${attribute}`;
  const control = values ? selectOf(values, messages) : inputOf(placeholder, last, messages);
  Object.assign(control, { id: label.htmlFor, name: attribute });
  // What options say of themselves is English.
  if (document.documentElement.lang === "en") control.title = about;
  field.append(label, " ", control);
  return field;
}

function selectOf(values: readonly string[], { asItIs, values: named }: SpokenMessages): HTMLSelectElement {
  const control = document.createElement("select");
  control.add(new Option(asItIs, ""));
  for (const value of values) control.add(new Option(named[value] ?? value, value));
  return control;
}

function inputOf(placeholder: string, last: string, { values }: SpokenMessages): HTMLInputElement {
  const control = document.createElement("input");
  if (placeholder === "DAY") Object.assign(control, { type: "date", max: last });
  else Object.assign(control, typed(values[placeholder] ?? placeholder));
  return control;
}

/** Ids and the like are in Latin letters, whichever way the page runs. */
function typed(placeholder: string): Partial<HTMLInputElement> {
  return { type: "text", placeholder, autocomplete: "off", dir: "ltr" };
}

/** What the controls of the options say, over what they do not ask. */
export function readOptions(before: Choice["options"]): Choice["options"] {
  const said = controls().map(({ name, value }) => [name, value.trim()] as const);
  const all: Choice["options"] = { ...before, ...Object.fromEntries(said) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** Folds the options away where there is little room, unless one of them was chosen. */
export function foldOptions({ language, options, follow, others }: Choice): void {
  const isChosen = [language, follow, ...others, ...Object.keys(options)].some((one) => one !== "");
  byId("told", HTMLDetailsElement).open = isChosen || matchMedia("(width >= 60rem)").matches;
}

/** Shows with whom a record can stand in a deck, and who was chosen. */
export function showOthers(
  others: readonly { id: string; title: HTMLElement }[],
  { record, others: chosen }: Choice,
): void {
  const place = byId("others", HTMLElement);
  if (place.dataset["record"] !== record) place.replaceChildren(...others.map(otherField));
  place.dataset["record"] = record;
  for (const box of place.querySelectorAll("input")) box.checked = chosen.includes(box.value);
  if (chosen.length > 0) byId("deck", HTMLDetailsElement).open = true;
}

function otherField({ id, title }: { id: string; title: HTMLElement }): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", value: id });
  label.append(box, " ", title.cloneNode(true));
  return label;
}

/** Those that are chosen, in the order in which they were. */
export function readOthers(before: readonly string[]): string[] {
  const boxes = [...byId("others", HTMLElement).querySelectorAll("input")];
  const checked = boxes.filter((box) => box.checked).map(({ value }) => value);
  return [...before.filter((id) => checked.includes(id)), ...checked.filter((id) => !before.includes(id))];
}

/** Whether codes are to follow corrections: as the site says, or otherwise. */
export function showFollow({ follow }: Choice, { inline }: DeskSite): void {
  byId("follow", HTMLInputElement).checked = follow === "" ? !inline : follow === "yes";
}

export function readFollow({ inline }: DeskSite): Choice["follow"] {
  const { checked } = byId("follow", HTMLInputElement);
  if (checked === !inline) return "";
  return checked ? "yes" : "no";
}
