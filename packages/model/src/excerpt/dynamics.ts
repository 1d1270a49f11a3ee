import { type Assertion, COLLECTIONS, isAssertionKind, KINDS } from "../collections.js";
import { statementOf } from "../derive/statement-of.js";
import { find } from "../references.js";
import type { Dataset, Dynamics, Event, Time } from "../types.js";
import { type Composer, type ExcerptBase, excerptBase } from "./base.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import { pick } from "./pick.js";
import type { ExcerptRecord } from "./record.js";

const TOLD = ["certainty", "voices", "history", "retracted"] as const;

type CarriedAssertion = CarriedRecord<ExcerptRecord<Assertion>>;

/** A record that shows a node or a link: what it states, how sure that is, and whose word. */
export interface LoopEvidence extends Pick<CarriedAssertion, (typeof TOLD)[number]> {
  statement: string;
  /** The language of these words where they are somebody's own. */
  quoted?: string;
  /** Of an event that did not take place, or not yet. */
  modality?: Exclude<Event["modality"], "actual">;
  /** On what it hangs. */
  condition?: string;
  /** Absent where it is the article's date. */
  time?: Pick<Time, "text" | "edtf">;
  /** The first passage that has an address. */
  evidence?: { href: string }[];
}

/** A loop of causes, with what its nodes and links rest on. */
export interface DynamicsExcerpt extends ExcerptBase<"dynamics"> {
  records: Record<string, LoopEvidence>;
}

export const composeDynamics: Composer<DynamicsExcerpt> = (record, dataset) => ({
  ...excerptBase("dynamics", record, dataset),
  records: Object.fromEntries(
    shownBy(record).flatMap((id) => {
      const found = assertionOf(id, dataset);
      return found ? [[id, evidenceFrom(found, dataset)] as const] : [];
    }),
  ),
});

/** The records that show its nodes and links, once each. */
function shownBy({ nodes, links }: Dynamics): string[] {
  return [...new Set([...nodes, ...links].flatMap(({ records = [] }) => records))];
}

/** What states something: a topic or a place shows nothing by itself. */
function assertionOf(id: string, dataset: Dataset): Assertion | undefined {
  const found = KINDS.filter(isAssertionKind).map((kind) =>
    find<Assertion>(dataset[COLLECTIONS[kind]] as Record<string, Assertion>, id),
  );
  return found.find((record) => record !== undefined);
}

function evidenceFrom(record: Assertion, dataset: Dataset): LoopEvidence {
  const carried: CarriedAssertion = carriedRecord<Assertion>(record, dataset);
  const isOfArticle = record.time?.edtf === dataset.about.asOf.edtf;
  const [passage] = carried.evidence ?? [];
  return {
    ...pick(carried, TOLD),
    ...statedBy(record),
    ...(record.time && !isOfArticle && { time: pick(record.time, ["text", "edtf"]) }),
    ...(passage?.href && { evidence: [{ href: passage.href }] }),
  };
}

/**
 * What a record states in its own field, else how the editors call it, which is hedged as it is. A forecast's
 * estimative words say how sure it is, also where the record has no hedge.
 */
function statedBy(record: Assertion): Stated {
  if ("text" in record) return { statement: record.text, quoted: record.language };
  return {
    statement: isStating(record) ? statementOf(record) : record.label,
    ...("condition" in record && record.condition && { condition: record.condition.text }),
    ...("modality" in record && record.modality !== "actual" && { modality: record.modality }),
    ...("term" in record && { certainty: { hedge: record.term, ...record.certainty } }),
  };
}

type Stated = Pick<LoopEvidence, "statement" | "quoted" | "modality" | "condition"> &
  Partial<Pick<LoopEvidence, "certainty">>;

type StatingAssertion = Extract<Assertion, Parameters<typeof statementOf>[0]>;

function isStating(record: Assertion): record is StatingAssertion {
  return "description" in record || "proposition" in record || "statement" in record;
}
