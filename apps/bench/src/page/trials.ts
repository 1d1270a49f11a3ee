import type { Amount } from "./browser/place.ts";
import type { Cost } from "./cost.ts";
import { insertion, loading, type Pages, shift } from "./pages.ts";
import { writePage } from "./site.ts";
import type { Subject } from "./subjects.ts";
import { type BenchmarkSuite, buildsIn } from "./suite.ts";
import type { Form } from "./widgets.ts";

/** What is done with each subject of a trial, in turn. */
export type Measure = "insert 100" | "insert 1,000" | "load 1" | "load 100";

export type Figures = Cost & Partial<Amount> & { firstPaint?: number };

/** Subjects that are measured side by side. */
export interface Trial {
  form: Form;
  measure: Measure;
  subjects: readonly Subject[];
  run: (subject: Subject) => Promise<Figures>;
}

/** By how much a page moves what is in it. */
export interface Shift {
  onTime: number;
  /** With its script late. */
  late: number;
}

/** All that is measured of a form. */
export async function trialsOf(pages: Pages, suite: BenchmarkSuite): Promise<Trial[]> {
  const { form } = suite;
  const inPage = [suite.words, ...twinsInPage(suite), ...suite.peers];
  const given = buildsIn(suite).flatMap(({ properties }) => [properties.bare, properties.ours]);
  const inserted = (measure: Measure, count: number): Trial => ({
    form,
    measure,
    subjects: [...given, ...inPage],
    run: (subject) => insertion(pages, subject, count),
  });
  return [
    inserted("insert 100", 100),
    inserted("insert 1,000", 1000),
    await loaded(pages, form, { measure: "load 1", count: 1, subjects: inPage }),
    await loaded(pages, form, {
      measure: "load 100",
      count: 100,
      subjects: [suite.static, suite.elements, ...inPage],
    }),
  ];
}

function twinsInPage(suite: BenchmarkSuite): Subject[] {
  return buildsIn(suite).flatMap(({ json }) => [json.bare, json.ours]);
}

async function loaded(
  pages: Pages,
  form: Form,
  { measure, count, subjects }: { measure: Measure; count: number; subjects: readonly Subject[] },
): Promise<Trial> {
  const paths = new Map<Subject, string>();
  for (const subject of subjects) paths.set(subject, await writePage(pages.dir, form, subject, count));
  return { form, measure, subjects, run: (subject) => loading(pages, paths.get(subject) ?? "") };
}

/** How many stand in a page that is watched for shifts: about a screen of a telephone. */
const SHIFTED = 3;

/** By how much each way moves the words around it. */
export async function shiftsOf(pages: Pages, suite: BenchmarkSuite): Promise<Map<Subject, Shift>> {
  const shifts = new Map<Subject, Shift>();
  for (const subject of [suite.words, suite.static, ...twinsInPage(suite), ...suite.peers]) {
    const path = await writePage(pages.dir, suite.form, subject, SHIFTED);
    shifts.set(subject, {
      onTime: await shift(pages, path, false),
      late: await shift(pages, path, true),
    });
  }
  return shifts;
}

/** @throws when an element and its bare twin do not show the same: they could not be compared */
export function assertTwins(suite: BenchmarkSuite, figures: (subject: Subject) => Figures): void {
  for (const { bare, ours } of buildsIn(suite).flatMap(({ properties, json }) => [properties, json])) {
    const [a, b] = [figures(bare), figures(ours)];
    if (!a.elements || a.elements !== b.elements || a.characters !== b.characters)
      throw new Error(
        `${ours.name} shows ${b.elements} elements and ${b.characters} characters, ` +
          `${bare.name} ${a.elements} and ${a.characters}.`,
      );
  }
}
