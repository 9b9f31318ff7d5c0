// Starts the design system's components and adds the two things they lack: copy buttons and a lost-connection line.
// Everything works without this file; it only makes it quicker.
import { initAll } from "../vendor/govuk-frontend-6.6.0.min.js";

function addCopyButtons(root) {
  if (!navigator.clipboard) return;
  for (const holder of root.querySelectorAll("[data-copy]:not([data-copy-ready])")) {
    holder.dataset.copyReady = "1";
    const code = holder.querySelector("code");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mla-copy__button";
    button.textContent = holder.dataset.copy;
    button.setAttribute("aria-label", `${holder.dataset.copy} ${code.textContent}`);
    const status = document.createElement("span");
    status.className = "govuk-visually-hidden";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = status.textContent = holder.dataset.copied;
      setTimeout(() => {
        button.textContent = holder.dataset.copy;
        status.textContent = "";
      }, 4000);
    });
    holder.append(button, status);
  }
}

function showConnection(lost) {
  const line = document.getElementById("mla-connection");
  if (line) line.hidden = !lost;
}

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
addCopyButtons(document);

document.addEventListener("htmx:load", (event) => {
  // htmx also announces the first page, which is already started above.
  if (event.target === document.body) return;
  initAll({ scope: event.target });
  addCopyButtons(event.target.parentElement ?? document);
});
document.addEventListener("htmx:sendError", () => showConnection(true));
document.addEventListener("htmx:timeout", () => showConnection(true));
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status >= 500) showConnection(true);
});
document.addEventListener("htmx:afterOnLoad", (event) => {
  if (event.detail.xhr.status < 500) showConnection(false);
});

// The passkey scripts only write to the console; people need the words.
document.addEventListener("allauth.error", () => {
  const problem = document.getElementById("mla-passkey");
  if (!problem) return;
  problem.hidden = false;
  problem.focus();
});
