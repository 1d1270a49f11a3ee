import type { ToolbarChoice } from "./toolbar-choice.js";

/**
 * Whether a story can show a record of the dataset, in the language, that the toolbar asks for. A story says
 * so in its parameter `speaks`; where it says nothing, it shows the same whatever is asked.
 */
export type Speaks = (asked: Pick<ToolbarChoice, "data" | "language">) => boolean;

/** A story with records of both datasets, and of the article in each language. */
export const always: Speaks = () => true;

/** A story of records of the article. */
export const ofArticle: Speaks = ({ data }) => data === "article";
