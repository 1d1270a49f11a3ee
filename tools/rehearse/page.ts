import type { Consumer } from "./consumers.ts";
import type { Published } from "./release.ts";

/** One publication of the rehearsal. */
export interface Stage {
  readonly name: string;
  /** Each package, with the tags under which the registry knows its versions. */
  readonly published: readonly (Published & { readonly tags: Readonly<Record<string, string>> })[];
  readonly faults: readonly string[];
}

/** What the rehearsal found, as a page. */
export function page(
  stages: readonly Stage[],
  consumers: readonly Consumer[],
  commands: readonly string[],
): string {
  return [
    "# A release, rehearsed",
    ABOUT,
    ...stages.map(stageText),
    "## Consumers of the first",
    "The code of the first page, under TypeScript’s strict rules, and a story begun, checked and built.",
    table(["package manager", "Node", "what came of it"], consumers.map(consumerRow)),
    ...consumers.filter(({ passed }) => !passed).map(failure),
    "## A newsroom’s first minute",
    fenced(commands.join("\n"), "sh"),
    "",
  ].join("\n\n");
}

const ABOUT = [
  "Made by `npm run rehearse -- --keep`: a copy of the repository is versioned, built, published to a",
  "registry on this machine, and installed from there by strangers.",
].join(" ");

function consumerRow({ manager, node, passed, said }: Consumer): string[] {
  return [manager, node, passed ? `\`${said}\`` : "**failed**"];
}

function failure({ manager, node, said }: Consumer): string {
  return `${manager}, Node ${node}:\n\n${fenced(said)}`;
}

function stageText({ name, published, faults }: Stage): string {
  const rows = published.map(({ name: of, version, tags }) => {
    const known = Object.entries(tags).map(([tag, which]) => `${tag}: ${which}`);
    return [`\`${of}\``, version, known.join(", ")];
  });
  const wrong = faults.map((fault) => `\n\n**${fault}**`).join("");
  return `## ${name}\n\n${table(["package", "version", "tags"], rows)}${wrong}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function fenced(text: string, language = ""): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
