// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { loading } from "../states/loading.js";
import { noScript, plainWords } from "../states/no-script.js";
import { oneSource } from "../states/one-source.js";
import { stateStories } from "../states/state-stories.js";
import { newsroomStyle } from "../snippet/newsroom-style.js";
import { anyRecord, type WidgetArgs } from "../snippet/story.js";

const meta: Meta = { title: "Quote block", component: "quote-block", tags: ["state"] };

export default meta;

const state = stateStories("quote");

/** Any record of the article that this widget shows. */
export const AnyRecord: StoryObj<WidgetArgs> = { ...anyRecord("quote"), tags: ["!state"] };

export const Statement: StoryObj = state("Statement");
export const Label: StoryObj = state("Label");
export const PullQuote: StoryObj = state("PullQuote");
export const Original: StoryObj = state("Original");
export const SideBySide: StoryObj = state("SideBySide");
export const OneVersion: StoryObj = state("OneVersion");
export const MissingVersion: StoryObj = state("MissingVersion");
export const Translated: StoryObj = state("Translated");
export const Elided: StoryObj = state("Elided");
export const Inserted: StoryObj = state("Inserted");
export const Contested: StoryObj = state("Contested");
export const Denied: StoryObj = state("Denied");
export const Reported: StoryObj = state("Reported");
export const Corrected: StoryObj = state("Corrected");
export const Retracted: StoryObj = state("Retracted");
export const Coded: StoryObj = state("Coded");
export const ImpreciseDate: StoryObj = state("ImpreciseDate");
export const Unknown: StoryObj = state("Unknown");
export const VeryLong: StoryObj = state("VeryLong");
export const NestedLanguages: StoryObj = state("NestedLanguages");
export const Empty: StoryObj = state("Empty");
export const BrokenData: StoryObj = state("BrokenData");

export const OneSource: StoryObj = { ...oneSource("quote"), tags: ["!state"] };
export const Loading: StoryObj = { ...loading("quote"), tags: ["!state"] };
export const NoScript: StoryObj = { ...noScript("quote"), tags: ["!state"] };
export const PlainWords: StoryObj = { ...plainWords("quote"), tags: ["!state"] };

/** On a page with a font, colours and tokens of its own. */
export const InAHouseStyle: StoryObj = { ...newsroomStyle("quote"), tags: ["!state"] };
