// Building the page: every text is set as text, never as markup.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked" || name === "selected") node[name] = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function button(label, onclick, attributes = {}) {
  return el("button", { type: "button", onclick, ...attributes }, label);
}

// Keep the node of every item that has not changed, so that focus, scroll and what was typed stay.
export function reconcile(parent, items, key, signature, make) {
  const before = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let place = null;
  for (const item of items) {
    const name = String(key(item));
    const sign = signature(item);
    let node = before.get(name);
    before.delete(name);
    if (!node || node.signature !== sign) {
      const made = make(item, node);
      made.dataset.key = name;
      made.signature = sign;
      if (made !== node) node?.replaceWith(made);
      node = made;
    }
    const wanted = place ? place.nextSibling : parent.firstChild;
    if (node !== wanted) parent.insertBefore(node, wanted);
    place = node;
  }
  for (const node of before.values()) node.remove();
}

const TINTS = ["#a8440f", "#7a3e9d", "#1f5fa8", "#8a2a55", "#4f6411", "#2c5d6e", "#6b4f1d", "#9c2f2f"];
const tints = new Map();

export function avatar(name, id, kind = "") {
  const letters = name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0].toUpperCase()).join("");
  const node = el("span", { class: `avatar ${kind}`, "aria-hidden": "true" }, letters);
  if (!tints.has(id)) tints.set(id, TINTS[tints.size % TINTS.length]);
  if (!kind.includes("app") && kind !== "slackbot") node.style.backgroundColor = tints.get(id);
  return node;
}

// A button with a list that opens below it. The browser closes it on Escape or a click elsewhere.
export function popover(opener, content, attributes = {}) {
  const box = el("div", { popover: "auto", class: "popover", ...attributes }, content);
  opener.setAttribute("aria-expanded", "false");
  opener.addEventListener("click", () => box.togglePopover());
  box.addEventListener("toggle", (event) => {
    const open = event.newState === "open";
    opener.setAttribute("aria-expanded", String(open));
    if (!open) return;
    const at = opener.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, window.innerWidth - box.offsetWidth - 8));
    const below = at.bottom + 4 + box.offsetHeight < window.innerHeight;
    box.style.left = `${left}px`;
    box.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - box.offsetHeight - 4)}px`;
    box.querySelector("button, input, a")?.focus();
  });
  return box;
}

let asked = 0;
export const fresh = (prefix) => `${prefix}-${(asked += 1)}`;

// Close a dialog and take it away. Focus goes back to where it was, but rests while the dialog's own field is taken
// away: else Chromium lets the field that has the focus take no more letters.
export function takeAway(dialog) {
  dialog.close();
  const back = document.activeElement;
  back?.blur();
  dialog.remove();
  back?.focus();
}

// Ask before something is done, in a dialog of its own.
export function ask({ title, text, confirm, deny, style }) {
  return new Promise((resolve) => {
    const heading = fresh("ask");
    const decide = (yes) => {
      takeAway(dialog);
      resolve(yes);
    };
    const dialog = el(
      "dialog",
      { class: "modal ask", "aria-labelledby": heading },
      el("h2", { id: heading }, title),
      el("div", { class: "modal-body" }, text),
      el(
        "div",
        { class: "modal-foot" },
        button(deny, () => decide(false), { class: "plain" }),
        button(confirm, () => decide(true), { class: style === "danger" ? "danger" : "primary", autofocus: true }),
      ),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      decide(false);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

let fading;
export function toast(text) {
  const node = document.getElementById("toast");
  node.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => (node.textContent = ""), 6000);
}

export function dayName(iso, options = {}) {
  const [year, month, day] = iso.split("-").map(Number);
  return new Date(year, month - 1, day, 12).toLocaleDateString("en-GB", {
    weekday: "short", day: "numeric", month: "long", year: "numeric", ...options,
  });
}

export const moment = (ts) => new Date(Number(ts) * 1000);
export const clockTime = (ts) => moment(ts).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
