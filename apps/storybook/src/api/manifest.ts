import element from "@redlines/element/custom-elements.json" with { type: "json" };
import { MANIFESTS } from "../generated/widgets.js";

/** One thing that a manifest tells of an element: an attribute, a part, an event… */
export interface Item {
  name: string;
  description?: string;
  kind?: string;
  type?: { text: string };
  static?: boolean;
  privacy?: string;
}

export type Section =
  | "members"
  | "attributes"
  | "events"
  | "slots"
  | "cssProperties"
  | "cssParts"
  | "cssStates";

/** A class of a custom-elements manifest, as far as it is documented here. */
export type Declaration = { name: string; tagName?: string; description?: string } & {
  [S in Section]?: Item[];
};

export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: Declaration[] }[];
}

const all = [element, ...MANIFESTS] as Manifest[];

/** The manifests of all packages in one. Each of them is complete by itself. */
export const manifest: Manifest = { schemaVersion: "1.0.0", modules: all.flatMap(({ modules }) => modules) };
