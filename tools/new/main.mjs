#!/usr/bin/env node
/**
 * Makes the package of a new widget: `pnpm new widget claim-list --kind claim`.
 * CONTRIBUTING.md says what comes then.
 */
import { RequestError } from "./request.mjs";
import { makeWidget } from "./widget.mjs";

try {
  const { tag, written } = await makeWidget(process.argv.slice(2));
  console.log(`${written.map((path) => `  ${path}`).join("\n")}

<${tag}> is there, and says “To be written”. Next:
  npm run build
  pnpm --filter @redlines/${tag} test:chromium    # writes what assistive technology is told of each state
  pnpm --filter @redlines/${tag} test -u    # writes its reference, docs/reference.md
  pnpm --filter @redlines/prose-checks test command-readme -u    # what the command's pages print
  npm test
Then write packages/${tag}/src/${tag}.template.ts. CONTRIBUTING.md says what each file is for.`);
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
