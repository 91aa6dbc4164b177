// The left side: channels, the app, the people to act as, and direct messages with them.

import { post } from "./api.js";
import { avatar, button, el, reconcile } from "./dom.js";
import { become, go, names, page } from "./store.js";

export function sidebar(nav) {
  if (!nav.children.length) {
    nav.append(group("Channels", "channels"), group("App", "apps"), group("Act as", "people"), group("Direct messages", "directs"));
  }
  const { channels, directs, app, people } = page.state;
  const who = names();
  const here = page.place;
  list(nav, "channels", channels, (each) => each.id, (each) => row({
    name: each.name, mark: el("span", { class: each.private ? "icon-lock" : "icon-hash", "aria-hidden": "true" }),
    current: here.channel === each.id, unread: each.unread, spoken: each.private ? "private channel " : "channel ",
    go: () => go({ channel: each.id }), faded: each.archived,
  }), here.channel);
  const known = new Set(directs.map((each) => each.with));
  const all = [...directs, ...people.filter((each) => each.id !== page.person && !known.has(each.id)).map((each) => ({ id: `with-${each.id}`, with: each.id, unread: 0, fresh: true }))]
    .sort((one, other) => who.people.get(one.with).localeCompare(who.people.get(other.with)));
  list(nav, "directs", all, (each) => each.with, (each) => row({
    name: who.people.get(each.with), mark: avatar(who.people.get(each.with), each.with, "tiny"), current: here.channel === each.id,
    unread: each.unread, spoken: "direct message with ", go: async () => go({ channel: (await post("/page/open", { with: each.with })).channel }),
  }), here.channel);
  list(nav, "apps", [app], (each) => each.id, () => row({
    name: app.name, mark: avatar(app.name, app.id, "app tiny"), current: Boolean(here.tab), unread: app.unread, spoken: "app ",
    go: () => go({ tab: app.messages ? "messages" : "home" }),
    after: el("span", { class: app.connected ? "presence on" : "presence" }, el("span", { class: "hidden" }, app.connected ? "connected" : "not connected")),
  }), String(here.tab));
  list(nav, "people", people, (each) => each.id, person, page.person);
}

function group(title, id) {
  const heading = `sidebar-${id}`;
  return el("section", { class: `group ${id}`, "aria-labelledby": heading }, el("h2", { id: heading }, title), el("ul", { "data-list": id }));
}

function list(nav, id, items, key, make, extra) {
  reconcile(nav.querySelector(`[data-list="${id}"]`), items, key, (item) => JSON.stringify([item, extra, page.person]),
    (item, before) => (before ? redrawn(before, make(item)) : el("li", {}, make(item))));
}

// The row itself stays, so that the focus stays on it, and a press that began before it changed is still a click.
function redrawn(node, made) {
  const row = node.querySelector("button");
  row.replaceChildren(...made.childNodes);
  for (const name of row.getAttributeNames()) if (!made.hasAttribute(name)) row.removeAttribute(name);
  for (const name of made.getAttributeNames()) row.setAttribute(name, made.getAttribute(name));
  row.onclick = made.onclick;
  return node;
}

function pressed(label, attributes, onclick) {
  return Object.assign(button(label, undefined, attributes), { onclick });
}

function row({ name, mark, current, unread, spoken, go: open, after, faded }) {
  return pressed([mark, el("span", { class: "hidden" }, spoken), el("span", { class: "row-name" }, name), after ?? null, count(unread)], {
    class: ["row", unread && "bold", faded && "faded"].filter(Boolean).join(" "), "aria-current": current ? "page" : undefined,
  }, open);
}

const count = (unread) => (unread ? el("span", { class: "count" }, String(unread), el("span", { class: "hidden" }, " new")) : null);

function person(each) {
  const mine = each.id === page.person;
  return pressed(
    [avatar(each.name, each.id), el("span", { class: "who" }, el("span", { class: "row-name" }, each.name), el("span", { class: "row-title" }, each.about || each.title)), count(mine ? 0 : each.unread)],
    { class: "row person", "aria-pressed": String(mine), title: [each.title, each.about].filter(Boolean).join(", ") || undefined },
    () => become(each.id),
  );
}
