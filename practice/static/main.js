// Putting the page together, and again whenever something has changed.

import { listen, post } from "./api.js";
import { composer } from "./composer.js";
import { dayControl, moveTo } from "./day.js";
import { button, el } from "./dom.js";
import { blocks, values } from "./blocks.js";
import { fetchEntries, inspector } from "./inspector.js";
import { conversation, thread } from "./messages.js";
import { modals } from "./modal.js";
import { sidebar } from "./sidebar.js";
import { arrive, channelId, go, names, page, readAddress, refresh } from "./store.js";
import { showTour, startTour } from "./tour.js";

const at = (id) => document.getElementById(id);
const content = at("content");
const panel = at("panel");
let box; // the composer of the conversation in sight
let scrolledTo = "";

page.render = () => {
  const { state, place } = page;
  document.title = `${title()} · ${state.workspace}`;
  at("workspace").textContent = state.workspace;
  sidebar(at("sidebar"));
  dayControl(at("day"));
  heading();
  if (place.tab === "home") home();
  else talk();
  side();
  modals();
  ailing();
  showTour(at("tour"), type);
  if (channelId() && state.open?.unread && document.visibilityState === "visible") post("/page/seen", { channel: channelId() });
};

const type = (words) => box?.typeAndSend(words);

function title() {
  const { state, place } = page;
  if (place.tab) return state.app.name;
  const channel = state.channels.find((each) => each.id === place.channel);
  if (channel) return `#${channel.name}`;
  const direct = state.directs.find((each) => each.id === place.channel);
  return direct ? names().people.get(direct.with) : "Not found";
}

function heading() {
  const { state, place } = page;
  const channel = state.channels.find((each) => each.id === place.channel);
  const sign = JSON.stringify([place, channel, state.app.name, state.app.description, title()]);
  if (at("heading").dataset.sign === sign) return;
  at("heading").dataset.sign = sign;
  const parts = [el("h1", {}, title())];
  if (channel) parts.push(el("p", { class: "topic" }, channel.topic), el("p", { class: "facts" }, `${channel.members} members${channel.archived ? ", archived" : ""}`));
  if (place.tab) {
    const tabs = [["home", "Home", state.app.home], ["messages", "Messages", state.app.messages]].filter((tab) => tab[2]);
    parts.push(el("p", { class: "topic" }, state.app.description), el("nav", { class: "tabs", "aria-label": `Tabs of ${state.app.name}` }, tabs.map(([tab, name]) =>
      button(name, () => go({ tab }), { "aria-current": place.tab === tab ? "page" : undefined }))));
  }
  at("heading").replaceChildren(...parts);
}

function home() {
  const view = page.state.home;
  at("composer").hidden = true;
  box = undefined;
  const sign = `home ${page.person} ${view?.hash}`;
  if (content.dataset.sign === sign) return;
  content.dataset.sign = sign;
  if (!view) {
    content.replaceChildren(el("div", { class: "empty" }, el("h2", {}, "Nothing here yet"), el("p", {}, `${page.state.app.name} has not put anything on your Home tab.`)));
    return;
  }
  const note = el("p", { class: "trouble", role: "alert", hidden: true });
  const here = {
    names: names(), fields: new Map(),
    act: async (block, element, raw) => {
      const answer = await post("/page/press", { at: { view: view.id }, block: block.block_id, action: element.action_id, value: raw, values: values(here.fields) });
      note.textContent = answer.trouble ?? "";
      note.hidden = !answer.trouble;
    },
    suggest: (block, element, typed) => post("/page/suggest", { at: { view: view.id }, block: block.block_id, action: element.action_id, value: typed }),
  };
  content.replaceChildren(el("div", { class: "home", tabindex: "0", role: "region", "aria-label": "Home" }, note, blocks(view.blocks, here)));
}

function talk() {
  const { state, place } = page;
  const open = state.open;
  at("composer").hidden = !open;
  if (!open) {
    content.dataset.sign = "none";
    content.replaceChildren(el("div", { class: "empty" }, el("h2", {}, "You can't see this conversation"), el("p", {}, "Choose another on the left, or act as somebody else.")));
    return;
  }
  const sign = `talk ${open.id}`;
  if (content.dataset.sign !== sign) {
    content.dataset.sign = sign;
    content.replaceChildren(
      el("div", { class: "log", role: "log", "aria-label": "Messages", tabindex: "0" }),
      el("div", { class: "prompts" }),
      el("p", { class: "status", role: "status" }),
    );
    const to = title();
    box = composer(`Message ${to}`);
    at("composer").replaceChildren(box.node);
  }
  const log = content.querySelector(".log");
  conversation(log, { openThread: (ts) => show("thread", ts) });
  if (place.ts && scrolledTo !== place.ts) {
    scrolledTo = place.ts;
    log.querySelector(`[data-ts="${CSS.escape(place.ts)}"]`)?.scrollIntoView({ block: "center" });
  }
  content.querySelector(".status").textContent = open.status ? `${state.app.name} ${open.status}` : "";
  prompts(content.querySelector(".prompts"), open.prompts);
}

function prompts(holder, offered) {
  const wanted = page.place.tab === "messages" && page.state.app.agent ? offered.prompts : [];
  const sign = JSON.stringify([wanted, offered.title]);
  if (holder.dataset.sign === sign) return;
  holder.dataset.sign = sign;
  holder.replaceChildren(
    ...(wanted.length && offered.title ? [el("p", { class: "prompts-title" }, offered.title)] : []),
    ...wanted.map((prompt) => button(prompt.title, () => type(prompt.message), { class: "prompt" })),
  );
}

function show(which, ts = "") {
  page.panel = which;
  page.thread = ts;
  page.render();
  if (which) panel.querySelector("textarea, button.close")?.focus();
}

function side() {
  panel.hidden = !page.panel;
  document.body.classList.toggle("with-panel", Boolean(page.panel));
  at("inspector-button").setAttribute("aria-expanded", String(page.panel === "inspector"));
  if (page.panel === "inspector") fetchEntries().then(() => page.panel === "inspector" && inspector(panel, () => show("")));
  if (page.panel === "thread") threadPanel();
}

function threadPanel() {
  const key = `thread ${page.thread}`;
  if (panel.dataset.shows !== key) {
    panel.dataset.shows = key;
    const reply = composer("Reply…", { thread: () => page.thread, commands: false });
    panel.replaceChildren(
      el("header", { class: "panel-head" }, el("h2", {}, "Thread"), el("span", { class: "hint" }, title()),
        button("×", () => show(""), { class: "ghost close", "aria-label": "Close the thread" })),
      el("div", { class: "log", role: "log", "aria-label": "Thread", tabindex: "0" }),
      el("div", { class: "composer" }, reply.node),
    );
  }
  if (!page.state.open || !thread(panel.querySelector(".log"), page.thread)) show("");
}

let gone = false;

function lost(now) {
  gone = now;
  ailing();
}

// Say what keeps the bot from answering: this workspace is gone, or the bot is, which can then be started again.
function ailing() {
  const { app } = page.state;
  const said = gone ? "The workspace can't be reached. Start it again; this page then goes on by itself." : app.trouble;
  const sign = `${said} ${app.restarts}`;
  if (at("lost").dataset.sign === sign) return;
  at("lost").dataset.sign = sign;
  at("lost").hidden = !said;
  at("lost").replaceChildren(said, !gone && said && app.restarts ? button("Start it again", () => moveTo({ day: page.state.day.day }), { class: "plain" }) : "");
}

function menu(open) {
  document.body.classList.toggle("menu-open", open);
  at("menu").setAttribute("aria-expanded", String(open));
}

at("menu").addEventListener("click", () => {
  menu(!document.body.classList.contains("menu-open"));
  at("sidebar").querySelector("button").focus();
});
document.addEventListener("click", (event) => {
  if (!event.target.closest("#menu, #sidebar") || event.target.closest("#sidebar button")) menu(false);
});
at("inspector-button").addEventListener("click", () => show(page.panel === "inspector" ? "" : "inspector"));
at("tour-button").addEventListener("click", () => startTour(at("tour"), type));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open], :popover-open")) return;
  if (document.body.classList.contains("menu-open")) {
    menu(false);
    at("menu").focus();
  } else if (page.panel) show("");
});
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  (box?.text ?? content.querySelector("[tabindex]") ?? at("main")).focus();
});
window.addEventListener("hashchange", () => arrive());

await refresh();
if (readAddress()) await arrive();
else {
  history.replaceState(null, "", `#${page.state.channels[0].id}`);
  await arrive();
}
listen(refresh, lost);
