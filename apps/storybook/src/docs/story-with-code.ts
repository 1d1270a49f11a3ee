import { Canvas, DocsContext, SourceContext, useSourceProps } from "@storybook/addon-docs/blocks";
import { createElement as h, type ReactNode, useContext, useState } from "react";
import type { PreparedStory } from "storybook/internal/types";
import { CodeToCopy, CopyButton } from "../codes/code-to-copy.js";

type Of = Pick<PreparedStory, "moduleExport">;

/** The story that the page of a widget begins with. */
export function FirstStory(): ReactNode {
  const [first] = useContext(DocsContext).componentStories();
  return first ? h(StoryWithCode, { moduleExport: first.moduleExport, withToolbar: true }) : null;
}

/** A story, and below it its code, once that is asked for. */
export function StoryWithCode({ moduleExport, withToolbar }: Of & { withToolbar?: boolean }): ReactNode {
  return [
    h(Canvas, { key: "story", of: moduleExport, sourceState: "none", withToolbar: withToolbar === true }),
    h(StoryCode, { key: "code", moduleExport }),
  ];
}

/** Storybook's own code of a story cannot fold the data in it. */
function StoryCode({ moduleExport }: Of): ReactNode {
  const { code = "" } = useSourceProps(
    { of: moduleExport },
    useContext(DocsContext),
    useContext(SourceContext),
  );
  const [isShown, show] = useState(false);
  const press = {
    type: "button" as const,
    className: "code-toggle",
    "aria-expanded": isShown,
    onClick: () => show(!isShown),
  };
  // A story that is not drawn yet has none.
  if (code === "") return null;
  const copy = h(CopyButton, { code, name: "Copy code" });
  return h(
    "div",
    { className: "story-code" },
    h(
      "p",
      { className: "presses" },
      h("button", press, isShown ? "Hide code" : "Show code"),
      !isShown && copy,
    ),
    isShown ? h(CodeToCopy, { code, language: "html" }) : null,
  );
}
