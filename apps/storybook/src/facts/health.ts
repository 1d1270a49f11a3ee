import { WIDGETS } from "@redlines/embed/server";
import { VERSIONS } from "../generated/versions.js";
import { SIZES } from "../generated/widgets.js";
import { statesOf } from "../states/of-every-widget.js";
import { criteriaCounts } from "./criteria.js";

/** Beside its states: any record, one source, loading, no script, words alone, in a house style. */
const OTHER_STORIES = 6;

/**
 * How each widget stands, as a table in Markdown: what this build is of, not what somebody wrote down.
 * @param accessibility `docs/accessibility.md`
 */
export function healthTable(accessibility: string): string {
  const rows = WIDGETS.map(({ tag, name, kind, deck }) => {
    const { first } = SIZES[tag as keyof typeof SIZES].bundles["bundle.js"];
    const states = statesOf(kind).length;
    const { tested, untested } = criteriaCounts(accessibility, tag);
    return [
      `[${name}](?path=/docs/${tag}--docs)`,
      VERSIONS[tag as keyof typeof VERSIONS],
      `${(first.brotli / 1000).toFixed(1)}\u00a0kB`,
      String(states),
      String(states + OTHER_STORIES + (deck ? 1 : 0)),
      `${tested}, ${untested}`,
    ];
  });
  const titles = [
    "widget",
    "version",
    "first load, brotli",
    "states",
    "stories run as tests",
    "WCAG tested, not tested",
  ];
  return [titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What a package's newest version brings. */
interface Change {
  /** The package and its version. */
  readonly title: string;
  /** In Markdown. */
  readonly text: string;
}

/**
 * The newest entry of each changelog.
 * @param changelogs the text of each, by its path
 */
export function newestChanges(changelogs: Readonly<Record<string, string>>): Change[] {
  return Object.entries(changelogs).flatMap(([path, changelog]) => {
    const [, entry = ""] = changelog.split(/^(?=## )/m);
    const [heading = "", ...lines] = entry.trim().split("\n");
    const name = /packages\/([\w-]+)\//.exec(path)?.[1] ?? path;
    const text = lines.join("\n").replaceAll(/^### (.*)$/gm, "**$1**");
    return entry === "" ? [] : [{ title: `${name} ${heading.replace("## ", "")}`, text: text.trim() }];
  });
}
