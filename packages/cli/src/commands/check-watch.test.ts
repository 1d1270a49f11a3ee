import { describe, expect, it } from "vitest";
import { CAN_MOUNT, UNSHARED } from "../fixtures/namespace.js";
import { scratch } from "../fixtures/scratch.js";
import { BIN } from "../fixtures/streams.js";
import { linked, MOVES, relinked, SAVES, savedThrice, stillSees, TOPIC } from "../fixtures/watch-scenes.js";
import { Watching } from "../fixtures/watching.js";

describe("check --watch", () => {
  it("checks again on a change, clears nothing without a terminal, ends with the last code", async () => {
    const { data, edit } = scratch();
    const watching = new Watching(data);
    await watching.until("ok  32 files");
    await watching.until("Ctrl+C ends");
    edit(TOPIC, "label:", "lable:");
    await watching.until(`changed  ${TOPIC}`);
    await watching.until("did you mean `label`?");
    await watching.until("2 problems in 1 file");
    edit(TOPIC, "lable:", "label:");
    await watching.until("ok  32 files");
    expect(watching.said).not.toContain("\u001B");
    edit(TOPIC, "label:", "lable:");
    await watching.until("2 problems in 1 file");
    expect(await watching.end("SIGINT")).toBe(1);
  });

  it("goes on where the dataset cannot be read for a while", async () => {
    const { data, read, write, edit } = scratch();
    const watching = new Watching(data);
    await watching.until("Ctrl+C ends");
    const header = read("dataset.yaml");
    edit("dataset.yaml", "id:", "\tid:");
    await watching.until("a tab indents this line");
    write("dataset.yaml", header);
    await watching.until("ok  32 files");
    expect(await watching.end("SIGTERM")).toBe(0);
  });

  it("mends what changes with --fix, and is then quiet", async () => {
    const { data, edit, read } = scratch();
    const watching = new Watching(data, { options: ["--fix"] });
    await watching.until("Ctrl+C ends");
    edit(TOPIC, "label:", "id: harbour\nlabel:");
    await watching.until("took out the id");
    await watching.until("ok  32 files");
    expect(read(TOPIC)).not.toContain("id: harbour");
    expect(await watching.end("SIGINT")).toBe(0);
    expect(watching.said).not.toContain("fixed");
  });

  it("says when there is nothing to watch", async () => {
    const watching = new Watching("/nowhere/at/all");
    await watching.until("/nowhere/at/all cannot be watched: ENOENT.");
    expect(await watching.ended()).toBe(2);
  });
});

/** A watch that has begun. */
async function begun(data: string, env: Record<string, string> = {}): Promise<Watching> {
  const watching = new Watching(data, { env });
  await watching.until("Ctrl+C ends");
  return watching;
}

describe("a watch sees each save", () => {
  it.each(["over the file", "a file renamed to it"] as const)("%s", async (way) => {
    const one = scratch();
    const watching = await begun(one.data);
    await savedThrice(watching, one, SAVES[way]);
    expect(await watching.end("SIGINT")).toBe(0);
  });

  it("also in a folder that is new, and of a new file", async () => {
    const { data, write } = scratch();
    const watching = await begun(data);
    write("notes/new.yaml", "label: x\n");
    await watching.until("`notes` is not a collection");
    write("topics/extra.yaml", "lable: x\n");
    await watching.until("topics/extra.yaml");
    expect(await watching.end("SIGINT")).toBe(1);
  });

  it("and tells nothing of what an editor keeps beside the files", async () => {
    const one = scratch();
    const watching = await begun(one.data);
    one.write("topics/.harbour.yaml.swp", "swap");
    await stillSees(watching, one);
    expect(watching.said).not.toContain("swp");
  });
});

describe("a watch goes on", () => {
  it("when the folder is moved away and back", async () => {
    const one = scratch();
    const watching = await begun(one.data);
    await MOVES["moved away and back"](watching, one);
    await stillSees(watching, one);
    expect(await watching.end("SIGINT")).toBe(0);
  });

  it("when the link to the folder leads to another one", async () => {
    const one = linked();
    const watching = await begun(one.data);
    await relinked(watching, one);
    await stillSees(watching, one);
    expect(await watching.end("SIGINT")).toBe(0);
  });

  it("where the system has no watches left, or none for a network: it looks instead", async () => {
    const one = scratch();
    const watching = await begun(one.data, { WATCHPACK_POLLING: "50" });
    await stillSees(watching, one);
    expect(await watching.end("SIGINT")).toBe(0);
  });
});

describe.runIf(CAN_MOUNT)("a watch with too few watches", () => {
  it("says so, and looks for itself", async () => {
    const one = scratch();
    const few = "echo 3 >/proc/sys/user/max_inotify_watches";
    const program = [...UNSHARED, `${few}; exec "$@"`, "sh", process.execPath, BIN] as const;
    const watching = new Watching(one.data, { program: ["unshare", ...program] });
    await watching.until("ENOSPC");
    await watching.until("Ctrl+C ends");
    await stillSees(watching, one);
    expect(await watching.end("SIGINT")).toBe(0);
  });
});
