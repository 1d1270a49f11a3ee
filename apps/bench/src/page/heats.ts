import type { capture as capturing, Captured } from "./browser/capture.ts";
import type { Amount } from "./browser/place.ts";
import type { Cost } from "./cost.ts";
import { insertion, loading, type Pages, shift } from "./pages.ts";
import { type Kind, type Shown, records } from "./records.ts";
import { writeBare } from "./scripts.ts";
import { writePage } from "./site.ts";
import { drawn, fromJson, fromProperties, peers, type Subject, tagOf, words } from "./subjects.ts";

/** What is done with each subject of a heat, in turn. */
export type Measure = "insert 100" | "insert 1,000" | "load 1" | "load 100";

export type Figures = Cost & Partial<Amount> & { firstPaint?: number };

/** Subjects that are measured side by side. */
export interface Heat {
  kind: Kind;
  measure: Measure;
  subjects: readonly Subject[];
  run: (subject: Subject) => Promise<Figures>;
}

/** A kind with all that shows it. */
export interface Field {
  kind: Kind;
  /** Elements that a script gives their data, each beside its bare twin. */
  properties: { bare: Subject; ours: Subject };
  json: { bare: Subject; ours: Subject };
  words: Subject;
  static: Subject;
  peers: readonly Subject[];
}

/** Gets a kind ready: what its widgets show is captured, and the bare element that shows the same is built. */
export async function fieldOf(pages: Pages, kind: Kind): Promise<Field> {
  const shown = records(kind);
  const captured = await captureAll(pages, kind, shown);
  await writeBare(pages.dir, kind, captured);
  return {
    kind,
    properties: fromProperties(kind, shown, captured),
    json: fromJson(kind, shown, captured),
    words: words(shown),
    static: drawn(kind, shown),
    peers: peers(kind, shown),
  };
}

async function captureAll({ browser, url }: Pages, kind: Kind, shown: readonly Shown[]): Promise<Captured> {
  const page = await browser.newPage();
  await page.goto(`${url}/empty.html`);
  for (const script of [`scripts/${tagOf(kind)}`, "plain/capture"])
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

/** All that is measured of a kind. */
export async function heatsOf(pages: Pages, field: Field): Promise<Heat[]> {
  const { kind, properties, json } = field;
  const inPage = [field.words, json.bare, json.ours, ...field.peers];
  const inserted = (measure: Measure, count: number, subjects: readonly Subject[]): Heat => ({
    kind,
    measure,
    subjects,
    run: (subject) => insertion(pages, subject, count),
  });
  return [
    inserted("insert 100", 100, [properties.bare, properties.ours, ...inPage]),
    inserted("insert 1,000", 1000, [properties.bare, properties.ours, ...inPage]),
    await loaded(pages, kind, "load 1", 1, inPage),
    await loaded(pages, kind, "load 100", 100, [field.static, ...inPage]),
  ];
}

async function loaded(
  pages: Pages,
  kind: Kind,
  measure: Measure,
  count: number,
  subjects: readonly Subject[],
): Promise<Heat> {
  const paths = new Map<Subject, string>();
  for (const subject of subjects) paths.set(subject, await writePage(pages.dir, kind, subject, count));
  return { kind, measure, subjects, run: (subject) => loading(pages, paths.get(subject) ?? "") };
}

/** How many stand in a page that is watched for shifts: about a screen of a telephone. */
const SHIFTED = 3;

/** By how much each way moves the words around it, with its script on time and late. */
export async function shiftsOf(
  pages: Pages,
  field: Field,
): Promise<Map<Subject, [onTime: number, late: number]>> {
  const shifts = new Map<Subject, [number, number]>();
  for (const subject of [field.words, field.static, field.json.bare, field.json.ours, ...field.peers]) {
    const path = await writePage(pages.dir, field.kind, subject, SHIFTED);
    shifts.set(subject, [await shift(pages, path, false), await shift(pages, path, true)]);
  }
  return shifts;
}

/** @throws when an element and its bare twin do not show the same: they could not be compared */
export function assertTwins(field: Field, figures: (subject: Subject) => Figures): void {
  for (const { bare, ours } of [field.properties, field.json]) {
    const [a, b] = [figures(bare), figures(ours)];
    if (!a.elements || a.elements !== b.elements || a.characters !== b.characters)
      throw new Error(
        `${ours.name} shows ${b.elements} elements and ${b.characters} characters, ${bare.name} ${a.elements} and ${a.characters}.`,
      );
  }
}
