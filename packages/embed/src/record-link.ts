import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, type Language, phraseLanguage } from "@redlines/model";
import { framePath, keyOf } from "./paths.js";
import { addressOf } from "./release.js";
import { titleOf } from "./title.js";

/** What stands before the name of a record that is a link to its page, and before the names of several. */
const LINK: Readonly<Record<Language, readonly [one: string, several: string]>> = {
  en: ["Link to this record", "Links to these records"],
  fr: ["Lien vers cette fiche", "Liens vers ces fiches"],
  ar: ["رابط هذا السجل", "روابط هذه السجلات"],
  he: ["קישור לרשומה זו", "קישורים לרשומות אלה"],
  fa: ["پیوند این رکورد", "پیوندهای این رکوردها"],
  ru: ["Ссылка на эту запись", "Ссылки на эти записи"],
};

interface LinkOptions {
  /** Where the site lies: without it a record has no page. */
  readonly baseUrl?: string | undefined;
  /** The language of the page around; that of the record, if left out or none of ours. */
  readonly language?: string | undefined;
  /** The way to embed. */
  readonly as?: string | undefined;
}

/** The pages of what is shown, by name, and what stands before them. */
interface Links {
  readonly language: Language;
  readonly said: string;
  readonly pages: readonly { readonly href: string; readonly name: string; readonly language: string }[];
}

/** Nothing where there is no site. */
function linksTo(excerpts: readonly Excerpt[], { baseUrl, language }: LinkOptions): Links | undefined {
  const [first] = excerpts;
  if (baseUrl === undefined || first === undefined) return undefined;
  const spoken = phraseLanguage(language ?? first.about.language);
  const pages = excerpts.map((one) => ({
    href: recordAddress(one, baseUrl, language),
    name: titleOf(one, language ?? one.about.language),
    language: one.about.language,
  }));
  return { language: spoken, said: LINK[spoken][excerpts.length > 1 ? 1 : 0], pages };
}

/**
 * The way to the pages of what is shown, as a small paragraph below it: it stays whatever becomes of the
 * widget above. Nothing where there is no site.
 */
export function recordLinks(excerpts: readonly Excerpt[], options: LinkOptions): string {
  const links = linksTo(excerpts, options);
  if (!links) return "";
  const { language, said, pages } = links;
  const named = pages.map(
    ({ href, name, language: lang }) =>
      `<a href="${escapeHtml(href)}"><bdi lang="${lang}">${escapeHtml(name)}</bdi></a>`,
  );
  const line = `${said}: ${named.join(" · ")}`;
  // What cleans a page knows no small print.
  const print = options.as === "plain" ? line : `<small>${line}</small>`;
  return ` <p lang="${language}" dir="${direction(language)}">${print}</p>`;
}

/** The same in the few tags that Apple News has. */
export function articleLink(excerpt: Excerpt, options: LinkOptions): string {
  const links = linksTo([excerpt], options);
  const named = links?.pages.map(({ href, name }) => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`);
  return links && named ? `<p>${links.said}: ${named.join(" · ")}</p>` : "";
}

/** How high that line is in the page of a frame, in CSS pixels. */
export const LINK_HEIGHT = 32;

/** The same in one line, within the page of a frame. */
export function linkInFrame(address: string, language: Language): string {
  return `<p id="record"><a href="${escapeHtml(address)}">${LINK[language][0]}</a></p>`;
}

/** The page of a record: that of its frame, which is whole by itself. */
export function recordAddress(excerpt: Excerpt, baseUrl: string, language: string | undefined): string {
  const key = keyOf(excerpt, phraseLanguage(language ?? excerpt.about.language));
  return addressOf(baseUrl, framePath(key));
}
