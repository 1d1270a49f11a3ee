export { words as ar } from "./ar.js";
export { words as en } from "./en.js";
export { words as fa } from "./fa.js";
export { words as fr } from "./fr.js";
export { words as he } from "./he.js";
export { words as ru } from "./ru.js";
export type { ActorCardWords } from "./words.js";
