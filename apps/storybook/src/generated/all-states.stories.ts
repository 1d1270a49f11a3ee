// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { allStates } from "../states/all-states.js";

/**
 * All states of a widget on one page. Each state is tested in a story of its own, and all together in several
 * settings.
 */
const meta: Meta = { title: "All states", tags: ["!test"] };

export default meta;

export const ActorCard: StoryObj = allStates("actor");
export const EscalationLoop: StoryObj = allStates("dynamics");
export const EventTimeline: StoryObj = allStates("event");
export const ForecastList: StoryObj = allStates("forecast");
export const InterestMatrix: StoryObj = allStates("interest");
export const KeyFigures: StoryObj = allStates("figure");
export const LocatorMap: StoryObj = allStates("place");
export const QuoteBlock: StoryObj = allStates("quote");
export const RedlineGauge: StoryObj = allStates("redline");
export const RelationMap: StoryObj = allStates("relation");
