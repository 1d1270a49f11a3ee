import { addressIn, goneRecords } from "./earlier.js";
import { gonePage } from "./gone-page.js";
import type { SiteOptions } from "./site-options.js";

/** The data of a translation. */
const TRANSLATED = /^[a-z]{2,3}\/((?:excerpts\/.+|dataset)\.(?:json|jsonld))$/;

/**
 * What stands at addresses that an earlier site had and this one would not: where a translation was, the
 * original; at the page of a record that is no more, a page that says so. What is no page gets no answer: a
 * widget whose data is gone keeps its words, and oEmbed has a status for it.
 * @param files all others of the site
 */
export async function leftFiles(
  files: ReadonlyMap<string, string>,
  options: Pick<SiteOptions, "dataset" | "earlier" | "release">,
): Promise<[string, string][]> {
  const left = (options.earlier?.paths ?? []).filter((path) => !files.has(path));
  const originals = left.flatMap((path): [string, string][] => {
    const original = files.get(TRANSLATED.exec(path)?.[1] ?? "");
    return original === undefined ? [] : [[path, original]];
  });
  return [...originals, ...(await gonePages(left, options))];
}

async function gonePages(
  left: readonly string[],
  { dataset, earlier, release }: Pick<SiteOptions, "dataset" | "earlier" | "release">,
): Promise<[string, string][]> {
  const gone = new Map(goneRecords({ dataset, earlier }).map((one) => [`${one.kind}/${one.id}`, one]));
  const pages = left.map(async (path): Promise<[string, string][]> => {
    const address = /^(?:frame|snippets)\//.test(path) ? addressIn(path) : undefined;
    const record = address && gone.get(`${address.kind}/${address.id}`);
    if (!record || address.language === undefined) return [];
    const { language, theme } = address;
    return [[path, await gonePage(record, { about: dataset.about, release, language, theme })]];
  });
  return (await Promise.all(pages)).flat();
}
