import type { Framework } from "./places.js";

/** Whether a framework writes its page on a server, where a widget is whole before any script. */
export function isWritten(framework: Framework): boolean {
  return framework === "astro" || framework === "next";
}

const INSTALL = "npm install @redlines/embed";
const WAKE = 'import "@redlines/embed/embed.js";';

/** A file with one component for a framework, around the HTML of a widget. */
export function componentCode(framework: Framework, html: string): string {
  return FILES[framework](`const html = ${literal(html)};`);
}

/** No text in it ends the script of a component that is written as HTML. */
function literal(html: string): string {
  return JSON.stringify(html).replaceAll("</", String.raw`<\/`);
}

const FILES: Readonly<Record<Framework, (html: string) => string>> = {
  react: (html) => `// ${INSTALL}
${WAKE}

${html}

export function Widget() {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
`,
  vue: (html) => `<!-- ${INSTALL} -->
<script setup>
${WAKE}

${html}
</script>

<template>
  <div v-html="html"></div>
</template>
`,
  svelte: (html) => `<!-- ${INSTALL} -->
<script>
  ${WAKE}

  ${html}
</script>

{@html html}
`,
  astro: (html) => `---
// ${INSTALL}
${html}
---

<div set:html={html} />
<script>
  ${WAKE}
</script>
`,
  next: (html) => `"use client";
// ${INSTALL}
import { useEffect } from "react";

${html}

export function Widget() {
  useEffect(() => void import("@redlines/embed/embed.js"), []);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
`,
};
