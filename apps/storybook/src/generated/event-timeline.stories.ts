// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Event timeline", component: "event-timeline", tags: ["state"] };

export default meta;

const state = stateStories("event");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("event"), tags: ["!state"] };

export const All: StoryObj = state("All");
export const OneActor: StoryObj = state("OneActor");
export const Range: StoryObj = state("Range");
export const Kinds: StoryObj = state("Kinds");
export const NoneOfThose: StoryObj = state("NoneOfThose");
export const OneWeek: StoryObj = state("OneWeek");
export const Apart: StoryObj = state("Apart");
export const Planned: StoryObj = state("Planned");
export const Many: StoryObj = state("Many");
export const Stated: StoryObj = state("Stated");
export const Undated: StoryObj = state("Undated");
export const Alleged: StoryObj = state("Alleged");
export const Reported: StoryObj = state("Reported");
export const Contested: StoryObj = state("Contested");
export const Unknown: StoryObj = state("Unknown");
export const Negated: StoryObj = state("Negated");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const OneRetracted: StoryObj = state("OneRetracted");
export const Coded: StoryObj = state("Coded");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("event"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("event"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("event"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("event"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("event"), tags: ["!state"] };
