import { COLLECTIONS, find } from "@redlines/model";
import { about as aboutSchema, recordSchemas } from "@redlines/model/schema";
import { isClosedAt } from "../dataset/schema-keys.js";
import { compareFields } from "./compare-values.js";
import { compareReadings } from "./compare-readings.js";
import type { Edition, EditionRecord } from "./edition.js";
import type { Change, PolicyName } from "./policy.js";

/** Every difference between two editions: of the dataset itself, then id by id, then what follows. */
export function compareEditions(old: Edition, next: Edition): Change[] {
  const gone = [...old.records].filter(([id]) => !next.records.has(id));
  const became = new Map(gone.flatMap(([id]) => renamed(id, old, next)));
  const fresh = [...next.records].filter(
    ([id]) => !old.records.has(id) && ![...became.values()].includes(id),
  );
  return [
    ...aboutChanges(old, next),
    ...gone.map(([id, record]) => goneChange(id, record, next)),
    ...fresh.map(([id, record]) => freshChange(id, record, old)),
    ...[...old.records].flatMap(([id, record]) => recordChanges(record, became.get(id) ?? id, next)),
    ...Object.keys(old.redirects).flatMap((id) => formerChanges(id, old, next, became)),
    ...Object.keys(next.redirects).flatMap((id) => redirectAdded(id, old, next)),
    ...compareReadings(old, next, became),
  ];
}

/** The new id of a record that only changed its id: one that was not there before. */
function renamed(id: string, old: Edition, { redirects, records }: Edition): [string, string][] {
  const to = targetOf(id, redirects);
  return to !== undefined && records.has(to) && !old.records.has(to) ? [[id, to]] : [];
}

function targetOf(id: string, redirects: Edition["redirects"]): string | undefined {
  const redirect = find(redirects, id);
  return redirect && "to" in redirect ? redirect.to : undefined;
}

const ABOUT: Readonly<Record<string, PolicyName>> = {
  id: "dataset-changed",
  modelVersion: "vocabulary-changed",
  language: "language-changed",
  licence: "licence-changed",
  asOf: "date-changed",
};

/** `version` is what all this is about: it is reported apart. */
function aboutChanges(old: Edition, next: Edition): Change[] {
  const { version: _old, ...previously } = old.about;
  const { version: _new, ...now } = next.about;
  const changes = compareFields(previously, now, (path) => isClosedAt(aboutSchema, path));
  return changes.map((change) => ({
    ...change,
    rule: ABOUT[change.path.split(".")[0] ?? ""] ?? change.rule,
  }));
}

function goneChange(id: string, { kind, fields }: EditionRecord, { redirects, records }: Edition): Change {
  const redirect = find(redirects, id);
  const change = { record: `${kind} ${id}`, path: "", previously: nameOf(fields) };
  if (!redirect) return { rule: "id-removed", ...change };
  if ("retired" in redirect) return { rule: "id-retired", ...change, now: redirect.retired };
  const target = records.get(redirect.to);
  const rule = target === undefined ? "id-removed" : target.kind === kind ? "id-redirected" : "kind-changed";
  return { rule, ...change, now: `${target?.kind ?? "record"} ${redirect.to}` };
}

function freshChange(id: string, { kind, fields }: EditionRecord, { redirects }: Edition): Change {
  const former = find(redirects, id);
  const change = { record: `${kind} ${id}`, path: "", now: nameOf(fields) };
  return former
    ? { rule: "id-reused", ...change, previously: formatRedirect(former) }
    : { rule: "record-added", ...change };
}

function recordChanges(previously: EditionRecord, id: string, { records }: Edition): Change[] {
  const now = records.get(id);
  if (!now) return [];
  const record = `${now.kind} ${id}`;
  if (now.kind !== previously.kind)
    return [{ rule: "kind-changed", record, path: "", previously: previously.kind, now: now.kind }];
  const schema = recordSchemas[COLLECTIONS[now.kind]];
  const changes = compareFields({ ...previously.fields, id }, { ...now.fields, id }, (path) =>
    isClosedAt(schema, path),
  );
  return changes.map((change) => ({ record, ...change }));
}

type Redirect = Edition["redirects"][string];

/** What became of an id that was former already. */
function formerChanges(
  id: string,
  old: Edition,
  next: Edition,
  became: ReadonlyMap<string, string>,
): Change[] {
  const before = find(old.redirects, id);
  const after = find(next.redirects, id);
  if (!before || next.records.has(id)) return [];
  // A redirect moves along when the record that it leads to is renamed, or merged into another.
  const leads = "to" in before ? [before.to, became.get(before.to), targetOf(before.to, next.redirects)] : [];
  const rule = after ? formerRule(before, after, leads) : "to" in before ? "redirect-removed" : "id-removed";
  return rule
    ? [
        {
          rule,
          path: `redirects.${id}`,
          previously: formatRedirect(before),
          now: after && formatRedirect(after),
        },
      ]
    : [];
}

function formerRule(
  before: Redirect,
  after: Redirect,
  leads: readonly (string | undefined)[],
): PolicyName | undefined {
  if ("retired" in after)
    return "to" in before ? "id-retired" : before.retired === after.retired ? undefined : "value-corrected";
  if ("retired" in before) return "redirect-added";
  return leads.includes(after.to) ? undefined : "redirect-changed";
}

function redirectAdded(id: string, old: Edition, next: Edition): Change[] {
  const redirect = find(next.redirects, id);
  if (!redirect || find(old.redirects, id) || old.records.has(id)) return [];
  return [{ rule: "redirect-added", path: `redirects.${id}`, now: formatRedirect(redirect) }];
}

function formatRedirect(redirect: Redirect): string {
  return "to" in redirect ? `leads to ${redirect.to}` : `retired: ${redirect.retired}`;
}

/** The name or label of a record, or else what it says. */
function nameOf(fields: EditionRecord["fields"]): unknown {
  return fields["name"] ?? fields["label"] ?? fields["statement"] ?? fields["text"] ?? fields["id"];
}
