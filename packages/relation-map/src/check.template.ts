import {
  checkedSources,
  codingTemplate,
  type Content,
  datasetText,
  dateTemplate,
  DOT,
  foldTemplate,
  isFormer,
  joinParts,
  known,
  markedStatement,
  nameTemplate,
  numberTemplate,
  paragraphsTemplate,
  type Statement,
  termTemplate,
  type Timed,
} from "@redlines/element";
import { html } from "lit/html.js";
import { controlTemplate } from "./control.template.js";
import {
  type DatedMap,
  KINDS,
  type Mechanism,
  nameOf,
  type Relation,
  type RelationMap,
  verbOf,
} from "./relations.js";

/** Each relation in its sentence, verb by verb, with what is claimed of it; the personal ones come last. */
export function sentencesTemplate(map: RelationMap): Content {
  const { relations, context } = map;
  const { messages } = context;
  const terms = KINDS.map((kind) => {
    const own = relations.filter((one) => one.kind === kind);
    return termTemplate(
      verbOf(kind, false, context),
      own.map((one) => toldTemplate(one.statement, one, context)),
    );
  });
  const size = numberTemplate(relations.length, context);
  const content = relations.length > 0 ? [controlTemplate(map), html`<dl>${terms}</dl>`] : "";
  return foldTemplate({ name: "relations", title: messages.inFull, size, content }, context);
}

/** What lets parties talk or keeps them apart: between whom, where its ends are, and since when it works. */
export function mechanismsTemplate({ mechanisms, context }: RelationMap): Content {
  const terms = mechanisms.map((one) =>
    termTemplate(context.messages.mechanisms[one.kind], [
      toldTemplate(one.statement, one, context),
      ...detailsOf(one, context).map((detail) => html`<span class="muted">${detail}</span>`),
    ]),
  );
  const size = numberTemplate(mechanisms.length, context);
  const content = mechanisms.length > 0 ? html`<dl>${terms}</dl>` : "";
  const title = context.messages.howArranged;
  return foldTemplate({ name: "arrangements", title, size, content }, context);
}

export function sourcesTemplate({ context }: RelationMap): Content {
  const content = checkedSources(context);
  return foldTemplate({ name: "sources", title: context.messages.sourcesAndCoding, content }, context);
}

type Told = Statement & Timed & Pick<Relation, "id" | "coding" | "paragraphs">;

/** A sentence with its mark, and below it what the editors decided and what is claimed of it. */
function toldTemplate(text: string, record: Told, context: DatedMap): Content {
  const claims = known(context.excerpt.claims, context).filter(({ of }) => of === record.id);
  const told = claims.map((claim) => html`<li>${sentenceTemplate(claim.proposition, claim, context)}</li>`);
  return [
    sentenceTemplate(text, record, context),
    codingTemplate(record.coding, context),
    told.length > 0 ? html`<ul>${told}</ul>` : "",
  ];
}

/** Says of what had ended that it had, and on which paragraphs it rests. What was corrected never folds. */
function sentenceTemplate(
  text: string,
  record: Statement & Timed & Pick<Relation, "paragraphs">,
  context: DatedMap,
): Content {
  const { messages } = context;
  const former = isFormer(record, context) ? [messages.former, messages.colon] : "";
  const said = markedStatement(text, { ...record, history: undefined }, context);
  if (record.paragraphs.length === 0) return [former, said];
  const rests = html`<span class="muted">${paragraphsTemplate(record.paragraphs, context)}</span>`;
  return [former, said, DOT, rests];
}

/** Between whom it is and where, who sits at which end, and when it worked. */
function detailsOf({ parties, ends = [], place, states = [] }: Mechanism, context: DatedMap): Content[] {
  const { messages } = context;
  const who = parties.map((id) => actor(id, context));
  const where = place === undefined ? "" : nameTemplate(place, context);
  return [
    joinParts([joinParts(who, messages.comma), where], DOT),
    ...ends.map((end) => endTemplate(end, context)),
    ...states
      .filter(({ time }) => time.earliest <= context.until)
      .map(({ state, time }) => [messages.states[state], messages.colon, dateTemplate(time, context)]),
  ];
}

function endTemplate({ party, name, place }: End, context: DatedMap): Content {
  const { colon, comma } = context.messages;
  const where = place === undefined ? "" : nameTemplate(place, context);
  return [actor(party, context), colon, joinParts([datasetText(name, context), where], comma)];
}

type End = NonNullable<Mechanism["ends"]>[number];

function actor(id: string, context: DatedMap): Content {
  return nameTemplate(nameOf(id, context), context);
}
