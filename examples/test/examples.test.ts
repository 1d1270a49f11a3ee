import { fileURLToPath } from "node:url";
import { dataset } from "@redlines/core";
import { excerpt, phraseLanguage } from "@redlines/model";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../../tools/browsers/playwright.mjs";
import { serve } from "../../tools/serve/serve.mjs";

const dist = (name: string): string => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
