import { type Kind, KINDS } from "@redlines/model";

/** The kinds in the order of their lists: what the article says, and last what it rests on. */
export const LISTED: readonly Kind[] = [...KINDS.filter((kind) => kind !== "source"), "source"];
