import { type MeasuredHeights, renderWidget, snippet } from "@redlines/embed/server";
import type { Page } from "../layout/page.ts";
import { article, type Place, statically, type Story } from "../layout/story.ts";
import { BASE, release } from "../release.ts";
import { record } from "./record.ts";

/** The page's own words. What they state stands in the dataset, hedges included. */
export const story: Story = {
  kicker: "Explainer",
  headline: "How close is Iran to Israel’s line in Syria?",
  standfirst:
    "Israel says that it will not let Iran dig in militarily next door. What was known by the end of " +
    "2017, what was only reported, and what one analyst expected to follow.",
  byline: "Told from the facts in one analysis: Meir Javedanfar in Foreign Affairs, December 2017",
  pieces: [
    {
      text:
        "At the start of December 2017 missiles hit a military site near the Syrian capital. Israel " +
        "was behind the strike, and the site is reported to have sheltered Iranian forces. Within " +
        "hours Israel’s prime minister put the message on video.",
    },
    { widget: record("quote", "netanyahu-we-will-not-allow") },
    {
      text:
        "That makes the line explicit. How far has it been tested? The gauge below sorts the " +
        "evidence by what it shows, from supply lines to a lasting presence. Each piece keeps its " +
        "hedge: a report of claims is not a fact, and the drawing does not pretend that it is.",
    },
    { widget: record("redline", "iranian-presence-in-syria") },
    { heading: "The two sides of the line" },
    {
      text:
        "For Israel the worry is a second front: it already faces armed groups close to Tehran " +
        "across its border with Lebanon. For Iran, Syria is an old partner and a road to its allies. " +
        "What each wants, and on whose word we say so:",
    },
    { widgets: [record("actor", "israel"), record("actor", "iran")] },
    { heading: "What Tehran is after" },
    {
      text:
        "With the government in Damascus no longer in danger, the question is what Iran stays for. " +
        "The author’s own reading is cautious, and it is worth quoting as he put it.",
    },
    { widget: record("quote", "javedanfar-more-than-regime-survival") },
    {
      text:
        "Iran’s supreme leader had spoken of Israel in other terms two years earlier, after the " +
        "nuclear deal.",
    },
    { widget: record("quote", "khamenei-iran-will-support") },
    { heading: "Moscow, in the middle" },
    {
      text:
        "Russia fights on the same side as Iran and yet lets Israel strike. The author sees a second " +
        "threshold here, one that nobody has declared: if the two ever fight each other directly on " +
        "Syrian ground, he expects the Kremlin to step in.",
    },
    { widget: record("redline", "direct-conflict-on-syrian-soil") },
    { widget: record("actor", "russia") },
    { widget: record("actor", "vladimir-putin") },
  ],
};

interface Way {
  readonly path: string;
  readonly name: string;
  readonly about: string;
  readonly place: Place;
}

/** The same story once for each way in which a page can take a widget in. */
const ways = (heights: MeasuredHeights | undefined): readonly Way[] => [
  {
    path: "/explainer/",
    name: "Static",
    about: "Written on the server, readable with no script at all; the script only wakes it.",
    place: statically,
  },
  {
    path: "/explainer/script/",
    name: "Script",
    about: "The fallback HTML inside the tag, in the room of the widget, until one script shows it.",
    place: (excerpt, options) => renderWidget(excerpt, { as: "script", heights, baseUrl: BASE, ...options }),
  },
  {
    path: "/explainer/frame/",
    name: "Frame",
    about:
      "A page of its own behind glass: nothing of the site can reach in, and nothing inside can take " +
      "the reader away.",
    place: (excerpt, options) =>
      snippet(excerpt, {
        as: "frame",
        baseUrl: BASE,
        release,
        heights,
        ...options,
      }),
  },
  {
    path: "/explainer/plain/",
    name: "Plain",
    about: "The words alone, as a feed, a newsletter or a CMS keeps them.",
    place: (excerpt, options) => renderWidget(excerpt, { as: "plain", ...options }),
  },
];

/** A line that leads from each way to the others. */
function switcher(here: string, all: readonly Way[]): string {
  const links = all.map(
    ({ path, name }) => `<a href="${path}"${path === here ? ' aria-current="page"' : ""}>${name}</a>`,
  );
  const { about } = all.find(({ path }) => path === here) ?? { about: "" };
  return `<aside class="ways" aria-label="Ways to embed">
<p><strong>This story, embedded as</strong> ${links.join(" ")}</p>
<p>${about}</p>
</aside>`;
}

/** @param heights as measured; none, where no browser was there to measure */
export function explainers(heights: MeasuredHeights | undefined): readonly Page[] {
  return ways(heights).map(({ path, name, place }, _index, all) => ({
    path,
    title: path === "/explainer/" ? story.headline : `${story.headline} (${name})`,
    description: story.standfirst,
    main: article(story, place) + switcher(path, all),
    script: name === "Static" || name === "Script",
  }));
}
