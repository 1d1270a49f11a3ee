import { expect, it } from "vitest";
import { numbersIn } from "./numbers.js";

it.each([
  ["more than 100,000 missiles", ["100000"]],
  ["۱۰۰٬۰۰۰ موشک در ۲۰۱۷", ["100000", "2017"]],
  ["٥ في المئة", ["5"]],
  ["2,5 milliards en 1 000 jours", ["2.5", "1000"]],
  ["December 1, 2017", ["1", "2017"]],
  ["nobody", []],
])("the numbers of %s", (text, expected) => expect(numbersIn(text)).toEqual(expected));
