import { cpus, loadavg, platform, release, totalmem } from "node:os";

/** What the figures were measured on, read from the machine. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  browser: string;
  load: Load;
}

/** How many programs wanted a core, over the last minute, before the first and after the last round. */
export interface Load {
  before: number;
  after: number;
}

/** Above this load for each core, the times of a run say more about the machine than about the widgets. */
const IDLE_LOAD_PER_CORE = 0.5;

export function loadNow(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}

export function describeMachine(browser: string, load: Load): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    browser,
    load,
  };
}

/** Whether the machine had something else to do when the run began. */
export function wasBusy({ load, cores }: Pick<Machine, "load" | "cores">): boolean {
  return load.before > IDLE_LOAD_PER_CORE * cores;
}
