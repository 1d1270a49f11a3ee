import type { SourceFile } from "../dataset/source-text.js";
import type { Edit } from "./edit.js";

/** One thing that could be fixed in a file. */
export interface Fix {
  /** What is done, as the user reads it. */
  what: string;
  /** The place of it, as an offset. */
  at: number;
  edits: Edit[];
  /**
   * What the file must say afterwards. A fix after which it says anything else is not made: that is
   * what makes it safe.
   */
  value: unknown;
}

/** Looks for one kind of thing. */
export type Fixer = (source: SourceFile) => Fix[];
