import type { capture as capturing, Captured } from "./browser/capture.ts";
import { type Build, hasWidget } from "./builds.ts";
import type { Pages } from "./pages.ts";
import { peers } from "./peers.ts";
import { type Records, records, type Shown } from "./records.ts";
import { scriptOf, writeBare } from "./scripts.ts";
import { drawn, elements, fromJson, fromProperties, type Subject, type Twins, words } from "./subjects.ts";
import { type Kind, tagOf } from "./widgets.ts";

/** The widget of one build beside its bare twin, with data from a script and with data in the page. */
export interface BuildTwins {
  build: Build;
  kind: Kind;
  properties: Twins;
  json: Twins;
  /** The first record as a page in a language would hold it: a widget speaks the language of its record. */
  inLanguage: (language: string) => string;
}

/** One kind of widget, and all that its records are shown by. */
export interface BenchmarkSuite {
  kind: Kind;
  present: BuildTwins;
  /** The same of an earlier build, where one takes part and has the widget. */
  before: BuildTwins | undefined;
  words: Subject;
  elements: Subject;
  static: Subject;
  peers: readonly Subject[];
}

/** Gets a kind ready: reads off what its widgets show, and builds the bare elements that show the same. */
export async function suiteOf(
  pages: Pages,
  kind: Kind,
  { present, before }: { present: Build; before?: Build | undefined },
): Promise<BenchmarkSuite> {
  const shown = await records(present, kind);
  const earlier = before && hasWidget(before, tagOf(kind)) ? before : undefined;
  return {
    kind,
    present: await twinsOf(pages, present, kind, shown),
    before: earlier && (await twinsOf(pages, earlier, kind, await records(earlier, kind))),
    words: words(shown),
    elements: elements(shown),
    static: drawn(kind, shown),
    peers: peers(kind, shown),
  };
}

/** Every build that takes part, the present one first. */
export function buildsIn({ present, before }: BenchmarkSuite): BuildTwins[] {
  return before ? [present, before] : [present];
}

async function twinsOf(pages: Pages, build: Build, kind: Kind, shown: Records): Promise<BuildTwins> {
  const captured = await captureAll(pages, build, kind, shown);
  await writeBare(pages.dir, build, kind, captured);
  return {
    build,
    kind,
    properties: fromProperties(build, kind, shown, captured),
    json: fromJson(build, kind, shown, captured),
    inLanguage: shown[0].inLanguage,
  };
}

async function captureAll(
  { browser, url }: Pages,
  build: Build,
  kind: Kind,
  shown: readonly Shown[],
): Promise<Captured> {
  const page = await browser.newPage();
  await page.goto(`${url}/empty.html`);
  for (const script of [`scripts/${scriptOf(build, tagOf(kind))}`, "plain/capture"])
    await page.addScriptTag({ type: "module", url: `/${script}.js` });
  const captured = await page.evaluate(captureInPage, {
    tag: tagOf(kind),
    excerpts: shown.map(({ excerpt }) => excerpt),
  });
  await page.close();
  return captured;
}

/** Runs in the page. */
function captureInPage(what: Parameters<typeof capturing>[0]): Promise<Captured> {
  return (globalThis as unknown as { capture: typeof capturing }).capture(what);
}
