import { fill } from "@redlines/model";
import { optionTag } from "./html.js";
import type { DeskMessages } from "./messages.js";
import { type DeskWay, type Group, PLACE_IDS, type PlaceId, PLACES } from "./places.js";

/** What is written of each place, by group. */
function grouped(write: (id: PlaceId) => string): [Group, string][] {
  const groups = new Map<Group, string>();
  for (const id of PLACE_IDS) {
    const { group } = PLACES[id];
    groups.set(group, `${groups.get(group) ?? ""}${write(id)}\n`);
  }
  return [...groups];
}

/**
 * Where no script is: each place with the code to take there, and why. The script has its sentences from
 * here, too: those of codes that only a choice calls for are hidden.
 */
export function places(messages: DeskMessages): string {
  const lists = grouped((id) => `<dt>${messages.places[id].name}</dt>\n${answers(id, messages)}`);
  const written = lists.map(([group, all]) => `<h3>${messages.groups[group]}</h3>\n<dl>\n${all}</dl>`);
  return `<section id="places" aria-labelledby="where">
<h2 id="where">${messages.where}</h2>
<p>${messages.wherePlainly}</p>
${written.join("\n")}
</section>`;
}

function answers(id: PlaceId, { places: told, take }: DeskMessages): string {
  const { ways } = PLACES[id];
  const each = ways.map((way, index) => {
    const why = `<span class="why">${told[id].ways[way] ?? ""}</span>`;
    const code = fill(take, { way: codeOnPage(way) }).join("");
    return `<dd data-place="${id}" data-way="${way}"${index > 0 ? " hidden" : ""}>${why} ${code}</dd>`;
  });
  return each.join("\n");
}

/** What a code is called on the page of a record, which has none for each framework. */
function codeOnPage(way: DeskWay): string {
  return way in { react: 1, vue: 1, svelte: 1, astro: 1, next: 1 } ? "static" : way;
}

/** The places to choose from, for the script. */
export function placeOptions({ places: told, groups }: DeskMessages): string {
  const lists = grouped((id) => optionTag([id, told[id].name]));
  return lists.map(([group, all]) => `<optgroup label="${groups[group]}">\n${all}</optgroup>`).join("\n");
}
