import { type Content, datasetText, joinParts } from "@redlines/element";
import type { GaugeContext } from "./gauge.js";

/** What the line forbids or demands. */
export function limitTemplate(context: GaugeContext): Content {
  const { messages, excerpt } = context;
  const { prohibits, demands } = excerpt.record;
  const limits = [
    prohibits !== undefined && datasetText(prohibits, context),
    demands !== undefined && [messages.demands, messages.colon, datasetText(demands, context)],
  ];
  return joinParts(limits, " ");
}
