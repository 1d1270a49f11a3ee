// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Key figures", component: "key-figures", tags: ["state"] };

export default meta;

const state = stateStories("figure");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("figure"), tags: ["!state"] };

export const All: StoryObj = state("All");
export const Only: StoryObj = state("Only");
export const NoneOfThose: StoryObj = state("NoneOfThose");
export const One: StoryObj = state("One");
export const Stated: StoryObj = state("Stated");
export const Alleged: StoryObj = state("Alleged");
export const Contested: StoryObj = state("Contested");
export const Unknown: StoryObj = state("Unknown");
export const Range: StoryObj = state("Range");
export const Agreed: StoryObj = state("Agreed");
export const Poll: StoryObj = state("Poll");
export const Votes: StoryObj = state("Votes");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const OneRetracted: StoryObj = state("OneRetracted");
export const Coded: StoryObj = state("Coded");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("figure"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("figure"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("figure"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("figure"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("figure"), tags: ["!state"] };
