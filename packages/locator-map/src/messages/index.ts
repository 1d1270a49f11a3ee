// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
export { messages as ar } from "./ar.js";
export { messages as en } from "./en.js";
export { messages as fa } from "./fa.js";
export { messages as fr } from "./fr.js";
export { messages as he } from "./he.js";
export { messages as ru } from "./ru.js";
