import type { ExcerptKind } from "@redlines/model";
import type { StoryObj } from "@storybook/web-components-vite";
import { expectAtRest } from "../play/at-rest.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { namedState } from "./of-every-widget.js";
import { stateSpeaks, stateCode } from "./state-code.js";

/**
 * Makes stories of a widget's states, which its tests run on too: what a state is about, the code that a
 * host would paste, and a test that it comes to rest where it must.
 * @returns the story of a state by its name; it throws where there is no such state
 */
export function stateStories(kind: ExcerptKind): (name: string) => StoryObj {
  return (name) => {
    const named = namedState(kind, name);
    return {
      render: (_args, { globals }) => stateCode(named, toolbarChoice(globals)),
      parameters: {
        controls: { disable: true },
        docs: { description: { story: named.state.about } },
        speaks: stateSpeaks(named),
      },
      play: ({ canvasElement }) => expectAtRest(canvasElement, [named]),
    };
  };
}
