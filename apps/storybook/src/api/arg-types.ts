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
  const declaration = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!declaration) throw new RangeError(`No manifest describes <${tag}>.`);
  return Object.fromEntries(
    (Object.keys(CATEGORIES) as Section[]).flatMap((section) => rows(section, tag, declaration)),
  );
}

function rows(section: Section, tag: string, declaration: Declaration): [string, ArgTypes[string]][] {
  return (declaration[section] ?? [])
    .filter(isPublic)
    .map((item) => [`${section}/${item.name}`, row(section, tag, item)]);
}

function isPublic({ kind, privacy, static: ofTheClass, name }: Item): boolean {
  return kind !== "method" && !ofTheClass && privacy === undefined && !name.startsWith("#");
}

function row(section: Section, tag: string, { name, description = "", type }: Item): ArgTypes[string] {
  const summary = type?.text ?? USES[section](tag, name);
  return {
    name: name || "(default)",
    description,
    control: false,
    table: { category: CATEGORIES[section], type: { summary } },
  };
}

/** As one writes it where one uses it, for what has no type. */
const USES: Readonly<Record<Section, (tag: string, name: string) => string>> = {
  attributes: (tag, name) => `<${tag} ${name}="…">`,
  members: () => "unknown",
  slots: () => "HTML",
  events: () => "Event",
  cssStates: (tag, name) => `${tag}:state(${name})`,
  cssProperties: (tag, name) => `${tag} { ${name}: … }`,
  cssParts: (tag, name) => `${tag}::part(${name})`,
};
