import { readFileSync } from "node:fs";
import { sizeOf } from "@redlines/build-recipe/sizes.mjs";
import type { Release, Way } from "@redlines/embed/server";
import type { Excerpt } from "@redlines/model";
import { type Build, fileOf } from "./builds.ts";
import { hasForm, serverOf, wholeExcerpts } from "./records.ts";
import { type Form, FORMS, isWhole } from "./widgets.ts";

/** A static widget without its style sheet, which a page with many has in each, and its compression once. */
const UNSTYLED = "static, its styles apart";

/** A way in which a page may hold a record, as it is weighed. */
type Weighed = Way | typeof UNSTYLED;

export const WEIGHED: readonly Weighed[] = ["plain", "script", "static", UNSTYLED, "frame"];

const STYLES = /<style>.*?<\/style>/gs;

/** What a page is given of one record in each way, in bytes of brotli. */
export interface RecordBytes {
  /** The widget and the record. */
  what: string;
  ways: Readonly<Partial<Record<Weighed, BeforeAfter>>>;
}

/** Bytes of both builds; `null` where an earlier one took no part or has no such record. */
export interface BeforeAfter {
  before: number | null;
  after: number;
}

/** Where the site of a newsroom might lie. */
const BASE_URL = "https://example.org/redlines/";

/** What a newsroom pastes for each record in each form, without the files that a page loads with it. */
export async function bytesOfRecords(
  { present, before }: { present: Build; before?: Build | undefined },
  forms: readonly Form[] = FORMS,
): Promise<RecordBytes[]> {
  const rows: RecordBytes[] = [];
  for (const form of forms) {
    const after = await bytesById(present, form);
    const earlier = before && (await hasForm(before, form)) ? await bytesById(before, form) : undefined;
    for (const [id, ways] of after)
      rows.push({ what: `${form.name} · ${id}`, ways: beside(ways, earlier?.get(id)) });
  }
  return rows;
}

type Bytes = ReadonlyMap<Weighed, number>;

async function bytesById(build: Build, form: Form): Promise<Map<string, Bytes>> {
  const write = await writerOf(build, form);
  return new Map(
    wholeExcerpts(build, form.kind).map((excerpt) => [
      excerpt.record.id,
      new Map(waysOf(form).map((way) => [way, sizeOf(write(excerpt, way)).brotli])),
    ]),
  );
}

/** A frame shows a whole widget. */
function waysOf(form: Form): readonly Weighed[] {
  return isWhole(form) ? WEIGHED : WEIGHED.filter((way) => way !== "frame");
}

type Writer = (excerpt: Excerpt, way: Weighed) => string;

async function writerOf(build: Build, { told }: Form): Promise<Writer> {
  const { snippet } = await serverOf(build);
  const release = JSON.parse(readFileSync(fileOf(build, "embed", "dist/release.json"), "utf8")) as Release;
  const write = (excerpt: Excerpt, as: Way): string =>
    snippet(excerpt, { ...told, as, baseUrl: BASE_URL, release });
  return (excerpt, way) =>
    way === UNSTYLED ? write(excerpt, "static").replaceAll(STYLES, "") : write(excerpt, way);
}

function beside(after: Bytes, before: Bytes | undefined): RecordBytes["ways"] {
  const both = [...after].map(([way, bytes]) => [way, { before: before?.get(way) ?? null, after: bytes }]);
  return Object.fromEntries(both) as RecordBytes["ways"];
}
