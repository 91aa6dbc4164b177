// What passes between the bot and Slack, each request with its answer.

import { get } from "./api.js";
import { button, el, reconcile } from "./dom.js";

const entries = new Map();
let hiddenUpTo = 0;

export async function fetchEntries() {
  const pending = [...entries.values()].filter((entry) => entry.ok === null).map((entry) => entry.number);
  const after = Math.min(...pending, Math.max(0, ...entries.keys()) + 1) - 1;
  for (const entry of (await get("/page/journal", { after }))?.entries ?? []) entries.set(entry.number, entry);
  for (const number of [...entries.keys()].slice(0, -500)) entries.delete(number);
}

export function inspector(panel, close) {
  if (panel.dataset.shows !== "inspector") {
    panel.dataset.shows = "inspector";
    panel.replaceChildren(
      el("header", { class: "panel-head" }, el("h2", {}, "Inspector"),
        button("Clear", () => { hiddenUpTo = Math.max(0, ...entries.keys()); show(panel); }, { class: "ghost small" }),
        button("×", close, { class: "ghost close", "aria-label": "Close the inspector" })),
      el("p", { class: "panel-lead" }, "Each request between the bot and Slack, newest first, with its answer as JSON."),
      el("ol", { class: "journal" }),
    );
  }
  show(panel);
}

function show(panel) {
  const list = panel.querySelector(".journal");
  const shown = [...entries.values()].filter((entry) => entry.number > hiddenUpTo).reverse();
  reconcile(list, shown, (entry) => entry.number, (entry) => String(entry.ok), (entry, before) => {
    const open = before?.querySelector("details")?.open;
    const outcome = entry.ok === null ? "waiting" : entry.ok ? "ok" : "refused";
    const word = { waiting: "waiting", ok: "OK", refused: typeof entry.answer === "string" ? entry.answer : entry.answer?.error ?? "failed" }[outcome];
    const direction = entry.to_bot ? "Slack → bot" : "Bot → Slack";
    return el("li", {}, el("details", { open },
      el("summary", {}, el("span", { class: entry.to_bot ? "direction in" : "direction out" }, direction), el("code", {}, entry.name),
        el("span", { class: `outcome ${outcome}` }, word), el("span", { class: "hint" }, entry.milliseconds === null ? "" : `${entry.milliseconds} ms`)),
      part("Request", entry.request), part("Answer", entry.answer)));
  });
  list.classList.toggle("empty", !shown.length);
}

function part(title, value) {
  return el("div", {}, el("h3", {}, title),
    el("pre", { tabindex: "0", role: "group", "aria-label": title }, value === null ? "(empty)" : JSON.stringify(value, null, 2)));
}
