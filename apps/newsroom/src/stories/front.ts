import { renderDeck } from "@redlines/embed/server";
import type { Page } from "../layout/page.ts";
import { statically } from "../layout/story.ts";
import { record } from "./record.ts";

interface Teaser {
  readonly href: string;
  readonly kicker: string;
  readonly headline: string;
  readonly text: string;
  /** Where the page it leads to is not in English. */
  readonly language?: { readonly lang: string; readonly dir: "rtl" };
}

const NEWS: readonly Teaser[] = [
  {
    href: "/live/",
    kicker: "As it happened",
    headline: "From a whisper of a base to a strike",
    text: "Two years in a few posts. What was known when, and what was only said.",
  },
  {
    href: "/strict/",
    kicker: "Moscow, in the middle",
    headline: "Two air forces and a telephone",
    text: "Why Russian jets stay out of the way, and where that patience might end.",
  },
  {
    href: "/dark/",
    kicker: "Night edition",
    headline: "Retaliation: when, not if",
    text: "One analyst’s forecasts in his own estimative words, from “perhaps” to “will”.",
  },
  {
    href: "/fa/",
    kicker: "به زبان ساده",
    headline: "ایران تا خط قرمز اسرائیل در سوریه چقدر فاصله دارد؟",
    text: "همان داده‌ها در صفحه‌ای فارسی، از راست به چپ.",
    language: { lang: "fa", dir: "rtl" },
  },
];

/** What a newcomer who builds pages wants to see. */
const WAYS: readonly Teaser[] = [
  {
    href: "/explainer/",
    kicker: "Static",
    headline: "Written on the server",
    text: "Readable and styled with no script; a script only wakes it.",
  },
  {
    href: "/explainer/script/",
    kicker: "Script",
    headline: "Words, then a widget",
    text: "One script finds the tags, now or later.",
  },
  {
    href: "/explainer/frame/",
    kicker: "Frame",
    headline: "Behind glass",
    text: "A page of its own, as high as its widget, that can touch nothing.",
  },
  {
    href: "/explainer/plain/",
    kicker: "Plain",
    headline: "The words alone",
    text: "For feeds, newsletters and strict CMSs.",
  },
  {
    href: "/cms/",
    kicker: "Cleaned",
    headline: "What a CMS leaves",
    text: "Every tag dropped that it does not know; read whole, once.",
  },
  {
    href: "/strict/",
    kicker: "Strict",
    headline: "Nothing allowed but ours",
    text: "A policy that refuses everything else, with Trusted Types.",
  },
  {
    href: "/live/",
    kicker: "Live",
    headline: "Inserted late",
    text: "Posts that arrive while a reader is on the page.",
  },
];

/** Those whom the pages of the site name most. */
const CAST = ["israel", "iran", "russia", "hezbollah", "benjamin-netanyahu", "bashar-al-assad"];

const CARDS = CAST.map((id) => record("actor", id));

function teaser({ href, kicker, headline, text, language }: Teaser): string {
  const spoken = language ? ` lang="${language.lang}" dir="${language.dir}"` : "";
  return `<article class="teaser"${spoken}>
<p class="kicker">${kicker}</p>
<h3><a href="${href}">${headline}</a></h3>
<p>${text}</p>
</article>`;
}

const main = `<h1 class="visually-hidden">The Daily Example</h1>
<div class="front">
<section class="lead" aria-labelledby="lead">
<p class="kicker">Explainer</p>
<h2 id="lead"><a href="/explainer/">How close is Iran to Israel’s line in Syria?</a></h2>
<p class="standfirst">Israel says that it will not let Iran dig in militarily next door.
What was known by the end of 2017, what was only reported, and what one analyst expected to follow.</p>
<div class="placed">${statically(record("quote", "netanyahu-we-will-not-allow"), { headingLevel: 3 })}</div>
</section>
<section class="news" aria-label="More news">
<h2>More on this</h2>
${NEWS.map(teaser).join("\n")}
</section>
</div>
<section class="facts" aria-labelledby="facts">
<h2 id="facts">Who is who</h2>
${renderDeck(CARDS, { as: "static", headingLevel: 3, form: "compact" })}
</section>
<section class="technique" aria-labelledby="technique">
<h2 id="technique">The same facts, in every way that a page can take them</h2>
<div class="teasers">
${WAYS.map(teaser).join("\n")}
</div>
</section>`;

export const front: Page = {
  path: "/",
  title: "The Daily Example: a demonstration site of Redlines",
  description:
    "A small news site on which every Redlines widget stands in every way that a page can take it in.",
  main,
};
