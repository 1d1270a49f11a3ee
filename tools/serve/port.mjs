import { parseArgs } from "node:util";

export const HOST = "127.0.0.1";
export const defaultPort = 4400;

/** Where `npm start` serves, if nobody asks for another port and this one is free. */
export const localOrigin = `http://${HOST}:${defaultPort}`;
const lastPort = 65_535;

/**
 * The port that the caller asked for: `--port`, else the variable PORT, else the default.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {number}
 * @throws with what was wrong, when it is no port
 */
export function chosenPort(args, env) {
  const { values } = parseArgs({ args, options: { port: { type: "string", short: "p" } } });
  if (values.port !== undefined) return toPort(values.port, "--port");
  return env.PORT ? toPort(env.PORT, "PORT") : defaultPort;
}

/**
 * @param {string} text
 * @param {string} source
 */
function toPort(text, source) {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= lastPort) return port;
  throw new Error(`${source} is "${text}", which is no port: give a whole number from 1 to ${lastPort}.`);
}

/**
 * Listens on the first port, from the wanted one upwards, that nothing else has.
 * @param {import("node:http").Server} server
 * @param {string} host
 * @param {number} port 0 for any
 * @returns {Promise<number>} the port
 */
export async function listenFrom(server, host, port) {
  try {
    return await listen(server, host, port);
  } catch (error) {
    if (!isTaken(error) || port >= lastPort) throw error;
    return listenFrom(server, host, port + 1);
  }
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

/**
 * @param {import("node:http").Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
