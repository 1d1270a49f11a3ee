/** The editor is loaded on its page alone, and only by what has a page. */
if ("document" in globalThis) void import("./play-ground.js");
