// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { deck } from "../states/deck.js";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Actor card", component: "actor-card", tags: ["state"] };

export default meta;

const state = stateStories("actor");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("actor"), tags: ["!state"] };

export const State: StoryObj = state("State");
export const Group: StoryObj = state("Group");
export const Organisation: StoryObj = state("Organisation");
export const Person: StoryObj = state("Person");
export const Alliance: StoryObj = state("Alliance");
export const Bloc: StoryObj = state("Bloc");
export const Compact: StoryObj = state("Compact");
export const FormerRole: StoryObj = state("FormerRole");
export const OnAnEarlierDay: StoryObj = state("OnAnEarlierDay");
export const Portrait: StoryObj = state("Portrait");
export const PortraitThatFails: StoryObj = state("PortraitThatFails");
export const Contested: StoryObj = state("Contested");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const Coded: StoryObj = state("Coded");
export const Conditional: StoryObj = state("Conditional");
export const Unknown: StoryObj = state("Unknown");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

/** Several of them as one list, with one level of heading for all. */
export const Deck: StoryObj = { ...deck("actor"), tags: ["!state"] };

export const OneSource: StoryObj = { ...oneSource("actor"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("actor"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("actor"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("actor"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("actor"), tags: ["!state"] };
