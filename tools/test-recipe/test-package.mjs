#!/usr/bin/env node
/**
 * Runs tests of the package in whose folder it is called: `test-package node`, `chromium`, `firefox` or
 * `long`. What follows goes to vitest, such as the name of a file. How it went is written to
 * `reports/<kind>.json`, too.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { KINDS } from "./kinds.mjs";

const [kind = "", ...more] = process.argv.slice(2);
if (!KINDS.includes(kind)) throw new Error(`Usage: test-package ${KINDS.join("|")} [arguments of vitest]`);

const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=reports/${kind}.json`];
const { status } = spawnSync("vitest", ["run", "--config", config, "--root", ".", ...reports, ...more], {
  stdio: "inherit",
  env: { ...process.env, REDLINES_TEST_KIND: kind },
});
process.exitCode = status ?? 1;
