import type { CDPSession, Page } from "playwright";

/**
 * What something cost a page. Times in milliseconds of the main thread itself, so that waiting for
 * other programs does not count.
 */
export interface Cost {
  task: number;
  script: number;
  /** Bytes that are still held after a collection of garbage. */
  heap: number;
}

/** A page whose cost can be read. */
export interface Metered {
  page: Page;
  session: CDPSession;
}

export async function metered(page: Page): Promise<Metered> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, session };
}

/** What `work` costs, until it is painted. */
export async function costOf({ page, session }: Metered, work: () => Promise<unknown>): Promise<Cost> {
  await session.send("HeapProfiler.collectGarbage");
  const before = await read(session);
  await work();
  await page.evaluate(painted);
  const after = await read(session);
  await session.send("HeapProfiler.collectGarbage");
  const held = await read(session);
  return {
    task: (figure(after, "TaskDuration") - figure(before, "TaskDuration")) * 1000,
    script: (figure(after, "ScriptDuration") - figure(before, "ScriptDuration")) * 1000,
    heap: figure(held, "JSHeapUsedSize") - figure(before, "JSHeapUsedSize"),
  };
}

type Metrics = ReadonlyMap<string, number>;

async function read(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send("Performance.getMetrics");
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

function figure(metrics: Metrics, name: string): number {
  const value = metrics.get(name);
  if (value === undefined) throw new Error(`This browser does not give its ${name}.`);
  return value;
}

/** Runs in the page: waits for the frame after the next, when all that was put in has been drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
