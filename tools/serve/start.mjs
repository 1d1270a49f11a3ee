import { chosenPort } from "./port.mjs";
import { serve } from "./serve.mjs";
import { assertBuilt } from "./site.mjs";

/**
 * Serves until it is told to stop, and says where. A mistake of the caller ends it with the reason alone.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly import("./serve.mjs").Root[]} roots what must be built
 * @param {(url: string) => Promise<readonly import("./serve.mjs").Root[]>} [rootsAt] what is served at an
 * address; the same, where nothing is said
 * @returns {Promise<void>}
 */
export async function start(args, env, roots, rootsAt = () => Promise.resolve(roots)) {
  try {
    const wanted = chosenPort(args, env);
    assertBuilt(roots);
    const running = await serve({ port: wanted, roots: rootsAt, asHost: true });
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void running.close());
    if (running.port !== wanted) console.log(`Port ${wanted} is taken; using ${running.port}.`);
    console.log(`Redlines is at ${running.url}/`);
    for (const { at, title } of roots) console.log(`  ${running.url}${at.padEnd(12)} ${title}`);
    console.log("Ctrl-C stops it.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
