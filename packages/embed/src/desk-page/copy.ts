import { told } from "./dom.js";
import type { SpokenMessages } from "./messages.js";

/** Each button that copies says what came of it, also to who does not see it. */
export function listenForCopies({ copied, notCopied }: SpokenMessages): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copies]")) {
    const text = document.getElementById(button.dataset["copies"] ?? "");
    const status = button.parentElement?.querySelector("[role=status]");
    if (!(text instanceof HTMLTextAreaElement) || !status) continue;
    const name = text.labels[0]?.textContent ?? "";
    const say = (isCopied: boolean): void => tell(status, isCopied ? told(copied, { name }) : notCopied);
    button.addEventListener("click", () => void copy(text).then(say));
  }
}

/** A status that does not change is not read out: what is said again is first taken back. */
function tell(status: Element, words: string): void {
  status.textContent = "";
  setTimeout(() => (status.textContent = words), 50);
}

/** Where the page may not write to the clipboard, the text is selected for its reader to copy. */
async function copy(text: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    text.focus();
    text.select();
    return false;
  }
}
