import type { Dataset } from "@redlines/model";
import type { Exception } from "@redlines/model/check";
import { about as wholeAbout, exception, id, redirect } from "@redlines/model/schema";
import { compileTimes } from "./compile-times.js";
import { inferHeader } from "./infer-dataset.js";
import { schemaProblems } from "./schema-issues.js";
import type { SchemaProblem } from "./schema-problems.js";
import type { SourceFile } from "./source-text.js";

/** That it is translated is for the build to say, and so is what lies around its places. */
const about = wholeAbout.omit({ translation: true, map: true });

/** What `dataset.yaml` says. */
export interface Header {
  /** Absent when its schema does not accept it. */
  about: Dataset["about"] | undefined;
  redirects: Dataset["redirects"];
  exceptions: Exception[];
  problems: SchemaProblem[];
}

/** Validates `dataset.yaml` against its schemas. */
export function validateHeader(source: SourceFile): Header {
  const { redirects = {}, exceptions = [], ...rest } = asMap(source.parsed.value);
  const compiled = compileTimes(inferHeader(rest));
  const result = about.safeParse(compiled.value);
  const problems = [...compiled.faults, ...schemaProblems(source, about, compiled.value, result)];
  const moved = validateRedirects(source, redirects);
  const excused = validateExceptions(source, exceptions);
  return {
    about: problems.length === 0 ? result.data : undefined,
    redirects: moved.value,
    exceptions: excused.value,
    problems: [...problems, ...moved.problems, ...excused.problems],
  };
}

interface Part<T> {
  value: T;
  problems: SchemaProblem[];
}

function validateRedirects(source: SourceFile, written: unknown): Part<Dataset["redirects"]> {
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return { value: {}, problems: [wrongShape("redirects", "a map from old ids", written)] };
  const results = Object.entries(written as Record<string, unknown>).map(([former, target]) => ({
    former,
    target,
    result: redirect.safeParse(target),
  }));
  return {
    value: Object.fromEntries(
      results.flatMap(({ former, result }) => (result.data ? [[former, result.data]] : [])),
    ),
    problems: results.flatMap(({ former, target, result }) => [
      ...formerId(former),
      ...schemaProblems(source, redirect, target, result, ["redirects", former]),
    ]),
  };
}

/** What leads on was once an id itself. */
function formerId(written: string): SchemaProblem[] {
  if (id.safeParse(written).success) return [];
  return [
    {
      path: ["redirects", written],
      at: "key",
      message: `\`${written}\` cannot have been an id`,
      expected: "lower-case letters, digits and single hyphens",
      found: written,
      remedy: "write the id as it was, or take the redirect out",
    },
  ];
}

function validateExceptions(source: SourceFile, written: unknown): Part<Exception[]> {
  if (!Array.isArray(written)) return { value: [], problems: [wrongShape("exceptions", "a list", written)] };
  const results = written.map((item: unknown) => ({ item, result: exception.safeParse(item) }));
  return {
    value: results.flatMap(({ result }) => result.data ?? []),
    problems: results.flatMap(({ item, result }, index) =>
      schemaProblems(source, exception, item, result, ["exceptions", index]),
    ),
  };
}

function wrongShape(field: string, expected: string, written: unknown): SchemaProblem {
  return {
    path: [field],
    at: "value",
    message: `\`${field}\` is not ${expected}`,
    expected,
    found: JSON.stringify(written),
    remedy: `write ${expected}, or leave it out`,
  };
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
