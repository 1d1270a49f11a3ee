import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { page } from "./page.ts";
import { story } from "./story.ts";

const dist = new URL("../dist/", import.meta.url);

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await writeFile(new URL("index.html", dist), page(story));
await cp(new URL("newsroom.css", import.meta.url), new URL("newsroom.css", dist));
