import type { Consumer, Minute } from "./consumers.ts";
import type { Published } from "./release.ts";
import type { Upgraded } from "./upgrade.ts";

/** One publication of the rehearsal. */
export interface Stage {
  readonly name: string;
  /** Each package, with the tags under which the registry knows its versions. */
  readonly published: readonly (Published & { readonly tags: Readonly<Record<string, string>> })[];
  readonly faults: readonly string[];
}

/** All that the rehearsal found. */
export interface Found {
  readonly stages: readonly Stage[];
  readonly consumers: readonly Consumer[];
  readonly minute: Minute;
  readonly upgraded: Upgraded;
}

/** Whether something is not as it should be. */
export function hasFaults({ stages, consumers, minute, upgraded }: Found): boolean {
  const attempts = [...consumers, minute];
  const faults = [...stages, upgraded].flatMap((one) => one.faults);
  return faults.length > 0 || attempts.some(({ passed }) => !passed);
}

/** What the rehearsal found, as a page. */
export function page({ stages, consumers, minute, upgraded }: Found): string {
  return [
    "# A release, rehearsed",
    ABOUT,
    ...stages.map(stageText),
    "## Who installs the version, and the pre-release",
    CONSUMERS,
    table(["package manager", "has installed", "Node", "what the code printed"], consumers.map(consumerRow)),
    ...consumers.filter(({ passed }) => !passed).map(failure),
    "## A newsroom’s first minute",
    "The command without an install, and then what the README in its folder says:",
    fenced(minute.commands.map((command) => `$ ${command}`).join("\n"), "console"),
    minute.passed ? "All of them ended well." : `**The last one failed:**\n\n${fenced(minute.said)}`,
    "## A site, upgraded",
    upgradeText(upgraded),
    "",
  ].join("\n\n");
}

const ABOUT = [
  "Made by `npm run rehearse -- --keep`: a copy of the repository is versioned, built, published to a",
  "registry on this machine, and installed from there by strangers.",
].join(" ");

const CONSUMERS = [
  "Each project installs every package, and TypeScript under its strict rules compiles the code of the",
  "first page and every entry that has types, libraries included. On each Node that code runs, and the",
  "command begins, checks and builds a story.",
].join(" ");

function consumerRow({ manager, installed, node, passed, said }: Consumer): string[] {
  return [manager, installed, node, passed ? `\`${said}\`` : "**failed**"];
}

function failure({ manager, node, said }: Consumer): string {
  return `${manager}, Node ${node}:\n\n${fenced(said)}`;
}

function stageText({ name, published, faults }: Stage): string {
  const rows = published.map(({ name: of, version, tags }) => {
    const known = Object.entries(tags).map(([tag, which]) => `${tag}: ${which}`);
    return [`\`${of}\``, version, known.join(", ")];
  });
  return `## ${name}\n\n${table(["package", "version", "tags"], rows)}${told(faults)}`;
}

function upgradeText({ from, to, addresses, scripts, faults }: Upgraded): string {
  const intro = `The site of \`@redlines/core\` in two languages, written by ${from}, and by ${to} over it.`;
  const same = `the ${scripts} scripts of ${from} are the same to the byte`;
  const kept = `Each of its ${addresses} addresses answers, and ${same}.`;
  return `${intro} ${faults.length > 0 ? told(faults) : kept}`;
}

function told(faults: readonly string[]): string {
  return faults.map((fault) => `\n\n**${fault}**`).join("");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function fenced(text: string, language = ""): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
