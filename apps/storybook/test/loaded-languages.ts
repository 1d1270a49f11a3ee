import { dataset } from "@redlines/core";
import { LANGUAGES } from "@redlines/element";
import { readFileSync } from "node:fs";
import type { Page, Response } from "playwright";

/** The article's title in each language: whatever holds it holds the article in that language. */
const TITLES = LANGUAGES.map((language) => [language, titleIn(language)] as const);

function titleIn(language: (typeof LANGUAGES)[number]): string {
  if (language === "en") return dataset.about.title;
  const file = new URL(import.meta.resolve(`@redlines/core/${language}/dataset.json`));
  return (JSON.parse(readFileSync(file, "utf8")) as typeof dataset).about.title;
}

/** The languages in which a page loads the article: asked for before it is opened, told afterwards. */
export function loadedLanguages(page: Page): () => Promise<string[]> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async () => {
    const scripts = responses.filter((response) => response.request().resourceType() === "script");
    const texts = await Promise.all(scripts.map((response) => response.text()));
    const found = TITLES.filter(([, title]) => texts.some((text) => text.includes(title)));
    return found.map(([language]) => language);
  };
}
