// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Relation map", component: "relation-map", tags: ["state"] };

export default meta;

const state = stateStories("relation");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("relation"), tags: ["!state"] };

export const All: StoryObj = state("All");
export const Iran: StoryObj = state("Iran");
export const Person: StoryObj = state("Person");
export const Earlier: StoryObj = state("Earlier");
export const NotThere: StoryObj = state("NotThere");
export const One: StoryObj = state("One");
export const Contested: StoryObj = state("Contested");
export const Reported: StoryObj = state("Reported");
export const Invented: StoryObj = state("Invented");
export const Alleged: StoryObj = state("Alleged");
export const Coded: StoryObj = state("Coded");
export const Unknown: StoryObj = state("Unknown");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const OneRetracted: StoryObj = state("OneRetracted");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("relation"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("relation"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("relation"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("relation"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("relation"), tags: ["!state"] };
