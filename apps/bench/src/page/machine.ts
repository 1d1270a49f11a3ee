import { cpus, loadavg, platform, release, totalmem } from "node:os";

/** What the figures were measured on, read from the machine. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  browser: string;
  /** Programs that wanted a core, over the last minute, before the first and after the last round. */
  load: [before: number, after: number];
}

export function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}

export function describeMachine(browser: string, before: number): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    browser,
    load: [before, load()],
  };
}
