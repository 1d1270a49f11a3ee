import { chipTemplate, type Content, datasetText, fill, nameTemplate, referred } from "@redlines/element";
import type { CertaintyStatus } from "@redlines/model";
import type { MatrixContext } from "./matrix.js";
import type { Pair } from "./pairs.js";

/** The name of an actor. */
export function actorName(id: string, context: MatrixContext): Content {
  return nameTemplate(referred(context.excerpt.actors, id).name, context);
}

/** A topic in few words. */
export function topicName(id: string, context: MatrixContext): Content {
  const { short, label } = referred(context.excerpt.topics, id);
  return datasetText(short ?? label, context);
}

/** A topic in full. */
export function topicLabel(id: string, context: MatrixContext): Content {
  return datasetText(referred(context.excerpt.topics, id).label, context);
}

export function pairName({ actors: [one, other] }: Pair, context: MatrixContext): Content {
  const names = { a: actorName(one, context), b: actorName(other, context) };
  return fill<Content>(context.messages.pair, names);
}

/** How sure it is, where that is not what is said of all. */
export function certaintyMark(status: CertaintyStatus, context: MatrixContext): Content {
  return status === context.common?.status ? "" : chipTemplate(status, context);
}
