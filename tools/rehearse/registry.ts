import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { run, strangersEnv } from "./shell.ts";

const VERDACCIO = "6.10.4";

/** Its dependencies ask for a tag of this package, which not every mirror has. */
const OVERRIDES = { "node-fetch": "2.7.0" };

/** A registry on this machine, with our packages; all others come from the public one. */
export interface Registry {
  /** Such as http://127.0.0.1:4873/ */
  readonly url: string;
  /** What a publisher proves to be one by. */
  readonly token: string;
  close(): void;
}

/**
 * Starts a registry that nobody but this machine sees.
 * @param folder an empty one, for the program and what is published
 */
export async function startRegistry(folder: string): Promise<Registry> {
  install(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(join(folder, "config.yaml"), settings(folder));
  const program = join(folder, "node_modules/verdaccio/bin/verdaccio");
  const args = [program, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  await listening(child);
  return { url, token: await tokenFrom(url), close: () => child.kill() };
}

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides: OVERRIDES }));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `verdaccio@${VERDACCIO}`];
  run("npm", args, { cwd: folder, env: process.env });
}

/** Ours are only here: a name of ours that somebody has taken elsewhere must not come in. */
function settings(folder: string): string {
  return `storage: ${JSON.stringify(join(folder, "storage"))}
max_body_size: 100mb
auth:
  htpasswd:
    file: ${JSON.stringify(join(folder, "htpasswd"))}
uplinks:
  public:
    url: ${JSON.stringify(publicRegistry(folder))}
packages:
  "@redlines/*":
    access: $all
    publish: $authenticated
  "**":
    access: $all
    proxy: public
log: { type: stdout, format: pretty, level: http }
`;
}

/** The one that this machine is told to use. */
function publicRegistry(folder: string): string {
  return run("npm", ["config", "get", "registry"], { cwd: folder, env: strangersEnv(folder) }).trim();
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Until it says that it listens. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      if (said.includes("http address")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`The registry ended:\n${said}`)));
  });
}

/** Makes a user of the registry, as `npm login` does. */
async function tokenFrom(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "rehearsal-on-this-machine" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`The registry gave no token: ${response.status}`);
  return token;
}
