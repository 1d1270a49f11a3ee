import type { Problem } from "@redlines/model/check";

/** A problem and the place to fix it. Without line and column it concerns the file as a whole. */
export interface Located extends Omit<Problem, "record" | "path"> {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** `actor iran`, or the file `dataset.yaml`. */
  record?: string | undefined;
}

/** A mistake in how the command was used, or something that cannot be read or written at all: exit code 2. */
export class UsageError extends Error {
  readonly remedy: string | undefined;

  constructor(message: string, remedy?: string) {
    super(message);
    this.name = "UsageError";
    this.remedy = remedy;
  }
}
