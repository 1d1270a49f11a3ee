#!/usr/bin/env node
/** Runs one part of the tests, by its name; what vitest says of them goes to `reports/<name>.json`, too. */
import { spawnSync } from "node:child_process";
import { filesOf } from "./part-files.mjs";
import { parts } from "./parts.mjs";

const [name = ""] = process.argv.slice(2);
const part = parts[name];
if (!part)
  throw new Error(`No part of the tests is called ${name}. There are: ${Object.keys(parts).join(", ")}`);
const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=reports/${name}.json`];
const { status } = spawnSync("vitest", ["run", "--project", part.project, ...reports, ...filesOf(part)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
