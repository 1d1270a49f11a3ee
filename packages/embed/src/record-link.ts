import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, type Language, phraseLanguage } from "@redlines/model";
import { framePath, keyOf } from "./paths.js";
import { addressOf } from "./release.js";
import { titleOf } from "./title.js";

/** What the link to the page of one record says, and what stands before the names of several. */
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

/** The pages of what is shown, by name. */
interface Links {
  readonly language: Language;
  readonly pages: readonly Page[];
}

interface Page {
  readonly href: string;
  readonly name: string;
  readonly language: string;
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
  return { language: spoken, pages };
}

/**
 * The way to the pages of what is shown, as a small paragraph below it: it stays whatever becomes of the
 * widget above. Nothing where there is no site.
 */
export function recordLinks(excerpts: readonly Excerpt[], options: LinkOptions): string {
  const links = linksTo(excerpts, options);
  if (!links) return "";
  const { language } = links;
  const line = linkLine(links);
  // What cleans a page knows no small print.
  const print = options.as === "plain" ? line : `<small>${line}</small>`;
  return ` <p lang="${language}" dir="${direction(language)}">${print}</p>`;
}

/** The name of one record stands right above its link, so only several are told apart by theirs. */
function linkLine({ language, pages }: Links): string {
  const [one, several] = LINK[language];
  if (pages.length === 1) return pages.map(({ href }) => anchor(href, one)).join("");
  const named = pages.map(({ href, name, language: own }) =>
    anchor(href, `<bdi lang="${own}">${escapeHtml(name)}</bdi>`),
  );
  return `${several}: ${named.join(" · ")}`;
}

function anchor(href: string, html: string): string {
  return `<a href="${escapeHtml(href)}">${html}</a>`;
}

/** The same in the few tags that Apple News has. */
export function articleLink(excerpt: Excerpt, options: LinkOptions): string {
  const links = linksTo([excerpt], options);
  return links ? `<p>${linkLine(links)}</p>` : "";
}

/** The page of a record: that of its frame, which is whole by itself. */
function recordAddress(excerpt: Excerpt, baseUrl: string, language: string | undefined): string {
  const key = keyOf(excerpt, phraseLanguage(language ?? excerpt.about.language));
  return addressOf(baseUrl, framePath(key));
}
