import { didYouMean } from "@redlines/model/check";
import { LANGUAGE_PATTERN } from "@redlines/model/schema";
import { type Issue, issueMessage } from "./issue-messages.js";
import { keysAt } from "./schema-keys.js";
import type { Path } from "../read/locate.js";

type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** What a schema found wrong, in an editor's terms. */
export interface SchemaProblem {
  /** `schema` where absent. */
  rule?: string;
  path: Path;
  /** Whether the key is meant rather than its value. */
  at: "key" | "value";
  message: string;
  expected?: string | undefined;
  found?: string | undefined;
  remedy?: string | undefined;
  /** True where quotes around what was typed would fix it. */
  unquoted?: boolean;
}

/** The problems that one issue of a schema means; `written` gives a number as it was typed. */
export function issueProblems(
  issue: Issue,
  schema: unknown,
  value: unknown,
  written: (path: Path) => string | undefined,
): SchemaProblem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey([...path, key], keysAt(schema, path)));
  const input = valueAt(value, path);
  if (issue.code === "invalid_union") return union(issue, path, schema, value, written);
  if (input === undefined) return [missing(path, issue)];
  const typed = isTextWanted(issue, input) ? written(path) : undefined;
  return [typed === undefined ? wrongValue(path, issue, input) : unquotedText(path, typed, input)];
}

function isTextWanted(issue: Issue, input: unknown): boolean {
  return issue.code === "invalid_type" && issue.expected === "string" && typeof input !== "string";
}

function wrongValue(path: Path, issue: Issue, input: unknown): SchemaProblem {
  const { fault, expected } = issueMessage(issue);
  return {
    path,
    at: "value",
    message: `\`${path.join(".")}\` ${fault}`,
    expected,
    found: show(input),
    remedy: remedy(issue, input) ?? inForm(issue, input),
  };
}

function unquotedText(path: Path, typed: string, input: unknown): SchemaProblem {
  return {
    path,
    at: "value",
    message: `\`${path.join(".")}\` is text, and needs quotes to be read as text`,
    expected: "text",
    found: `${typed} (a ${typeof input})`,
    remedy: `write "${typed}"`,
    unquoted: input !== null,
  };
}

function unknownKey(path: Path, known: readonly string[]): SchemaProblem {
  const key = String(path.at(-1));
  return {
    path,
    at: "key",
    message: `there is no field \`${key}\` here`,
    expected: known.join(", ") || "no such field",
    found: key,
    remedy: didYouMean(key, known) ?? "take it out",
  };
}

function missing(path: Path, issue: Issue): SchemaProblem {
  return {
    path,
    at: "key",
    message: `\`${path.join(".")}\` is missing`,
    expected: issueMessage(issue).expected ?? "a value",
    found: "nothing",
    remedy: path.join(".") === "evidence" ? EVIDENCE : `add ${String(path.at(-1))}:`,
  };
}

/** Of an actor, a place and a topic the tool knows where the article first names it. */
const EVIDENCE = "add evidence:, or let redlines verify --write point to where it is first named";

/** The branch that was meant, where one knows every key that is there; else the choice itself. */
function union(
  issue: UnionIssue,
  path: Path,
  schema: unknown,
  value: unknown,
  written: (path: Path) => string | undefined,
): SchemaProblem[] {
  const input = valueAt(value, path);
  if (input === undefined) return [missing(path, issue)];
  const meant = typeof input === "object" ? meantBranch(issue.errors) : undefined;
  if (meant)
    return meant.flatMap((inner) =>
      issueProblems({ ...inner, path: [...path, ...inner.path] }, schema, value, written),
    );
  return [noForm(path, issue, input)];
}

type Branches = readonly (readonly Issue[])[];

/** The one branch of a union that knows every key that is there, if there is exactly one. */
function meantBranch(branches: Branches): readonly Issue[] | undefined {
  const meant = branches.filter(
    (issues) => issues.length > 0 && issues.every(({ code }) => code !== "unrecognized_keys"),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function noForm(path: Path, issue: UnionIssue, input: unknown): SchemaProblem {
  const { fault, expected } = issueMessage(issue);
  const known = "options" in issue ? (expected ?? "").split(", ") : [];
  return {
    path,
    at: "value",
    message: `\`${path.join(".")}\` ${fault}`,
    expected,
    found: show(input),
    remedy: didYouMean(String(input), known) ?? "write exactly one of the forms",
  };
}

function remedy(issue: Issue, input: unknown): string | undefined {
  if (issue.code === "invalid_value" && typeof input === "string")
    return didYouMean(input, issue.values.map(String)) ?? "write one of the values above";
  if (issue.code === "invalid_type" && issue.expected === "array")
    return "write it as a list, each entry after a hyphen";
  if (issue.code === "too_big") return "shorten it";
  if (issue.code === "invalid_type" && issue.expected === "number" && /\d/.test(String(input)))
    return AS_PRINTED;
  return undefined;
}

/** What a value would be in the form that is asked for, where only the form is wrong. */
function inForm(issue: Issue, input: unknown): string | undefined {
  const isLanguage = issue.code === "invalid_format" && issue.pattern === String(LANGUAGE_PATTERN);
  return isLanguage ? asLanguage(String(input)) : undefined;
}

function asLanguage(tag: string): string | undefined {
  const written = canonicalTag(tag.replaceAll("_", "-"));
  return written !== undefined && LANGUAGE_PATTERN.test(written) ? `write ${written}` : undefined;
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** An amount is told as it is printed: nobody has to count zeros. */
const AS_PRINTED = "write the number as printed: value: 300, scale: billion, currency: USD";

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** A value in one short line. */
function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}… (${text.length} characters)` : text;
}
