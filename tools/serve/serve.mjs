import { existsSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { compress, keptFor } from "./as-host.mjs";
import { folderPage, missingPage } from "./pages.mjs";
import { HOST, listenFrom } from "./port.mjs";

/**
 * @typedef {object} Root a folder, and the path that it is served at
 * @property {string} at begins and ends with a slash
 * @property {string} dir
 * @property {string} title what a reader finds there
 * @property {boolean} [cors] whether pages of other origins may read it
 * @property {string} [developed] the version of its scripts that each build may change
 *
 * @typedef {object} Running
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {() => Promise<void>} close resolves when no connection is left
 */

/**
 * Serves built files to this machine only.
 * @param {object} options
 * @param {number} options.port where to begin looking for a free one; 0 takes any
 * @param {readonly Root[] | ((url: string) => Promise<readonly Root[]>)} options.roots what is served; made
 * for the address that was found, where pages must know it
 * @param {boolean} [options.asHost] whether it compresses and lets browsers keep files, as hosts of static
 * files do; else everything is sent as it is, each time
 * @returns {Promise<Running>}
 */
export async function serve({ port: wanted, roots, asHost = false }) {
  const server = createServer();
  const port = await listenFrom(server, HOST, wanted);
  const url = `http://${HOST}:${port}`;
  server.on("request", handler(typeof roots === "function" ? await roots(url) : roots, asHost));
  return { url, port, close: () => close(server) };
}

/**
 * @param {readonly Root[]} roots
 * @param {boolean} asHost
 * @returns {import("node:http").RequestListener}
 */
function handler(roots, asHost) {
  // The longest path first: "/" would answer for all of them.
  const mounts = roots
    .toSorted((a, b) => b.at.length - a.at.length)
    .map((root) => ({ root, answer: files(root, asHost) }));
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", `http://${HOST}`);
    if (request.method !== "GET" && request.method !== "HEAD")
      return send(response, 405, "text/plain", "Only GET and HEAD.\n");
    const withoutSlash = mounts.find(({ root }) => root.at === `${pathname}/`);
    if (withoutSlash) return redirect(response, `${withoutSlash.root.at}${search}`);
    const mount = mounts.find(({ root }) => pathname.startsWith(root.at));
    if (!mount) return send(response, 404, "text/html", missingPage(pathname, roots));
    if (asHost) prepare(pathname, mount.root, request, response);
    answerFrom(mount, request, response, () => void notThere(mount.root, pathname, roots, response));
  };
}

/**
 * @param {Root} root
 * @param {boolean} etag
 */
function files({ dir }, etag) {
  // "dev" reads the disk at each request, so that a new build shows without a restart.
  return sirv(dir, { dev: true, dotfiles: true, etag });
}

/**
 * @param {string} pathname
 * @param {Root} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function prepare(pathname, { developed }, request, response) {
  response.setHeader("Cache-Control", keptFor(pathname, developed));
  compress(request, response);
}

/**
 * @param {{ root: Root, answer: import("sirv").RequestHandler }} mount
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {() => void} next
 */
function answerFrom({ root, answer }, request, response, next) {
  if (root.cors) response.setHeader("Access-Control-Allow-Origin", "*");
  request.url = `/${(request.url ?? "/").slice(root.at.length)}`;
  answer(request, response, next);
}

/**
 * @param {Root} root
 * @param {string} pathname
 * @param {readonly Root[]} roots
 * @param {import("node:http").ServerResponse} response
 */
async function notThere(root, pathname, roots, response) {
  response.removeHeader("Cache-Control");
  const isRoot = pathname === root.at && existsSync(root.dir);
  if (isRoot) send(response, 200, "text/html", await folderPage(pathname, root.dir));
  else send(response, 404, "text/html", missingPage(pathname, roots));
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} body
 */
function send(response, status, type, body) {
  response
    .writeHead(status, { "Content-Type": `${type};charset=utf-8`, "X-Content-Type-Options": "nosniff" })
    .end(body);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(302, { Location: location }).end();
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
