/** Run by `npm run version`, after Changesets has raised the packages. */
import { raiseDataset } from "./raise-dataset.mjs";

console.log(await raiseDataset());
