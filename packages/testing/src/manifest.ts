import { readFileSync } from "node:fs";

export interface Named {
  name: string;
  description?: string;
  type?: { text: string };
  static?: boolean;
  privacy?: string;
  kind?: string;
}

/** What a custom-elements manifest says of a class, as far as a page can use it. */
export interface Declaration {
  name: string;
  tagName?: string;
  customElement?: boolean;
  members?: Named[];
  attributes?: Named[];
  slots?: Named[];
  events?: Named[];
  cssStates?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

/** What a page can use of an element, by the title of its table. */
export const USABLE = {
  Attributes: ({ attributes = [] }) => attributes,
  Properties: ({ members = [] }) =>
    members.filter((one) => one.kind === "field" && !one.static && !one.privacy),
  Events: ({ events = [] }) => events,
  Slots: ({ slots = [] }) => slots,
  States: ({ cssStates = [] }) => cssStates,
  Parts: ({ cssParts = [] }) => cssParts,
  Tokens: ({ cssProperties = [] }) => cssProperties,
} as const satisfies Readonly<Record<string, (declaration: Declaration) => Named[]>>;

/** The elements that a package has, each with all that it inherits. */
export function declarations(folder: URL): Declaration[] {
  const manifest = JSON.parse(readFileSync(new URL("custom-elements.json", folder), "utf8")) as {
    modules: { declarations: Declaration[] }[];
  };
  return manifest.modules.flatMap((module) => module.declarations).filter((one) => one.customElement);
}
