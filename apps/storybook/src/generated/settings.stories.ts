// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { inSetting } from "../states/settings.js";

/** Every state of a widget in one setting: for the tests alone, and hidden from those who browse. */
const meta: Meta = { title: "Settings", tags: ["!dev", "!autodocs", "long"] };

export default meta;

export const ActorCardInPersian: StoryObj = inSetting("actor", "InPersian");
export const EscalationLoopInPersian: StoryObj = inSetting("dynamics", "InPersian");
export const EventTimelineInPersian: StoryObj = inSetting("event", "InPersian");
export const ForecastListInPersian: StoryObj = inSetting("forecast", "InPersian");
export const InterestMatrixInPersian: StoryObj = inSetting("interest", "InPersian");
export const KeyFiguresInPersian: StoryObj = inSetting("figure", "InPersian");
export const LocatorMapInPersian: StoryObj = inSetting("place", "InPersian");
export const QuoteBlockInPersian: StoryObj = inSetting("quote", "InPersian");
export const RedlineGaugeInPersian: StoryObj = inSetting("redline", "InPersian");
export const RelationMapInPersian: StoryObj = inSetting("relation", "InPersian");
export const ActorCardSpaced: StoryObj = inSetting("actor", "Spaced");
export const EscalationLoopSpaced: StoryObj = inSetting("dynamics", "Spaced");
export const EventTimelineSpaced: StoryObj = inSetting("event", "Spaced");
export const ForecastListSpaced: StoryObj = inSetting("forecast", "Spaced");
export const InterestMatrixSpaced: StoryObj = inSetting("interest", "Spaced");
export const KeyFiguresSpaced: StoryObj = inSetting("figure", "Spaced");
export const LocatorMapSpaced: StoryObj = inSetting("place", "Spaced");
export const QuoteBlockSpaced: StoryObj = inSetting("quote", "Spaced");
export const RedlineGaugeSpaced: StoryObj = inSetting("redline", "Spaced");
export const RelationMapSpaced: StoryObj = inSetting("relation", "Spaced");
export const ActorCardInFrench: StoryObj = inSetting("actor", "InFrench");
export const EscalationLoopInFrench: StoryObj = inSetting("dynamics", "InFrench");
export const EventTimelineInFrench: StoryObj = inSetting("event", "InFrench");
export const ForecastListInFrench: StoryObj = inSetting("forecast", "InFrench");
export const InterestMatrixInFrench: StoryObj = inSetting("interest", "InFrench");
export const KeyFiguresInFrench: StoryObj = inSetting("figure", "InFrench");
export const LocatorMapInFrench: StoryObj = inSetting("place", "InFrench");
export const QuoteBlockInFrench: StoryObj = inSetting("quote", "InFrench");
export const RedlineGaugeInFrench: StoryObj = inSetting("redline", "InFrench");
export const RelationMapInFrench: StoryObj = inSetting("relation", "InFrench");
export const ActorCardOnPaper: StoryObj = inSetting("actor", "OnPaper");
export const EscalationLoopOnPaper: StoryObj = inSetting("dynamics", "OnPaper");
export const EventTimelineOnPaper: StoryObj = inSetting("event", "OnPaper");
export const ForecastListOnPaper: StoryObj = inSetting("forecast", "OnPaper");
export const InterestMatrixOnPaper: StoryObj = inSetting("interest", "OnPaper");
export const KeyFiguresOnPaper: StoryObj = inSetting("figure", "OnPaper");
export const LocatorMapOnPaper: StoryObj = inSetting("place", "OnPaper");
export const QuoteBlockOnPaper: StoryObj = inSetting("quote", "OnPaper");
export const RedlineGaugeOnPaper: StoryObj = inSetting("redline", "OnPaper");
export const RelationMapOnPaper: StoryObj = inSetting("relation", "OnPaper");
