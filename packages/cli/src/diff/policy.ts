/** How large a step of the version a change asks for, from the smallest. */
export const STEPS = ["none", "patch", "minor", "major"] as const;
export type Step = (typeof STEPS)[number];

interface PolicyRule {
  readonly step: Exclude<Step, "none">;
  /** What it means for those who use the data. */
  readonly impact: string;
}

/** The name of each rule of the policy. */
export type PolicyName =
  | "id-removed"
  | "id-retired"
  | "id-reused"
  | "kind-changed"
  | "redirect-removed"
  | "redirect-changed"
  | "local-id-removed"
  | "form-changed"
  | "dataset-changed"
  | "vocabulary-changed"
  | "language-changed"
  | "licence-changed"
  | "record-added"
  | "id-redirected"
  | "redirect-added"
  | "field-added"
  | "field-removed"
  | "item-added"
  | "item-removed"
  | "class-changed"
  | "reading-changed"
  | "date-changed"
  | "value-corrected"
  | "digest-changed"
  | "order-changed";

const rule = (step: PolicyRule["step"], impact: string): PolicyRule => ({ step, impact });

/**
 * The data policy: every way in which two editions of a dataset can differ, and the step that it
 * asks for. `docs/data-policy.md` gives the reasons; a test holds the two together.
 */
export const POLICY: Readonly<Record<PolicyName, PolicyRule>> = {
  "id-removed": rule("major", "whoever asks for this id gets an error, with no reason given"),
  "id-retired": rule("major", "whoever asks for this id gets an error that gives the reason"),
  "id-reused": rule("major", "an id that meant something else now names this record"),
  "kind-changed": rule("major", "the record has another type, and its accessor no longer finds it"),
  "redirect-removed": rule("major", "a former id that still led to a record now ends in an error"),
  "redirect-changed": rule("major", "a former id now leads to another record than the one it became"),
  "local-id-removed": rule("major", "a rung, role, node or loop can no longer be found by its id"),
  "form-changed": rule("major", "code that reads this field meets another type of value"),
  "dataset-changed": rule("major", "this is another dataset"),
  "vocabulary-changed": rule("major", "records follow another version of the model"),
  "language-changed": rule("major", "every text is in another language"),
  "licence-changed": rule("major", "the data may be used on other terms"),
  "record-added": rule("minor", "a record more"),
  "id-redirected": rule("minor", "the former id goes on leading to the record, in one hop"),
  "redirect-added": rule("minor", "an id more leads to this record"),
  "field-added": rule("minor", "a field more, which could be absent before"),
  "field-removed": rule(
    "minor",
    "a field that could always be absent is absent now: what it stated is withdrawn",
  ),
  "item-added": rule("minor", "an entry more in a list"),
  "item-removed": rule("minor", "an entry less in a list: what it stated is withdrawn"),
  "class-changed": rule(
    "minor",
    "one of a few fixed values changed: filters and labels sort this record elsewhere",
  ),
  "reading-changed": rule("minor", "every gauge of this line shows another reading"),
  "date-changed": rule("minor", "readings are given for another day where none is asked for"),
  "value-corrected": rule("patch", "the value is corrected; its type is as before"),
  "digest-changed": rule("patch", "the proof of a passage is renewed"),
  "order-changed": rule("patch", "the same entries in another order"),
};

/** One difference between two editions. */
export interface Change {
  rule: PolicyName;
  /** `actor iran`; absent where it concerns the dataset itself. */
  record?: string | undefined;
  /** Dotted, with the id of a list's entry where it has one; empty for the record as a whole. */
  path: string;
  /** Absent where there was, or is, nothing. */
  previously?: unknown;
  now?: unknown;
}

/** The largest step that any of the changes asks for. */
export function stepOf(changes: readonly Change[]): Step {
  return changes
    .map(({ rule: name }): Step => POLICY[name].step)
    .reduce((largest, step) => (isSmaller(largest, step) ? step : largest), "none");
}

/**
 * The part of the version to raise: the step itself, or one less before 1.0.0, where a caret range
 * (`^0.2.0`) lets nothing in but patches.
 */
export function bumpFor(step: Step, version: string): Step {
  if (!version.startsWith("0.")) return step;
  return step === "major" ? "minor" : step === "minor" ? "patch" : step;
}

/** The version after a bump; the same where there is none. A pre-release is raised as what it leads to. */
export function raise(version: string, bump: Step): string {
  const [core = ""] = version.split("-");
  const [major = 0, minor = 0, patch = 0] = core.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  if (bump === "minor") return `${major}.${minor + 1}.0`;
  return bump === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

export function isSmaller(a: Step, b: Step): boolean {
  return STEPS.indexOf(a) < STEPS.indexOf(b);
}
