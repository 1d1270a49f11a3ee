import { fileURLToPath } from "node:url";

/** The top of the repository. */
export const TOP: string = fileURLToPath(new URL("../../", import.meta.url));
