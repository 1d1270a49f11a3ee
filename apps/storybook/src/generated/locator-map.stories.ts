// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Locator map", component: "locator-map", tags: ["state"] };

export default meta;

const state = stateStories("place");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("place"), tags: ["!state"] };

export const All: StoryObj = state("All");
export const Only: StoryObj = state("Only");
export const NoneOfThose: StoryObj = state("NoneOfThose");
export const Point: StoryObj = state("Point");
export const Area: StoryObj = state("Area");
export const OffTheMap: StoryObj = state("OffTheMap");
export const NotGiven: StoryObj = state("NotGiven");
export const NoPositions: StoryObj = state("NoPositions");
export const AtSea: StoryObj = state("AtSea");
export const Many: StoryObj = state("Many");
export const Alleged: StoryObj = state("Alleged");
export const Contested: StoryObj = state("Contested");
export const Unknown: StoryObj = state("Unknown");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const RetractedFact: StoryObj = state("RetractedFact");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("place"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("place"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("place"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("place"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("place"), tags: ["!state"] };
