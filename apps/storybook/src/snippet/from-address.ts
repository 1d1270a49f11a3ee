import type { ExcerptKind } from "@redlines/model";
import { widgetStory } from "./story.js";

/** A story of a widget that fetches its excerpt: the excerpts of the dataset lie beside this Storybook. */
export function fromAddress<K extends ExcerptKind>(kind: K): ReturnType<typeof widgetStory<K>> {
  return (args, context) => {
    if (typeof args.record !== "string") throw new TypeError("Only a record of the dataset has an address.");
    return widgetStory(kind, ({ attributes }) => ({ attributes: ` src="excerpts/${kind}/${args.record as string}.json"${attributes}`, json: "" }))(
      args,
      context,
    );
  };
}
