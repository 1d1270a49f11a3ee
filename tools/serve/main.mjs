#!/usr/bin/env node
import { site, siteAt } from "./site.mjs";
import { start } from "./start.mjs";

await start(process.argv.slice(2), process.env, site, siteAt);
