#!/usr/bin/env node
import { chosenPort } from "./port.mjs";
import { serve } from "./serve.mjs";
import { assertBuilt, site } from "./site.mjs";

try {
  const wanted = chosenPort(process.argv.slice(2), process.env);
  assertBuilt(site);
  const running = await serve({ port: wanted, roots: site });
  if (running.port !== wanted) console.log(`Port ${wanted} is taken; using ${running.port}.`);
  console.log(`Redlines is at ${running.url}/`);
  for (const { at, title } of site) console.log(`  ${running.url}${at.padEnd(12)} ${title}`);
  console.log("Ctrl-C stops it.");
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void running.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
