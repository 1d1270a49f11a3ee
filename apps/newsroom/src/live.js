/**
 * Brings in the newer posts of a live page when a reader asks for them, and puts the keyboard on the first of
 * them.
 */
const button = /** @type {HTMLButtonElement} */ (document.querySelector("button[data-posts]"));
const posts = /** @type {HTMLElement} */ (document.querySelector(".posts"));

async function showNewer() {
  button.disabled = true;
  try {
    const response = await fetch(button.dataset["posts"] ?? "");
    if (!response.ok) throw new Error(String(response.status));
    insert(await response.text());
    button.hidden = true;
  } catch {
    button.disabled = false;
    button.textContent = "The newer posts could not be had. Try again";
  }
}

/** @param {string} html */
function insert(html) {
  posts.insertAdjacentHTML("afterbegin", html);
  const newest = /** @type {HTMLElement} */ (posts.firstElementChild);
  newest.tabIndex = -1;
  newest.focus();
}

button.hidden = false;
button.addEventListener("click", () => void showNewer());
