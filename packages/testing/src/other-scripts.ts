import { foreignRuns, isCode } from "@redlines/model/translation";

/** What may be in another script than the sentence around: names, titles of works, quotations. */
const APART = [/<bdi[ >].*?<\/bdi>/gs, /<cite>.*?<\/cite>/gs, /<style>.*?<\/style>/gs];
/** Words in a language of their own, such as those of a quotation. */
const IN_LANGUAGE = /<(blockquote|p)(?=[^>]*\slang="([^"]*)")[^>]*>.*?<\/\1>/gs;
/** What is spoken and not seen. */
const SPOKEN = /\s(?:aria-label|alt|title)="([^"]*)"/g;

/**
 * Runs of words in another script than a language's, in the HTML of a widget: a sentence holds one script,
 * but for names, titles of works, quotations and codes. What is spoken counts as what is written.
 */
export function otherScripts(html: string, language: string): string[] {
  const spoken = [...html.matchAll(SPOKEN)].map(([, words = ""]) => words);
  const own = html.replaceAll(IN_LANGUAGE, (found, _tag, lang: string) => (lang === language ? found : ""));
  const apart = APART.reduce((rest, what) => rest.replaceAll(what, " "), own);
  const written = apart.replaceAll(/<[^>]*>/g, "");
  return [written, ...spoken].flatMap((text) => foreignRuns(text, language)).filter((run) => !isCode(run));
}
