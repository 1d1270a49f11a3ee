import { measureFrames } from "./heights.ts";

await measureFrames();
