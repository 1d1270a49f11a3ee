import { didYouMean } from "@redlines/model/check";
import type { Command } from "../command.js";
import { choice } from "../choice.js";
import { UsageError } from "../dataset/problem.js";
import type { Style } from "../report/style.js";
import { ALL_RULES } from "../rules/all-rules.js";
import type { RuleDocs } from "../rules/reading-rules.js";
import { explainRule, listRules, tabulateRules } from "../rules/format-rules.js";

const FORMATS = ["text", "json", "markdown"] as const;
type Format = (typeof FORMATS)[number];

export const rules: Command = {
  name: "rules",
  usage: "redlines rules [NAME] [--format text|json|markdown]",
  summary: "what must hold in a dataset, and why",
  help: `Lists every rule that a problem can name; with NAME, explains that one in full: what must hold,
why, and an example that breaks it and one that keeps it.`,
  example: "redlines rules hedge-fits-status",
  operands: [{ name: "NAME", required: false }],
  options: {
    format: {
      type: "string",
      short: "f",
      value: "FORMAT",
      help: "text, json, or markdown for a table; text if left out",
    },
  },
  run: async ({ operand, text }, io, style) => {
    const format = choice("--format", text("format"), FORMATS);
    const name = operand("NAME");
    io.out(name === undefined ? formatAll(format, style) : formatOne(named(name), format, style));
    return 0;
  },
};

function named(name: string): RuleDocs {
  const rule = ALL_RULES.find((candidate) => candidate.name === name);
  if (rule) return rule;
  const names = ALL_RULES.map((known) => known.name);
  throw new UsageError(
    `There is no rule ${name}.`,
    didYouMean(name, names) ?? `The rules are ${names.join(", ")}.`,
  );
}

function formatAll(format: Format, style: Style): string {
  if (format === "json") return JSON.stringify(ALL_RULES.map(plain), null, 2);
  return format === "markdown" ? tabulateRules(ALL_RULES) : listRules(ALL_RULES, style);
}

function formatOne(rule: RuleDocs, format: Format, style: Style): string {
  if (format === "json") return JSON.stringify(plain(rule), null, 2);
  return format === "markdown" ? tabulateRules([rule]) : explainRule(rule, style);
}

function plain({ name, docs, why, example }: RuleDocs): RuleDocs {
  return { name, docs, why, example };
}
