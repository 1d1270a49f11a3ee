// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Redline gauge", component: "redline-gauge", tags: ["state"] };

export default meta;

const state = stateStories("redline");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("redline"), tags: ["!state"] };

export const Declared: StoryObj = state("Declared");
export const Inferred: StoryObj = state("Inferred");
export const Implied: StoryObj = state("Implied");
export const BeforeTheLine: StoryObj = state("BeforeTheLine");
export const BeforeAnyEvidence: StoryObj = state("BeforeAnyEvidence");
export const OnAnEarlierDay: StoryObj = state("OnAnEarlierDay");
export const NoLongerCrossed: StoryObj = state("NoLongerCrossed");
export const Withdrawn: StoryObj = state("Withdrawn");
export const Reported: StoryObj = state("Reported");
export const Contested: StoryObj = state("Contested");
export const Denied: StoryObj = state("Denied");
export const Crossed: StoryObj = state("Crossed");
export const CrossedByReport: StoryObj = state("CrossedByReport");
export const AllRungs: StoryObj = state("AllRungs");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const RetractedEvidence: StoryObj = state("RetractedEvidence");
export const Coded: StoryObj = state("Coded");
export const TwoAudiences: StoryObj = state("TwoAudiences");
export const Forecast: StoryObj = state("Forecast");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("redline"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("redline"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("redline"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("redline"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("redline"), tags: ["!state"] };
