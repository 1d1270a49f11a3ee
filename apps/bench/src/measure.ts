import { WORK } from "./work.ts";

/** In a process of its own, so that its peak of memory is that of one work alone. */
const [name, path = ""] = process.argv.slice(2);
const work = WORK[name as keyof typeof WORK](path);
const start = process.cpuUsage();
const problems = await work();
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    milliseconds: (user + system) / 1000,
    kilobytes: process.resourceUsage().maxRSS,
    problems,
  }),
);
