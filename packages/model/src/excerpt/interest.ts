import type { RecordOf } from "../collections.js";
import { statementOf } from "../derive/statement-of.js";
import type { Claim, Dataset, Interest, Topic } from "../types.js";
import { citedBy } from "./base.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import type { Citation } from "./citation.js";
import { joinedCitations, type ListComposer, type ListExcerpt, type Listing, listExcerpt } from "./list.js";
import { type Mention, mentionsOf } from "./mention.js";
import { pick } from "./pick.js";
import type { ExcerptRecord } from "./record.js";

/** An interest as a table of them tells it: a number that somebody wants is among the figures. */
export type InterestItem = Omit<CarriedRecord<ExcerptRecord<Interest>>, "figure" | "condition"> & {
  condition?: Pick<NonNullable<Interest["condition"]>, "text">;
};

/** A claim on how actors stand to each other, as it is told beside their positions. */
export interface Remark extends Pick<
  CarriedRecord<ExcerptRecord<Claim>>,
  "id" | "certainty" | "evidence" | "history" | "retracted" | "time" | "voices"
> {
  compares: string[];
  statement: string;
}

/**
 * Where actors stand, topic by topic. Of all interests of a dataset it has every topic, also those on which
 * nobody's position is told, and what is claimed of how the actors stand to each other.
 */
export interface InterestExcerpt extends ListExcerpt<"interest", InterestItem> {
  actors: Record<string, Pick<Mention, "id" | "name">>;
  topics: Record<string, Pick<Topic, "id" | "label" | "short">>;
  remarks: Remark[];
}

export const composeInterest: ListComposer<"interest", InterestExcerpt> = (listing, dataset) => {
  const topics = topicsOf(listing, dataset);
  const claims = comparing(listing, dataset);
  const others = [...citedByEach("topic", topics, dataset), ...citedByEach("claim", claims, dataset)];
  const listed = listExcerpt("interest", listing, dataset, (one) => itemOf(one, dataset));
  return {
    ...listed,
    cited: joinedCitations([...listed.cited, ...others]),
    actors: namesOf(listing, dataset),
    topics: Object.fromEntries(topics.map((topic) => [topic.id, pick(topic, ["id", "label", "short"])])),
    remarks: claims.map((claim) => remarkOf(claim, dataset)),
  };
};

function itemOf(interest: Interest, dataset: Dataset): InterestItem {
  const { figure: _figure, condition, ...told } = carriedRecord(interest, dataset);
  return { ...told, ...(condition && { condition: pick(condition, ["text"]) }) };
}

/** Whether it lists all interests, not one of them by its id. */
function isWhole({ id }: Listing<"interest">, { interests }: Dataset): boolean {
  return interests[id] === undefined;
}

function topicsOf(listing: Listing<"interest">, dataset: Dataset): Topic[] {
  const own = new Set(listing.records.map(({ topic }) => topic));
  const isShown = ({ id }: Topic): boolean => own.has(id) || isWhole(listing, dataset);
  return Object.values(dataset.topics).filter(isShown);
}

function namesOf({ records }: Listing<"interest">, dataset: Dataset): InterestExcerpt["actors"] {
  const mentions = mentionsOf(
    records.map(({ actor }) => actor),
    dataset,
  );
  return Object.fromEntries(Object.values(mentions).map((one) => [one.id, pick(one, ["id", "name"])]));
}

/** The claims in which somebody says how two of the actors stand to each other. */
function comparing({ records }: Listing<"interest">, { claims }: Dataset): Claim[] {
  const actors = new Set(records.map(({ actor }) => actor));
  return Object.values(claims).filter(
    ({ compares = [] }) => compares.filter((actor) => actors.has(actor)).length > 1,
  );
}

function remarkOf(claim: Claim, dataset: Dataset): Remark {
  const { compares = [] } = claim;
  const told = pick(carriedRecord(claim, dataset), [
    "id",
    "certainty",
    "evidence",
    "history",
    "retracted",
    "time",
    "voices",
  ]);
  return { ...told, compares, statement: statementOf(claim) };
}

function citedByEach<K extends "topic" | "claim">(
  kind: K,
  records: readonly RecordOf[K][],
  dataset: Dataset,
): Citation[] {
  return records.flatMap((record) => citedBy(kind, record, dataset));
}
