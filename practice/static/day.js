// The day that the workspace, its bot and its clock live on.

import { post } from "./api.js";
import { button, dayName, el, popover, toast } from "./dom.js";
import { arrive, page, refresh } from "./store.js";

const iso = (date) => date.toLocaleDateString("sv-SE");
const today = () => iso(new Date());

function later(days) {
  const [year, month, day] = page.state.day.day.split("-").map(Number);
  return iso(new Date(year, month - 1, day + days, 12));
}

let moving = false;

// Gives whether the day has moved. A second click while it moves is for the day that the first was for.
export async function moveTo(body) {
  if (moving) return false;
  moving = true;
  toast("Moving the day…");
  const answer = await post("/page/day", body);
  moving = false;
  if (page.place.tab) await arrive(); // opened anew, so that the bot can show it as of that day
  else await refresh();
  toast(answer.trouble ?? (answer.gone ? "That is not a day." : `It is now ${dayName(page.state.day.day)}.`));
  return !answer.trouble && !answer.gone;
}

let label;
let box;
let offered;

export function dayControl(holder) {
  const { day, moving: busy, moved, offered: days, next } = page.state.day;
  if (!label) {
    label = el("span", { class: "day-label" });
    const opener = el("button", { type: "button", class: "ghost day-button", "aria-haspopup": "true" },
      el("span", { class: "icon-calendar", "aria-hidden": "true" }), el("span", { class: "hidden" }, "Day: "), label);
    const pick = el("input", { type: "date", class: "field", id: "day-pick", required: true, min: "1990-01-01", max: "2099-12-31" });
    offered = el("ul", { class: "menu" });
    box = popover(opener, [
      el("p", { class: "popover-title" }, "The bot and its clock live on this day"),
      offered,
      el("form", { class: "day-form", onsubmit: (event) => { event.preventDefault(); move({ day: pick.value }); } },
        el("label", { for: "day-pick" }, "Another day"), pick, el("button", { type: "submit", class: "plain" }, "Move")),
    ], { "aria-label": "Move to another day", role: "group" });
    holder.append(opener, box, step("+1 day", () => ({ day: later(1) })), step("+1 week", () => ({ day: later(7) })));
    if (next) holder.append(step("Next reminder", () => ({ next: true })));
  }
  label.replaceChildren(el("span", { class: "wide" }, dayName(day)), el("span", { class: "narrow" }, dayName(day, { weekday: undefined, month: "short" })));
  holder.classList.toggle("moved", moved);
  holder.setAttribute("aria-busy", String(busy));
  for (const each of holder.querySelectorAll("button")) each.disabled = busy;
  offered.replaceChildren(...[{ name: "Today", day: today() }, ...days].map((each) =>
    el("li", {}, button([el("span", {}, each.name), el("span", { class: "hint" }, dayName(each.day))], () => move({ day: each.day })))));
}

const step = (name, body) => button(name, () => move(body()), { class: "ghost step" });

async function move(body) {
  if (box.matches(":popover-open")) box.hidePopover();
  await moveTo(body);
}
