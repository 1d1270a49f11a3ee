import type { ArgTypes } from "@storybook/web-components-vite";
import { type Declaration, type Item, manifest, type Section } from "./manifest.js";

/** The sections of the table of a widget's interface, in the order in which an embedder needs them. */
const CATEGORIES: Readonly<Record<Section, string>> = {
  attributes: "attributes",
  members: "properties",
  slots: "slots",
  events: "events",
  cssStates: "states",
  cssProperties: "style properties",
  cssParts: "parts",
};

/** What a widget's manifest says of its interface, as rows of the docs' table. */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!declaration) throw new RangeError(`No manifest describes <${tag}>.`);
  return Object.fromEntries((Object.keys(CATEGORIES) as Section[]).flatMap((section) => rows(section, declaration)));
}

function rows(section: Section, declaration: Declaration): [string, ArgTypes[string]][] {
  return (declaration[section] ?? []).filter(isPublic).map((item) => [`${section}/${item.name}`, row(section, item)]);
}

function isPublic({ kind, privacy, static: ofTheClass, name }: Item): boolean {
  return kind !== "method" && !ofTheClass && privacy === undefined && !name.startsWith("#");
}

function row(section: Section, { name, description = "", type }: Item): ArgTypes[string] {
  return { name: written(section, name), description, control: false, table: { category: CATEGORIES[section], ...(type && { type: { summary: type.text } }) } };
}

/** As one writes it where one uses it. */
function written(section: Section, name: string): string {
  if (section === "slots") return name || "(default)";
  if (section === "cssStates") return `:state(${name})`;
  return section === "cssParts" ? `::part(${name})` : name;
}
