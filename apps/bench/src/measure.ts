import { WORK } from "./work.ts";

/** In a process of its own, so that its peak of memory is that of one work alone. */
const [name, path = ""] = process.argv.slice(2);
const work = WORK[name as keyof typeof WORK](path);
const start = performance.now();
const problems = await work();
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, kilobytes: process.resourceUsage().maxRSS, problems }));
