"use client";

import { useEffect } from "react";

/** The script runs in a browser alone. */
export function Wake() {
  useEffect(() => void import("@redlines/embed/embed.js"), []);
  return null;
}
