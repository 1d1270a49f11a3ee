import type { UsageError } from "../dataset/problem.js";
import type { Style } from "./style.js";

/** What was wrong, and the way out. */
export function formatUsageError({ message, remedy }: UsageError, style: Style): string {
  return [`${style.red("error")}  ${message}`, ...(remedy === undefined ? [] : [`       ${remedy}`])].join(
    "\n",
  );
}
