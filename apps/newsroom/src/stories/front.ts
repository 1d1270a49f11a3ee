import { dataset } from "@redlines/core";
import { renderDeck } from "@redlines/embed/server";
import type { Language } from "@redlines/model";
import type { Edition, Teaser } from "../edition.ts";
import type { Page } from "../layout/page.ts";
import { pathIn } from "../layout/paths.ts";
import { statically } from "../layout/story.ts";
import { spoken, words } from "../layout/words.ts";
import { record } from "./record.ts";

/** Those whom the pages of the site name most. */
const CAST = ["israel", "iran", "russia", "hezbollah", "benjamin-netanyahu", "bashar-al-assad"];

/** The front page of an edition. */
export function frontIn(edition: Edition): Page {
  const { language, name, frame, front } = edition;
  return {
    path: pathIn(language, ""),
    title: `${name}: ${frame.tag}`,
    description: front.description,
    language,
    main: mainOf(edition),
  };
}

function mainOf(edition: Edition): string {
  const { language, name, front } = edition;
  const teasers = (all: readonly Teaser[]): string => all.map((one) => teaser(one, language)).join("\n");
  return `<h1 class="visually-hidden">${name}</h1>
<div class="front">
${lead(edition)}
<section class="news" aria-labelledby="more">
<h2 id="more">${words(front.more, language)}</h2>
${teasers(front.news)}
</section>
</div>
<section class="glance" aria-labelledby="glance">
<h2 id="glance">${words(front.glance, language)}</h2>
<div class="pictures">
${pictures(language)}
</div>
</section>
<section class="facts" aria-labelledby="facts">
<h2 id="facts">${words(front.cast, language)}</h2>
${cards(language)}
</section>
<section class="technique" aria-labelledby="technique">
<h2 id="technique">${words(front.technique, language)}</h2>
<div class="teasers">
${teasers(front.ways)}
</div>
</section>`;
}

/** The explainer, with the words of the one who drew the line. */
function lead({ language, explainer: { kicker, headline, standfirst } }: Edition): string {
  const quote = statically(record("quote", "netanyahu-we-will-not-allow", language), {
    headingLevel: 3,
    ...spoken(language),
  });
  return `<section class="lead" aria-labelledby="lead">
<p class="kicker">${words(kicker, language)}</p>
<h2 id="lead"><a href="${pathIn(language, "explainer/")}">${words(headline, language)}</a></h2>
<p class="standfirst">${words(standfirst, language)}</p>
<div class="placed">${quote}</div>
</section>`;
}

/** How far the line is reached, where, and who stands with whom. */
function pictures(language: Language): string {
  const three = [
    record("redline", "iranian-presence-in-syria", language),
    record("place", dataset.about.id, language),
    record("relation", dataset.about.id, language),
  ];
  return three
    .map((one) => `<div class="placed">${statically(one, { headingLevel: 3, ...spoken(language) })}</div>`)
    .join("\n");
}

function cards(language: Language): string {
  return renderDeck(
    CAST.map((id) => record("actor", id, language)),
    { as: "static", headingLevel: 3, form: "compact", ...spoken(language) },
  );
}

function teaser({ to, kicker, headline, text }: Teaser, language: Language): string {
  return `<article class="teaser">
<p class="kicker">${words(kicker, language)}</p>
<h3><a href="${pathIn(language, to)}">${words(headline, language)}</a></h3>
<p>${words(text, language)}</p>
</article>`;
}
