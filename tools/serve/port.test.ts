import { expect, test } from "vitest";
import { chosenPort, defaultPort } from "./port.mjs";

test("--port comes before PORT, PORT before the default", () => {
  expect(chosenPort(["--port", "5000"], { PORT: "6000" })).toBe(5000);
  expect(chosenPort(["--port=5001"], {})).toBe(5001);
  expect(chosenPort([], { PORT: "6000" })).toBe(6000);
  expect(chosenPort([], { PORT: "" })).toBe(defaultPort);
});

test.each(["0", "-1", "70000", "80.5", "1e3", "http", " 80", ""])(
  "--port=%j is refused with a reason",
  (port) => {
    expect(() => chosenPort([`--port=${port}`], {})).toThrow(`--port is "${port}", which is no port`);
  },
);

test("a bad PORT is refused too, by its name", () => {
  expect(() => chosenPort([], { PORT: "abc" })).toThrow('PORT is "abc"');
});

test("an option that does not exist is refused", () => {
  expect(() => chosenPort(["--prot", "5000"], {})).toThrow("--prot");
});
