import { type AnyRecord, type Kind, references } from "@redlines/model";
import { html, nothing, type TemplateResult } from "lit";

/** How a record is told of where another one names it: a link with its title. */
export type Linked = (id: string) => TemplateResult | string;

/** What the title of a record says already; within a record nothing does. */
const TITLES: ReadonlySet<string> = new Set(["id", "label", "name", "description"]);

/** Fields that stand elsewhere on the page, or hold what only programs read. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...TITLES,
  "evidence",
  "seal",
  "digest",
  "drawing",
  "paragraphs",
]);

interface Reading {
  /** The places that hold the id of another record. */
  readonly ids: ReadonlySet<string>;
  readonly linked: Linked;
}

/** The fields of a record as a list of terms, its references as links. */
export function facts(kind: Kind, record: AnyRecord, linked: Linked): TemplateResult {
  const ids = new Set(references(kind, record as never).map(({ path }) => path.join(".")));
  return fields(record, [], { ids, linked });
}

type Path = readonly (string | number)[];

function fields(value: object, path: Path, reading: Reading): TemplateResult {
  const isInside = path.length > 0;
  const shown = Object.entries(value).filter(([key]) => !ELSEWHERE.has(key) || (isInside && TITLES.has(key)));
  return html`<dl>
    ${shown.map(
      ([key, inside]) =>
        html`<div>
          <dt>${words(key)}</dt>
          <dd>${told(inside, [...path, key], reading)}</dd>
        </div>`,
    )}
  </dl>`;
}

function told(value: unknown, path: Path, reading: Reading): unknown {
  if (Array.isArray(value)) return list(value, path, reading);
  if (typeof value === "object" && value !== null)
    return "edtf" in value ? time(value as unknown as Time) : fields(value, path, reading);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return reading.ids.has(path.join(".")) ? reading.linked(String(value)) : html`<bdi>${String(value)}</bdi>`;
}

function list(values: readonly unknown[], path: Path, reading: Reading): TemplateResult {
  const items = values.map((value, at) => told(value, [...path, at], reading));
  const isShort = values.every((value) => typeof value !== "object");
  return html`<ul class=${isShort ? "short" : "long"}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

interface Time {
  readonly text: string;
  readonly edtf: string;
  readonly note?: string;
}

/** Its words, and what they mean in the notation of dates. */
function time({ text, edtf, note }: Time): TemplateResult {
  return html`<bdi>${text}</bdi> <code>${edtf}</code>${note === undefined ? nothing : html`<p>${note}</p>`}`;
}

/** `domesticSupport` is “domestic support”. */
export function words(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
