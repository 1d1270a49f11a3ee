import { reason } from "../read/file-text.js";
import { UsageError } from "./problem.js";

/**
 * What went wrong where it is no fault of the program: a wrong use, or something that the system refuses,
 * such as a folder that may not be read, or that goes away meanwhile.
 * @throws the error itself where it is neither
 */
export function usageErrorOf(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  const what = "path" in error ? String(error.path) : "Something";
  return new UsageError(
    `${what} cannot be read or written: ${reason(error)}.`,
    "Check that it is there, and that you may read it.",
  );
}
