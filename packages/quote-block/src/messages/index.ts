export { messages as ar } from "./ar.js";
export { messages as en } from "./en.js";
export { messages as fa } from "./fa.js";
export { messages as fr } from "./fr.js";
export { messages as he } from "./he.js";
export { messages as ru } from "./ru.js";
export type { QuoteBlockMessages } from "./types.js";
