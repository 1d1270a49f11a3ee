import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "redlines-start-"));
  await writeFile(join(dir, "index.html"), "<h1>News</h1>");
});

afterAll(() => rm(dir, { recursive: true }));

interface Started {
  child: ChildProcess;
  /** Resolves once the text has been printed. */
  printed: (text: string) => Promise<string>;
  ended: Promise<{ code: number | null; output: string }>;
}

/** Starts the command, as `npm start` does after building, on a folder of the test. */
function start(args: string[], root = dir): Started {
  const script = `
    import { start } from ${JSON.stringify(new URL("./start.mjs", import.meta.url).href)};
    await start(${JSON.stringify(args)}, {}, [{ at: "/", dir: ${JSON.stringify(root)}, title: "the page" }]);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      output += data.toString();
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    printed: (text) =>
      new Promise((resolve) => {
        const look = () => void (output.includes(text) && resolve(output));
        listeners.add(look);
        look();
      }),
    ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, output }))),
  };
}

/** Takes a port of the machine's choice. */
function takePort(): Promise<{ port: number; free: () => void }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : 0,
        free: () => void server.close(),
      });
    });
  });
}

test.each(["SIGINT", "SIGTERM"] as const)("%s stops it cleanly", async (signal) => {
  const { child, printed, ended } = start([]);
  await printed("Ctrl-C stops it.");
  child.kill(signal);
  expect((await ended).code).toBe(0);
});

test("a taken port gets the next one, and it says so", async () => {
  const { port, free } = await takePort();
  const { child, printed, ended } = start(["--port", String(port)]);
  const output = await printed("Ctrl-C stops it.");
  const url = /at (http:\/\/127\.0\.0\.1:(\d+))\//.exec(output);
  expect(output).toContain(`Port ${port} is taken; using ${url?.[2]}.`);
  expect(await (await fetch(`${url?.[1]}/`)).text()).toBe("<h1>News</h1>");
  child.kill();
  free();
  await ended;
});

test("a bad port ends it with the reason alone", async () => {
  expect(await start(["--port", "eighty"]).ended).toEqual({
    code: 1,
    output: '--port is "eighty", which is no port: give a whole number from 1 to 65535.\n',
  });
});

test("a missing build ends it with what to run", async () => {
  const { code, output } = await start([], join(dir, "nowhere")).ended;
  expect([code, output]).toEqual([1, expect.stringContaining("Run `npm start`, which builds first")]);
});
