import type { capture as capturing, Captured } from "./browser/capture.ts";
import type { Build } from "./builds.ts";
import type { Pages } from "./pages.ts";
import { peers, type PeerSubject } from "./peers.ts";
import { hasForm, type Records, records, type Shown } from "./records.ts";
import { scriptOf, writeBare } from "./scripts.ts";
import { drawn, elements, fromJson, fromProperties, type Subject, type Twins, words } from "./subjects.ts";
import type { Form } from "./widgets.ts";

/** The widget of one build beside its bare twin, with data from a script and with data in the page. */
export interface BuildTwins {
  build: Build;
  form: Form;
  properties: Twins;
  json: Twins;
  /** The first record as a page in a language would hold it: a widget speaks the language of its record. */
  inLanguage: (language: string) => string;
}

/** One widget in one of its forms, and all that its records are shown by. */
export interface BenchmarkSuite {
  form: Form;
  present: BuildTwins;
  /** The same of an earlier build, where one takes part and has that form. */
  before: BuildTwins | undefined;
  words: Subject;
  elements: Subject;
  static: Subject;
  peers: readonly PeerSubject[];
}

/** Gets a form ready: reads off what its widgets show, and builds the bare elements that show the same. */
export async function suiteOf(
  pages: Pages,
  form: Form,
  { present, before }: { present: Build; before?: Build | undefined },
): Promise<BenchmarkSuite> {
  const shown = await records(present, form);
  const earlier = before && (await hasForm(before, form)) ? before : undefined;
  return {
    form,
    present: await twinsOf(pages, present, form, shown),
    before: earlier && (await twinsOf(pages, earlier, form, await records(earlier, form))),
    words: words(shown),
    elements: elements(shown),
    static: drawn(form, shown),
    peers: peers(form, shown),
  };
}

/** Every build that takes part, the present one first. */
export function buildsIn({ present, before }: BenchmarkSuite): BuildTwins[] {
  return before ? [present, before] : [present];
}

async function twinsOf(pages: Pages, build: Build, form: Form, shown: Records): Promise<BuildTwins> {
  const captured = await captureAll(pages, build, form, shown);
  await writeBare(pages.dir, build, form, captured);
  return {
    build,
    form,
    properties: fromProperties(build, form, shown, captured),
    json: fromJson(build, form, shown, captured),
    inLanguage: shown[0].inLanguage,
  };
}

async function captureAll(
  { browser, url }: Pages,
  build: Build,
  form: Form,
  shown: readonly Shown[],
): Promise<Captured> {
  const page = await browser.newPage();
  await page.goto(`${url}/empty.html`);
  for (const script of [`scripts/${scriptOf(build, form.tag)}`, "plain/capture"])
    await page.addScriptTag({ type: "module", url: `/${script}.js` });
  const captured = await page.evaluate(captureInPage, {
    tag: form.tag,
    attributes: form.told,
    excerpts: shown.map(({ excerpt }) => excerpt),
  });
  await page.close();
  return captured;
}

/** Runs in the page. */
function captureInPage(what: Parameters<typeof capturing>[0]): Promise<Captured> {
  return (globalThis as unknown as { capture: typeof capturing }).capture(what);
}
