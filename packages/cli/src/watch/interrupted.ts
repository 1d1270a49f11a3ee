/**
 * A signal that comes when the user, or the system, asks the process to end, or when nobody reads what it
 * says any more.
 */
export function interrupted(gone?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort());
  return gone ? AbortSignal.any([controller.signal, gone]) : controller.signal;
}
