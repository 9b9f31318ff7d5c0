// The digest of a chosen PDF, computed in the browser: the file itself never leaves it.
// Shown only where the browser can do it, which needs a secure address.
const block = document.getElementById("mla-digest");
const chosen = document.getElementById("mla-digest-file");
const said = document.getElementById("mla-digest-done");
const field = document.getElementById("id_code");

async function digest(file) {
  const found = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(found), (one) => one.toString(16).padStart(2, "0")).join("");
}

if (block && field && globalThis.crypto?.subtle) {
  block.hidden = false;
  chosen.addEventListener("change", async () => {
    if (!chosen.files.length) return;
    try {
      field.value = await digest(chosen.files[0]);
      said.textContent = said.dataset.done;
    } catch {
      said.textContent = said.dataset.failed;
    }
  });
}
