// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { inSetting } from "../states/settings.js";

/** Every state of a widget in one setting: for the tests alone, and hidden from those who browse. */
const meta: Meta = { title: "Settings", tags: ["!dev", "!autodocs", "long"] };

export default meta;

export const ActorCardInPersian: StoryObj = inSetting("actor", "InPersian");
export const KeyFiguresInPersian: StoryObj = inSetting("figure", "InPersian");
export const QuoteBlockInPersian: StoryObj = inSetting("quote", "InPersian");
export const RedlineGaugeInPersian: StoryObj = inSetting("redline", "InPersian");
export const ActorCardSpaced: StoryObj = inSetting("actor", "Spaced");
export const KeyFiguresSpaced: StoryObj = inSetting("figure", "Spaced");
export const QuoteBlockSpaced: StoryObj = inSetting("quote", "Spaced");
export const RedlineGaugeSpaced: StoryObj = inSetting("redline", "Spaced");
export const ActorCardInFrench: StoryObj = inSetting("actor", "InFrench");
export const KeyFiguresInFrench: StoryObj = inSetting("figure", "InFrench");
export const QuoteBlockInFrench: StoryObj = inSetting("quote", "InFrench");
export const RedlineGaugeInFrench: StoryObj = inSetting("redline", "InFrench");
export const ActorCardOnPaper: StoryObj = inSetting("actor", "OnPaper");
export const KeyFiguresOnPaper: StoryObj = inSetting("figure", "OnPaper");
export const QuoteBlockOnPaper: StoryObj = inSetting("quote", "OnPaper");
export const RedlineGaugeOnPaper: StoryObj = inSetting("redline", "OnPaper");
