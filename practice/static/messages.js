// Messages, in a conversation and in a thread.

import { post } from "./api.js";
import { blocks, values } from "./blocks.js";
import { avatar, button, clockTime, dayName, el, moment, reconcile } from "./dom.js";
import { emoji, mrkdwn } from "./mrkdwn.js";
import { names, page } from "./store.js";

const TOGETHER_SECONDS = 300;
const rests = new WeakMap(); // where each log was left to follow what comes
const isReply = (message) => message.thread_ts && message.thread_ts !== message.ts;
const isoDay = (ts) => moment(ts).toLocaleDateString("sv-SE");

export function conversation(log, { openThread }) {
  const open = page.state.open;
  const inline = page.place.tab === "messages" && page.state.app.agent;
  const shown = open.messages.filter((each) => inline || !isReply(each) || each.subtype === "thread_broadcast");
  if (inline) shown.sort((one, other) => threadOrder(one, open.messages) - threadOrder(other, open.messages) || one.order - other.order);
  const items = [{ key: "intro", intro: introduction() }];
  let before = null;
  for (const message of shown) {
    const day = isoDay(message.ts);
    if (!before || isoDay(before.ts) !== day) items.push({ key: `day-${message.order}`, day });
    const nested = inline && Boolean(isReply(message));
    items.push({ key: message.order, message, nested, compact: follows(before, message) && !nested && !(before && isReply(before)) });
    before = message;
  }
  show(log, items, open.id, { openThread, inline });
}

export function thread(log, ts) {
  const open = page.state.open;
  const first = open.messages.find((each) => each.ts === ts);
  const replies = open.messages.filter((each) => isReply(each) && each.thread_ts === ts);
  const items = [first, ...replies].filter(Boolean).map((message) => ({ key: message.order, message, compact: false, nested: false }));
  show(log, items, open.id, {});
  return Boolean(first);
}

function introduction() {
  const { app, channels } = page.state;
  const channel = channels.find((each) => each.id === page.place.channel);
  const command = app.commands[0].command;
  if (page.place.tab) return [app.name, `Write to ${app.name} here, or type ${command} in any conversation.`];
  if (!channel) return ["A direct message", "Only the two of you see it."];
  if (!channel.bot) return [`#${channel.name}`, `${app.name} is not in this channel. Type /invite @${app.name} to add it; ${command} works all the same.`];
  return [`#${channel.name}`, `Type ${command}, or @${app.name} and a question. Everything said here stays on this machine.`];
}

function threadOrder(message, all) {
  if (!isReply(message)) return message.order;
  return all.find((each) => each.ts === message.thread_ts)?.order ?? message.order;
}

function follows(before, message) {
  return before && before.user === message.user && !message.alone && !before.alone && !message.subtype && !before.subtype
    && Number(message.ts) - Number(before.ts) < TOGETHER_SECONDS && isoDay(before.ts) === isoDay(message.ts);
}

function show(log, items, channel, how) {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80 || log.scrollTop === rests.get(log);
  const other = log.dataset.channel !== `${channel} ${page.person}`;
  if (other) log.replaceChildren();
  log.dataset.channel = `${channel} ${page.person}`;
  reconcile(log, items, (item) => item.key, (item) => JSON.stringify(item), (item) =>
    item.intro ? el("div", { class: "intro" }, el("h2", {}, item.intro[0]), el("p", {}, item.intro[1])) : item.day ? el("div", { class: "day-line" }, el("span", {}, dayName(item.day))) : article(item, channel, how));
  if (!atEnd && !other) return;
  log.scrollTop = log.scrollHeight;
  const above = log.lastElementChild.getBoundingClientRect().top - log.getBoundingClientRect().top;
  if (above < 0) log.scrollTop += above; // an answer that is longer than there is room is read from its first line
  rests.set(log, log.scrollTop);
}

function article({ message, compact, nested }, channel, how) {
  const who = names();
  const name = who.people.get(message.user) ?? message.user;
  const kind = message.user === page.state.app.id ? "app" : message.user === "USLACKBOT" ? "slackbot" : "";
  const body = el("div", { class: "message-body" });
  const trouble = el("p", { class: "trouble", role: "alert", hidden: true });
  const node = el(
    "article",
    { class: ["message", compact && "compact", nested && "nested", message.alone && "alone"].filter(Boolean).join(" "), "data-ts": message.ts,
      "aria-label": `${name}, ${clockTime(message.ts)}${message.alone ? ", only visible to you" : ""}` },
    compact ? el("time", { class: "side-time", "aria-hidden": "true" }, clockTime(message.ts)) : avatar(name, message.user, kind),
    el("div", { class: "message-main" }, message.alone ? alone(message) : null, compact ? null : byline(message, name, kind), body, trouble,
      reactions(message), threadBar(message, how)),
    how.openThread && !message.alone && !message.subtype?.startsWith("channel_")
      ? el("div", { class: "message-tools" }, button("Reply in thread", () => how.openThread(message.thread_ts ?? message.ts), { class: "ghost small" }))
      : null,
  );
  fill(body, message, who, { channel, ts: message.ts }, (text) => {
    trouble.textContent = text ?? "";
    trouble.hidden = !text;
  });
  return node;
}

function alone(message) {
  return el("p", { class: "only-you" }, el("span", { class: "icon-eye", "aria-hidden": "true" }), "Only visible to you",
    message.typed ? el("span", { class: "typed" }, " · you typed ", el("code", {}, message.typed)) : null);
}

function byline(message, name, kind) {
  return el("p", { class: "byline" }, el("strong", {}, name), kind === "app" ? el("span", { class: "badge" }, "APP") : null,
    el("time", { datetime: moment(message.ts).toISOString() }, clockTime(message.ts)));
}

function fill(body, message, who, at, trouble) {
  const home = {
    names: who, fields: new Map(), conversation: at.channel,
    act: async (block, element, raw) => {
      const answer = await post("/page/press", {
        at, block: block.block_id, action: element.action_id, value: raw, values: values(home.fields),
      });
      trouble(answer.gone ? "This message is no longer there." : answer.trouble);
    },
    suggest: (block, element, typed) => post("/page/suggest", { at, block: block.block_id, action: element.action_id, value: typed }),
  };
  if (message.blocks?.length) body.append(...blocks(message.blocks, home));
  else if (message.text) body.append(el("div", { class: "text" }, mrkdwn(message.text, who)));
  if (message.files?.length) body.append(el("ul", { class: "files" }, message.files.map(file)));
  if (message.edited) body.append(el("span", { class: "edited" }, "(edited)"));
}

function file(of) {
  const address = `/page/files/${of.id}`;
  const picture = of.mimetype.startsWith("image/") && of.mimetype !== "image/svg+xml";
  return el("li", { class: "file" }, picture ? el("img", { src: address, alt: of.alt_txt || of.title }) : null,
    el("a", { href: `${address}?download`, download: of.name, class: "file-card" },
      el("span", { class: "file-kind", "aria-hidden": "true" }, of.filetype.slice(0, 4).toUpperCase()),
      el("span", {}, el("strong", {}, of.title), el("span", { class: "hint" }, `${of.filetype.toUpperCase()} · ${size(of.size)} · Download`))));
}

const size = (bytes) => (bytes < 1024 ? `${bytes} bytes` : bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`);

function reactions(message) {
  if (!message.reactions?.length) return null;
  return el("ul", { class: "reactions" }, message.reactions.map((each) => el("li", {}, emoji(each.name), ` ${each.count}`)));
}

function threadBar(message, how) {
  if (!how.openThread || how.inline || !message.reply_count) return null;
  const count = message.reply_count === 1 ? "1 reply" : `${message.reply_count} replies`;
  return button([el("span", { class: "replies" }, count), el("span", { class: "hint" }, `Last at ${clockTime(message.latest_reply)}`)],
    () => how.openThread(message.ts), { class: "thread-bar" });
}
