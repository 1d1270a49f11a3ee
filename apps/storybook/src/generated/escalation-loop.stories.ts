// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Escalation loop", component: "escalation-loop", tags: ["state"] };

export default meta;

const state = stateStories("dynamics");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("dynamics"), tags: ["!state"] };

export const Loop: StoryObj = state("Loop");
export const OpenStep: StoryObj = state("OpenStep");
export const Balancing: StoryObj = state("Balancing");
export const FiveNodes: StoryObj = state("FiveNodes");
export const NoSuchLoop: StoryObj = state("NoSuchLoop");
export const FourNodes: StoryObj = state("FourNodes");
export const TwoNodes: StoryObj = state("TwoNodes");
export const WithoutVerbs: StoryObj = state("WithoutVerbs");
export const Reported: StoryObj = state("Reported");
export const AllegedLink: StoryObj = state("AllegedLink");
export const Negated: StoryObj = state("Negated");
export const Quoted: StoryObj = state("Quoted");
export const Contested: StoryObj = state("Contested");
export const Unknown: StoryObj = state("Unknown");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const RetractedEvidence: StoryObj = state("RetractedEvidence");
export const Coded: StoryObj = state("Coded");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("dynamics"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("dynamics"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("dynamics"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("dynamics"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("dynamics"), tags: ["!state"] };
