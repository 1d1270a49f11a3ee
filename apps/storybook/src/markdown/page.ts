import { createContext } from "react";
import type { IndexEntry } from "./index-entry.ts";

/** What a story or a file of stories says of itself, as far as a page can tell it in words. */
export interface Annotated {
  component?: string;
  argTypes?: Readonly<Record<string, ArgType>>;
  parameters?: { docs?: { description?: { story?: string; component?: string } } };
}

export interface ArgType {
  name?: string;
  description?: string;
  table?: { category?: string; type?: { summary?: string } };
}

/** A module of stories: its default export is about all of them. */
export type StoriesModule = Readonly<Record<string, Annotated>> & { readonly default: Annotated };

/** What the blocks of a page can know of it. */
export interface Page {
  readonly title: string;
  readonly stories: StoriesModule | undefined;
  /** The stories of that module in their order. */
  readonly entries: readonly IndexEntry[];
}

export const PageContext = createContext<Page>({ title: "", stories: undefined, entries: [] });
