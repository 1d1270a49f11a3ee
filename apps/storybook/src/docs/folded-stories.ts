import { DocsContext } from "@storybook/addon-docs/blocks";
import { createElement as h, type ReactNode, type SyntheticEvent, useContext, useState } from "react";
import type { PreparedStory } from "storybook/internal/types";
import { StoryWithCode } from "./story-with-code.js";

/**
 * All stories of a widget but the first, which the page begins with: what each is about in a line, and below
 * it, once that is opened, the story and its code. Each is made when it is opened: a page of thirty would be
 * 27,000 pixels high, and would load as long.
 */
export function FoldedStories(): ReactNode {
  const [, ...others] = useContext(DocsContext).componentStories();
  return others.map((story) => h(FoldedStory, { key: story.id, story }));
}

function FoldedStory({ story: { id, name, parameters, moduleExport } }: { story: PreparedStory }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const open = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void => {
    if (currentTarget.open) setOpen(true);
  };
  const about = (parameters.docs as { description?: { story?: string } } | undefined)?.description?.story;
  return h(
    "details",
    { className: "folded-story", onToggle: open },
    h("summary", null, h("h3", { id: `anchor--${id}` }, name), " ", about),
    isOpen ? h(StoryWithCode, { moduleExport }) : null,
  );
}
