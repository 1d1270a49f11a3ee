import type { SourceProof } from "../verify/verify-dataset.js";
import { count } from "./report.js";
import type { Style } from "./style.js";

/** How many records have a seal that holds, of those that rest on passages. */
export interface Sealed {
  sealed: number;
  of: number;
}

/** What was proved: one line a source, and one for the whole. */
export function formatProof(sources: readonly SourceProof[], { sealed, of }: Sealed, style: Style): string {
  const width = Math.max(...sources.map(({ id }) => id.length));
  const lines = sources.map(
    (source) => `${mark(source, style)}  ${source.id.padEnd(width)}  ${said(source)}`,
  );
  const whole = sources.filter(({ text }) => text);
  const failed = sum(whole.map((source) => source.failed));
  const counts = [
    `${count(sum(whole.map((source) => source.pointers)) - failed, "pointer")} proved`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...unprovedCount(sum(sources.map(openPointers))),
  ];
  const proof = `${counts.join(", ")} · ${sealed} of ${count(of, "record")} sealed`;
  return [...lines, proof, ...unquotedLine(whole)].join("\n");
}

/** How many quotations of the texts no record quotes, and where: which of them matter, editors know. */
function unquotedLine(sources: readonly SourceProof[]): string[] {
  const open = sources.filter(({ unquoted }) => unquoted.length > 0);
  const total = sum(open.map(({ unquoted }) => unquoted.length));
  const places = open.map(({ id, unquoted }) => `${id} ${paragraphs([...new Set(unquoted)])}`);
  const are = total === 1 ? "is" : "are";
  return total === 0 ? [] : [`${count(total, "quotation")} ${are} in no quote record: ${places.join("; ")}`];
}

function paragraphs(numbers: readonly number[]): string {
  return `paragraph${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
}

function mark(source: SourceProof, style: Style): string {
  if (!source.text) return style.dim("–   ");
  return isWrong(source) ? style.red("FAIL") : style.green("ok  ");
}

function isWrong({ failed, misquoted }: SourceProof): boolean {
  return failed > 0 || misquoted > 0;
}

function said(source: SourceProof): string {
  const { text, pointers, failed, misquoted, covered } = source;
  if (!text) return `no text here; ${withoutText(source)}`;
  if (failed > 0) return `${failed} of ${count(pointers, "pointer")} ${failed === 1 ? ONE : MANY}`;
  if (misquoted > 0) return `the words of ${count(misquoted, "record")} do not stand in ${its(misquoted)}`;
  return `${count(pointers, "pointer")}, ${covered} of ${count(text.paragraphs.length, "paragraph")}`;
}

const ONE = "does not lead to its passage";
const MANY = "do not lead to their passages";

function its(records: number): string {
  return records === 1 ? "its passages" : "their passages";
}

function withoutText(source: SourceProof): string {
  const open = openPointers(source);
  if (open > 0) return `${count(open, "pointer")} unproved`;
  return `${count(source.pointers, "pointer")} proved earlier`;
}

/** Pointers that nothing proves: no text is at hand, nor a digest from when it was. */
function openPointers({ text, pointers, digested }: SourceProof): number {
  return text ? 0 : pointers - digested;
}

function unprovedCount(open: number): string[] {
  return open > 0 ? [`${open} unproved`] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
