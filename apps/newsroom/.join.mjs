// joins slices of 320 px side by side: node .join.mjs LANG
import { launch } from "@redlines/browsers/playwright.mjs";
import { ONE_BROWSER } from "@redlines/browsers/list.mjs";
import { readFileSync, readdirSync } from "node:fs";
const b = await launch(ONE_BROWSER);
for (const l of process.argv.slice(2)) {
  const files = readdirSync("/tmp/s7/C-shots")
    .filter((f) => f.startsWith(`${l}-320-`))
    .sort((a, c) => parseInt(a.split("-")[2]) - parseInt(c.split("-")[2]));
  for (let i = 0; i < files.length; i += 3) {
    const p = await b.newPage({ viewport: { width: 1000, height: 1500 } });
    await p.setContent(
      `<body style="margin:0;display:flex;gap:10px;align-items:start;background:#888">${files
        .slice(i, i + 3)
        .map(
          (f) =>
            `<img src="data:image/png;base64,${readFileSync("/tmp/s7/C-shots/" + f).toString("base64")}">`,
        )
        .join("")}`,
    );
    await p.screenshot({ path: `/tmp/s7/C-shots/j-${l}-${i / 3}.png` });
    await p.close();
  }
}
await b.close();
