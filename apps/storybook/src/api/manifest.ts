import actorCard from "@redlines/actor-card/custom-elements.json" with { type: "json" };
import element from "@redlines/element/custom-elements.json" with { type: "json" };
import quoteBlock from "@redlines/quote-block/custom-elements.json" with { type: "json" };
import redlineGauge from "@redlines/redline-gauge/custom-elements.json" with { type: "json" };

/** One thing that a manifest tells of an element: an attribute, a part, an event… */
export interface Item {
  name: string;
  description?: string;
  kind?: string;
  type?: { text: string };
  static?: boolean;
  privacy?: string;
}

const SECTIONS = ["members", "attributes", "events", "slots", "cssProperties", "cssParts", "cssStates"] as const;
export type Section = (typeof SECTIONS)[number];

/** A class of a custom-elements manifest, as far as it is documented here. */
export type Declaration = { name: string; tagName?: string; description?: string; superclass?: { name: string } } & { [S in Section]?: Item[] };

export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: Declaration[] }[];
}

/** The manifests of all packages in one, in which each widget also has what it inherits. */
export const manifest: Manifest = merge([element, quoteBlock, actorCard, redlineGauge] as Manifest[]);

export function merge(manifests: readonly Manifest[]): Manifest {
  const modules = manifests.flatMap((each) => each.modules);
  const classes = new Map(modules.flatMap(({ declarations }) => declarations.map((declaration) => [declaration.name, declaration] as const)));
  const whole = modules.map((module) => ({ ...module, declarations: module.declarations.map((declaration) => withInherited(declaration, classes)) }));
  return { schemaVersion: manifests[0]?.schemaVersion ?? "1.0.0", modules: whole };
}

/** The own items stand first, and above inherited ones of the same name. */
function withInherited(declaration: Declaration, classes: ReadonlyMap<string, Declaration>): Declaration {
  const parent = declaration.superclass && classes.get(declaration.superclass.name);
  if (!parent) return declaration;
  const { ...whole } = declaration;
  for (const section of SECTIONS) {
    const own = declaration[section] ?? [];
    const names = new Set(own.map(({ name }) => name));
    whole[section] = [...own, ...(withInherited(parent, classes)[section] ?? []).filter(({ name }) => !names.has(name))];
  }
  return whole;
}
