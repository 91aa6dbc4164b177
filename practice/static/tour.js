// The guided tour: a few steps, each typed for the visitor at one click.

import { post } from "./api.js";
import { button, el } from "./dom.js";
import { moveTo } from "./day.js";
import { fillForm } from "./modal.js";
import { arrive, become, go, page, refresh } from "./store.js";

let at = Number(localStorage.tourStep ?? -1); // -1: only offered
let shownAt;
let busy = false;

const tourWanted = () => localStorage.tour !== "over";

export function showTour(section, type) {
  const steps = page.state.tour;
  section.hidden = !steps.length || !tourWanted();
  document.body.classList.toggle("with-tour", !section.hidden && at >= 0);
  if (section.hidden || shownAt === at) return;
  shownAt = at;
  section.replaceChildren(...(at < 0 ? offer(section, steps, type) : step(section, steps, type)));
}

export function startTour(section, type) {
  localStorage.tour = "on";
  turnTo(0, section, type);
  section.querySelector("button")?.focus();
}

function turnTo(number, section, type) {
  at = number;
  localStorage.tourStep = at;
  shownAt = undefined;
  showTour(section, type);
}

function over(section) {
  localStorage.tour = "over";
  localStorage.tourStep = at = -1;
  shownAt = undefined;
  section.hidden = true;
  document.body.classList.remove("with-tour");
}

function offer(section, steps, type) {
  return [
    el("h2", {}, "New here? Take the tour"),
    el("p", {}, `${steps.length} short steps. Each is typed for you at one click, and nothing leaves this machine.`),
    el("div", { class: "tour-foot" }, button("Not now", () => over(section), { class: "plain" }),
      button("Start the tour", () => startTour(section, type), { class: "primary" })),
  ];
}

function step(section, steps, type) {
  const now = steps[Math.min(at, steps.length - 1)];
  const who = page.state.people.find((each) => each.id === now.person);
  const channel = page.state.channels.find((each) => each.name === now.place.name);
  const where = channel ? `#${channel.name}` : `${page.state.app.name}, ${now.place.tab === "home" ? "Home" : "Messages"}`;
  const last = at >= steps.length - 1;
  const forward = button(last ? "Finish" : "Next", () => (last ? over(section) : turnTo(at + 1, section, type)), { class: "plain" });
  const doIt = button(now.types ? "Type it for me" : "Take me there", async () => {
    if (busy) return;
    busy = true;
    doIt.setAttribute("aria-busy", "true");
    forward.disabled = true;
    try {
      await perform(now, channel, type);
    } finally {
      busy = false;
      doIt.removeAttribute("aria-busy");
      forward.disabled = false;
    }
    forward.className = "primary";
    doIt.className = "plain";
  }, { class: "primary" });
  return [
    el("p", { class: "tour-count" }, `Step ${at + 1} of ${steps.length}`,
      el("span", { class: "dots", "aria-hidden": "true" }, steps.map((_, place) => el("span", { class: place <= at ? "dot on" : "dot" })))),
    el("h2", {}, now.title),
    el("p", {}, now.text),
    el("p", { class: "tour-where" }, who ? `As ${who.name}` : "", `, in ${where}`, now.types ? [": ", el("code", {}, now.types)] : ""),
    el("div", { class: "tour-foot" }, button("End the tour", () => over(section), { class: "ghost" }), forward, doIt),
  ];
}

async function perform(now, channel, type) {
  for (const open of page.state.modals.toReversed()) await post("/page/close", { at: { view: open.id } });
  await become(now.person);
  go(channel ? { channel: channel.id } : { tab: now.place.tab });
  await arrive();
  if (now.day && now.day !== page.state.day.day && !(await moveTo({ day: now.day }))) return;
  if (now.next && !(await moveTo({ next: true }))) return;
  if (now.types) await type(now.types);
  await refresh();
  if (now.fills.length) fillForm(now.fills);
}
