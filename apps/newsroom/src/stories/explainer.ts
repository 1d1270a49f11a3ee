import { dataset } from "@redlines/core";
import { type MeasuredHeights, renderWidget, snippet } from "@redlines/embed/server";
import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { Edition } from "../edition.ts";
import { english } from "../editions/en.ts";
import type { Page } from "../layout/page.ts";
import { pathIn } from "../layout/paths.ts";
import { article, type Place, statically, type Story } from "../layout/story.ts";
import { BASE, release } from "../release.ts";
import { record } from "./record.ts";

/** The list of all records of a kind has the id of the dataset. */
const ALL = dataset.about.id;

/** A record of the article in the language of an edition. */
type Take = <K extends ExcerptKind>(kind: K, id: string) => Excerpt;

/** The story in the words of an edition, with the records in its language. */
export function storyOf({ language, explainer }: Edition): Story {
  const { kicker, headline, standfirst, byline } = explainer;
  const take: Take = (kind, id) => record(kind, id, language);
  const pieces = [theLine, theSides, theBroker, theOutlook].flatMap((part) => part(explainer, take));
  return { language, kicker, headline, standfirst, byline, pieces };
}

type Part = (words: Edition["explainer"], take: Take) => Story["pieces"];

/** What was declared, how far it was tested, and what came before. */
const theLine: Part = ({ strike, tested, before }, take) => [
  { text: strike },
  { widget: take("quote", "netanyahu-we-will-not-allow") },
  { text: tested },
  { widget: take("redline", "iranian-presence-in-syria") },
  { heading: before.heading, id: "before" },
  { text: before.text },
  { widget: take("event", ALL) },
];

/** Those on the two sides: who they are, what they want, and where. */
const theSides: Part = ({ sides, where, tehran }, take) => [
  { heading: sides.heading, id: "sides" },
  { text: sides.text },
  { widgets: [take("actor", "israel"), take("actor", "iran")] },
  { text: sides.numbers },
  { widget: take("figure", ALL) },
  { text: sides.wants },
  { widget: take("interest", ALL) },
  { heading: where.heading, id: "where" },
  { text: where.text },
  { widget: take("place", ALL) },
  { heading: tehran.heading, id: "tehran" },
  { text: tehran.text },
  { widget: take("quote", "javedanfar-more-than-regime-survival") },
  { text: tehran.khamenei },
  { widget: take("quote", "khamenei-iran-will-support") },
];

/** The one between them. */
const theBroker: Part = ({ moscow }, take) => [
  { heading: moscow.heading, id: "moscow" },
  { text: moscow.text },
  { widget: take("redline", "direct-conflict-on-syrian-soil") },
  { widget: take("actor", "russia") },
  { widget: take("actor", "vladimir-putin") },
  { text: moscow.sky },
  { widget: take("relation", ALL) },
];

/** What feeds what, and what is expected. */
const theOutlook: Part = ({ next }, take) => [
  { heading: next.heading, id: "next" },
  { text: next.text },
  { widget: take("dynamics", "escalation-in-syria") },
  { text: next.forecasts },
  { widget: take("forecast", ALL) },
];

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

/**
 * The English explainer, once for each way.
 * @param heights as measured; none, where no browser was there to measure
 */
export function explainers(heights: MeasuredHeights | undefined): readonly Page[] {
  const story = storyOf(english);
  return ways(heights).map(({ path, name, place }, _index, all) => ({
    path,
    title: path === "/explainer/" ? story.headline : `${story.headline} (${name})`,
    description: story.standfirst,
    main: article(story, place) + switcher(path, all),
    script: name === "Static" || name === "Script",
  }));
}

/** The explainer of another edition, in the static way. */
export function explainerIn(edition: Edition): Page {
  const { language, explainer } = edition;
  return {
    path: pathIn(language, "explainer/"),
    title: explainer.headline,
    description: explainer.standfirst,
    language,
    main: article(storyOf(edition)),
  };
}
