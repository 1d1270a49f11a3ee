import {
  BASE_ADDRESS_PATTERN,
  ID_PATTERN,
  LANGUAGE_PATTERN,
  WEB_ADDRESS_PATTERN,
  type recordSchemas,
} from "@redlines/model/schema";

type RecordSchema = (typeof recordSchemas)[keyof typeof recordSchemas];

/** One issue of a schema. */
export type Issue = NonNullable<ReturnType<RecordSchema["safeParse"]>["error"]>["issues"][number];

export interface IssueMessage {
  /** Goes on after the name of the field. */
  fault: string;
  expected?: string;
}

/** An issue in an editor's terms instead of the schema library's. */
export function issueMessage(issue: Issue): IssueMessage {
  if (issue.code === "invalid_type")
    return { fault: `is not ${named(issue.expected)}`, expected: named(issue.expected) };
  if (issue.code === "invalid_value")
    return { fault: "is none of the values that it can have", expected: issue.values.map(String).join(", ") };
  if (issue.code === "too_big")
    return {
      fault: `is too ${measured(issue.origin) ? "long" : "large"}`,
      expected: `at most ${sized(issue.maximum, issue.origin)}`,
    };
  if (issue.code === "too_small")
    return {
      fault: `is too ${measured(issue.origin) ? "short" : "small"}`,
      expected: `at least ${sized(issue.minimum, issue.origin)}`,
    };
  if (issue.code === "invalid_format")
    return { fault: "has not the form that it must have", expected: form(issue.format, issue.pattern) };
  if (issue.code === "invalid_union")
    return { fault: "has none of the forms that it can have", expected: formsOf(issue) };
  // What we refuse by a rule of our own has our own words.
  return issue.code === "custom"
    ? { fault: "is not allowed", expected: issue.message }
    : { fault: "is not allowed", expected: "another value" };
}

type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

/** The values by which a form is chosen, the fields that tell the forms apart, or what each form is. */
function formsOf({ errors, ...issue }: UnionIssue): string {
  if ("options" in issue && Array.isArray(issue.options)) return issue.options.map(String).join(", ");
  const keys = new Set(errors.flat().flatMap(({ path: [first] }) => (first === undefined ? [] : [first])));
  if (keys.size > 0)
    return `one of the forms with ${[...keys].map((key) => `\`${String(key)}\``).join(", ")}`;
  return [...new Set(errors.flat().flatMap((inner) => issueMessage(inner).expected ?? []))].join(" or ");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  object: "a map of fields",
  record: "a map of fields",
  array: "a list",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};
const FORMS: Readonly<Record<string, string>> = {
  date: "a day as YYYY-MM-DD",
};

function named(type: string): string {
  return TYPES[type] ?? type;
}

/** Texts of a form of ours, by their patterns. */
const PATTERNS: Readonly<Record<string, string>> = {
  [String(ID_PATTERN)]: "lower-case letters, digits and single hyphens, a letter first",
  [String(WEB_ADDRESS_PATTERN)]: "an address that starts with http:// or https://, as a browser shows it",
  [String(BASE_ADDRESS_PATTERN)]:
    "an address that starts with http:// or https://, without query and fragment",
  [String(LANGUAGE_PATTERN)]:
    "a BCP 47 tag such as fa, zh-Hant, en-GB or ca-valencia, in this case, without extensions",
};

function form(format: string, pattern: string | undefined): string {
  return (
    FORMS[format] ??
    PATTERNS[pattern ?? ""] ??
    (pattern === undefined ? format : `text that matches ${pattern}`)
  );
}

function measured(origin: string): boolean {
  return origin === "string" || origin === "array";
}

function sized(size: number | bigint, origin: string): string {
  if (origin === "string") return `${size} character${size === 1 ? "" : "s"}`;
  return origin === "array" ? `${size} ${size === 1 ? "entry" : "entries"}` : String(size);
}
