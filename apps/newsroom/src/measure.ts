import { measureWidgets } from "./heights.ts";

await measureWidgets();
