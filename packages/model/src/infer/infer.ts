import { type Kind, isAssertionKind } from "../collections.js";
import { compileTime } from "../check/compile-time.js";
import { formatDate } from "../phrase/date.js";
import { LANGUAGE_PATTERN } from "../schema/language.js";
import { LIMITS } from "../schema/limits.js";
import { inferPointers } from "./pointers.js";
import { relativeDate } from "./relative-date.js";
import {
  firstSource,
  inferAttribution,
  inferCertainty,
  inferTeller,
  inferTranslated,
  TELLER,
} from "./voices.js";
import { asList, asText, asWritten, type InferContext, type Written } from "./written.js";

/**
 * A record with what its author left out and the tool can know: the compiled form of what is written, but
 * for what is computed. What cannot be known stays absent, and the schema then asks for it.
 */
export function infer(kind: Kind, written: Written, context: InferContext): Written {
  const pointed = inferPointers(written, context);
  const record = isAssertionKind(kind) ? inferVoices(kind, pointed, context) : pointed;
  const whole = { ...record, ...present(inferFields(kind, record, context)) };
  return inferWithin(whole, { context, use: useOf(kind, whole), told: toldOn(whole, context) }) as Written;
}

function inferVoices(kind: Kind, written: Written, context: InferContext): Written {
  const attributed = withMissing(written, { attribution: inferAttribution(kind, written, context) });
  const teller = TELLER[kind];
  const told = teller === undefined ? {} : { [teller]: inferTeller(attributed, context) };
  return withMissing(attributed, { ...told, certainty: inferCertainty(kind, attributed) });
}

function inferFields(kind: Kind, record: Written, context: InferContext): Written {
  return withMissing(record, FIELDS[kind]?.(record, context) ?? {});
}

type Fields = (record: Written, context: InferContext) => Written;

const FIELDS: Readonly<Partial<Record<Kind, Fields>>> = {
  topic: ({ description }) => ({ label: shortLabel(description) }),
  mechanism: ({ statement }) => ({ label: shortLabel(statement) }),
  event: ({ label, description }) => ({ label: shortLabel(description), description: label }),
  quote: (record, context) => ({
    translated: inferTranslated(record, context),
    language: inferLanguage(record, context),
  }),
  claim: ({ proposition }) => ({ label: shortLabel(proposition) }),
  forecast: ({ proposition }) => ({ label: shortLabel(proposition) }),
  redline: (record, context) => ({ since: inferSince(record, context) }),
};

/** The fields that are written, and those of the rest that could be inferred. */
function withMissing(written: Written, inferred: Written): Written {
  const missing = Object.entries(inferred).filter(([key]) => written[key] === undefined);
  return { ...written, ...present(Object.fromEntries(missing)) };
}

function present(fields: Written): Written {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A sentence as a label, where it is short enough for lists. */
function shortLabel(sentence: unknown): string | undefined {
  const text = asText(sentence)?.replace(/\.$/, "");
  return text !== undefined && text.length <= LIMITS.label ? text : undefined;
}

function inferLanguage(record: Written, { about, record: find }: InferContext): unknown {
  const source = firstSource(record);
  return (source === undefined ? undefined : find("sources", source)?.["language"]) ?? about["language"];
}

/** A line exists from the first of the quotes that declare it. */
function inferSince({ drawnBy, declaredBy }: Written, context: InferContext): Written | undefined {
  if (drawnBy !== "actor") return undefined;
  const times = asList(declaredBy)
    .map((id) => timeOfQuote(String(id), context))
    .filter((time) => time !== undefined);
  const dated = times.flatMap((time) => {
    const compiled = compileTime(dateOf(time) ?? "");
    return compiled.ok ? [{ time, earliest: compiled.bounds.earliest }] : [];
  });
  return dated.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0]?.time;
}

/** The time of a quote with the date that its words mean. */
function timeOfQuote(id: string, context: InferContext): Written | undefined {
  const quote = inferPointers(context.record("quotes", id) ?? {}, context);
  const time = asWritten(quote["time"]);
  return time && withDate(time, "time", { context, told: toldOn(quote, context) });
}

type Use = "quotes" | "infers" | "paraphrases";

/** What a record's pointers are for where they do not say. */
function useOf(kind: Kind, { certainty }: Written): Use {
  if (kind === "quote") return "quotes";
  return asWritten(certainty)?.["status"] === "inferred" ? "infers" : "paraphrases";
}

/** What pointers and times take from the record that they stand in. */
interface Surroundings {
  readonly context: InferContext;
  readonly use: Use;
  /** When the one source of the record told of it as past: its words for a date count from there. */
  readonly told: string | undefined;
}

/** The times of what is no record, filled in. */
export function inferTimes(value: unknown, context: InferContext): unknown {
  return inferWithin(value, { context, use: "paraphrases", told: undefined });
}

/** When the one source of a record told of what was past. Several sources, or a plan, have no such day. */
function toldOn(record: Written, context: InferContext): string | undefined {
  const sources = new Set(asList(record["evidence"]).map((pointer) => asWritten(pointer)?.["source"]));
  const [source] = [...sources].map(asText);
  const isPast = (record["modality"] ?? "actual") === "actual";
  return source !== undefined && sources.size === 1 && isPast ? issuedOn(source, context) : undefined;
}

/** When a source was issued; of the article alone the dataset itself says so, too. */
function issuedOn(source: string, context: InferContext): string | undefined {
  const { about, record: find } = context;
  const written = asWritten(find("sources", source)?.["issued"]);
  const issued = written && dateOf(withDate(written, "issued", { context, told: undefined }));
  if (issued !== undefined || source !== about["article"]) return issued;
  return asText(about["articleDay"]) ?? dateOf(about["asOf"]);
}

function dateOf(time: unknown): string | undefined {
  return asText(asWritten(time)?.["edtf"]);
}

/** Fields of which a source tells as past; the others are read where their words name the year. */
const PAST: ReadonlySet<string> = new Set(["time", "since"]);

/** Fields that hold a time: their words may say the date. */
const TIMES: ReadonlySet<string> = new Set([
  "time",
  "issued",
  "since",
  "until",
  "when",
  "horizon",
  "due",
  "period",
  "fieldwork",
]);

/** Fills in pointers and times, however deep they stand. */
function inferWithin(value: unknown, surroundings: Surroundings, field = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => inferWithin(item, surroundings, field));
  const written = asWritten(value);
  if (!written) return value;
  const inside = Object.entries(written).map(
    ([key, item]) => [key, inferWithin(item, surroundings, key)] as const,
  );
  const copy: Written = Object.fromEntries(inside);
  const dated = TIMES.has(field) ? withDate(copy, field, surroundings) : copy;
  if (asText(dated["edtf"]) !== undefined) return inferTime(dated, surroundings.context);
  const isPointer = asText(copy["start"]) !== undefined && asText(copy["source"]) !== undefined;
  return isPointer ? withMissing(copy, { use: surroundings.use }) : copy;
}

/** A time with the date that its words mean, where they can be read. */
function withDate(
  time: Written,
  field: string,
  { context, told }: Pick<Surroundings, "context" | "told">,
): Written {
  const text = asText(time["text"]);
  if (text === undefined) return time;
  return withMissing(time, {
    edtf: relativeDate(text, languageOf(context), PAST.has(field) ? told : undefined),
  });
}

/** A plain date needs no words of its own; what words and date have in common is stated. */
function inferTime(time: Written, context: InferContext): Written {
  const plain = formatDate(String(time["edtf"]), languageOf(context));
  const isPlain = plain !== undefined && (time["text"] === undefined || time["text"] === plain);
  return withMissing(time, { text: plain, basis: isPlain ? "stated" : "inferred" });
}

/** The dataset's language; English where it has none, or one that the schema will refuse. */
function languageOf({ about }: InferContext): string {
  const tag = asText(about["language"]) ?? "";
  return LANGUAGE_PATTERN.test(tag) ? tag : "en";
}
