import { FIRST_PLACE, isPlace, type PlaceId } from "./places.js";

/** The widths at which a preview stands, in CSS pixels: a telephone, a narrow column, a wide one. */
export const WIDTHS = ["320", "480", "720"] as const;
export const PAGES = ["auto", "light", "dark"] as const;
const DIRECTIONS = ["ltr", "rtl"] as const;

/** Which way lines run. */
export type Direction = (typeof DIRECTIONS)[number];

/** How the page of the preview is. */
export interface View {
  readonly width: (typeof WIDTHS)[number];
  readonly page: (typeof PAGES)[number];
  /** As the language runs, where it is empty. */
  readonly dir: "" | Direction;
}

/** All that was chosen at the desk. The address holds it: whoever opens the address sees the same. */
export interface Choice {
  /** `kind/id`; none at first. */
  readonly record: string;
  readonly to: PlaceId;
  /** The language of the page; that of the dataset, where it is empty. */
  readonly language: string;
  /** What the widget is told, by attribute. */
  readonly options: Readonly<Record<string, string>>;
  /** Whether the widget follows corrections of its data: as the site says, where it is empty. */
  readonly follow: "" | "yes" | "no";
  /** The ids of others that stand with it in a deck. */
  readonly others: readonly string[];
  readonly view: View;
}

/** The names in the address that are no attributes of a widget: `into` is the place. */
export const OWN_NAMES: ReadonlySet<string> = new Set(
  "record into lang follow with width page dir".split(" "),
);

/** Reads the fragment of an address; what in it makes no sense is not there. */
export function readChoice(hash: string): Choice {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const named = (name: string): string => given.get(name) ?? "";
  const to = named("into");
  const follow = named("follow");
  return {
    record: /^[a-z]+\/[a-z0-9-]+$/.exec(named("record"))?.[0] ?? "",
    to: isPlace(to) ? to : FIRST_PLACE,
    language: named("lang"),
    options: Object.fromEntries([...given].filter(([name, value]) => !OWN_NAMES.has(name) && value !== "")),
    follow: follow === "yes" || follow === "no" ? follow : "",
    others: named("with").split(" ").filter(Boolean),
    view: readView(named),
  };
}

function readView(named: (name: string) => string): View {
  return {
    width: WIDTHS.find((one) => one === named("width")) ?? "480",
    page: PAGES.find((one) => one === named("page")) ?? "auto",
    dir: DIRECTIONS.find((one) => one === named("dir")) ?? "",
  };
}

/** The fragment for an address, without what is so anyway. */
export function writeChoice({ record, to, language, options, follow, others, view }: Choice): string {
  const all = {
    record,
    into: to === FIRST_PLACE ? "" : to,
    lang: language,
    ...options,
    follow,
    with: others.join(" "),
    width: view.width === "480" ? "" : view.width,
    page: view.page === "auto" ? "" : view.page,
    dir: view.dir,
  };
  const said = Object.entries(all).filter(([, value]) => value !== "");
  return `#${new URLSearchParams(said).toString().replaceAll("%2F", "/")}`;
}
