// Slack's marked-up text, and Markdown, as nodes. Nothing here ever becomes markup by itself.

import { el } from "./dom.js";

const EMOJI = {
  white_check_mark: "✅", heavy_check_mark: "✔️", x: "❌", warning: "⚠️", bell: "🔔", calendar: "📅", date: "📅",
  memo: "📝", eyes: "👀", wave: "👋", tada: "🎉", thumbsup: "👍", "+1": "👍", thumbsdown: "👎", "-1": "👎",
  hourglass: "⌛", hourglass_flowing_sand: "⏳", lock: "🔒", page_facing_up: "📄", paperclip: "📎", mag: "🔍",
  pencil: "✏️", pencil2: "✏️", red_circle: "🔴", large_green_circle: "🟢", large_yellow_circle: "🟡",
  large_blue_circle: "🔵", large_orange_circle: "🟠", information_source: "ℹ️", question: "❓", exclamation: "❗",
  arrow_right: "➡️", arrow_left: "⬅️", point_right: "👉", rotating_light: "🚨", speech_balloon: "💬", bulb: "💡",
  handshake: "🤝", lower_left_ballpoint_pen: "🖊️", scroll: "📜", alarm_clock: "⏰", sleeping: "😴", robot_face: "🤖",
  bust_in_silhouette: "👤", chart_with_upwards_trend: "📈", moneybag: "💰", no_entry: "⛔", link: "🔗", hammer: "🔨",
};

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const plain = (text) => text.replace(/&(lt|gt|amp);/g, (entity) => ENTITIES[entity]);

export const emoji = (name) =>
  EMOJI[name] ? el("span", { role: "img", "aria-label": name.replaceAll("_", " ") }, EMOJI[name]) : `:${name}:`;

export function link(address, label) {
  const safe = /^(https?|mailto|tel):/i.test(address);
  const text = label || address;
  return safe ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text) : text;
}

export function mention(id, names, label) {
  const name = names.people.get(id) ?? label ?? id;
  return el("span", { class: id === names.me ? "mention me" : "mention" }, `@${name}`);
}

function angled(inside, names) {
  const [what, label] = [inside.split("|")[0], inside.includes("|") ? plain(inside.slice(inside.indexOf("|") + 1)) : ""];
  if (what.startsWith("@")) return mention(what.slice(1), names, label);
  if (what.startsWith("#")) return el("span", { class: "mention" }, `#${names.channels.get(what.slice(1)) ?? label ?? what}`);
  if (what.startsWith("!date^")) return dated(what, label);
  if (what.startsWith("!")) return el("span", { class: "mention all" }, `@${label || what.slice(1)}`);
  return /^[a-z][a-z0-9+.-]*:/i.test(what) ? link(plain(what), label) : plain(`<${inside}>`);
}

function dated(what, fallback) {
  const [, seconds, format] = what.split("^");
  return el("time", {}, dateText(Number(seconds), format ?? "") || fallback);
}

const DATE_FORMATS = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { day: "numeric", month: "long", year: "numeric" },
  date_short: { day: "numeric", month: "short", year: "numeric" },
  date_long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit" },
  time_secs: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

export function dateText(seconds, format) {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return "";
  return format.replace(/\{(\w+?)(?:_pretty)?\}/g, (whole, name) =>
    DATE_FORMATS[name] ? at.toLocaleString("en-GB", DATE_FORMATS[name]) : whole,
  );
}

const EDGE = "(?<=^|[\\s.,;:!?()\\[\\]'\"*_~>-])";
const AFTER = "(?=$|[\\s.,;:!?()\\[\\]'\"*_~<-])";
const STYLES = { "*": "strong", _: "em", "~": "s" };
const INLINE = new RegExp(
  ["```([\\s\\S]+?)```", "`([^`\\n]+)`", "<([^<>]+)>", `${EDGE}([*_~])(?=\\S)([^\\n]*?\\S)\\4${AFTER}`, ":([a-z0-9_+-]+):"].join("|"),
  "g",
);

function inline(text, names) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > from) nodes.push(plain(text.slice(from, found.index)));
    const [whole, block, code, angle, mark, marked, name] = found;
    if (block !== undefined) nodes.push(el("pre", {}, plain(block.replace(/^\n|\n$/g, ""))));
    else if (code !== undefined) nodes.push(el("code", {}, plain(code)));
    else if (angle !== undefined) nodes.push(angled(angle, names));
    else if (mark !== undefined) nodes.push(el(STYLES[mark], {}, inline(marked, names)));
    else nodes.push(emoji(name));
    from = found.index + whole.length;
  }
  if (from < text.length) nodes.push(plain(text.slice(from)));
  return nodes;
}

export function mrkdwn(text, names) {
  const nodes = [];
  let quoted = [];
  const flush = () => {
    if (quoted.length) nodes.push(el("blockquote", {}, inline(quoted.join("\n"), names)));
    quoted = [];
  };
  const parts = text.split(/(```[\s\S]+?```)/);
  parts.forEach((part, place) => {
    if (place % 2) return nodes.push(...inline(part, names));
    const lines = part.split("\n");
    let plainLines = [];
    const spill = () => {
      if (plainLines.length) nodes.push(...inline(plainLines.join("\n"), names));
      plainLines = [];
    };
    lines.forEach((line) => {
      if (/^(&gt;|>)/.test(line)) {
        spill();
        quoted.push(line.replace(/^(&gt;|>) ?/, ""));
      } else {
        if (quoted.length) flush();
        plainLines.push(line);
      }
    });
    spill();
    flush();
  });
  return nodes;
}

export function textObject(text, names) {
  if (!text) return [];
  return text.type === "mrkdwn" ? mrkdwn(text.text, names) : withEmoji(text.text);
}

export function withEmoji(text) {
  return text.split(/:([a-z0-9_+-]+):/g).map((part, place) => (place % 2 ? emoji(part) : part));
}

// The Markdown of markdown blocks: headings, lists, emphasis, code, links.
export function markdown(text) {
  const nodes = [];
  for (const part of text.split(/\n{2,}/)) {
    const lines = part.split("\n");
    const heading = /^#{1,6}\s+(.*)$/.exec(lines[0]);
    if (heading) {
      nodes.push(el("p", { class: "md-heading" }, spans(heading[1])));
      lines.shift();
    }
    if (!lines.length) continue;
    if (lines.every((line) => /^\s*([-*]|\d+\.)\s/.test(line))) {
      const tag = /^\s*\d/.test(lines[0]) ? "ol" : "ul";
      nodes.push(el(tag, {}, lines.map((line) => el("li", {}, spans(line.replace(/^\s*([-*]|\d+\.)\s+/, ""))))));
    } else nodes.push(el("p", {}, spans(lines.join("\n"))));
  }
  return nodes;
}

const SPANS = /\*\*(.+?)\*\*|\*(.+?)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|:([a-z0-9_+-]+):/g;

function spans(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(SPANS)) {
    nodes.push(text.slice(from, found.index));
    const [whole, bold, italic, code, label, address, name] = found;
    if (bold) nodes.push(el("strong", {}, bold));
    else if (italic) nodes.push(el("em", {}, italic));
    else if (code) nodes.push(el("code", {}, code));
    else if (name) nodes.push(emoji(name));
    else nodes.push(link(address, label));
    from = found.index + whole.length;
  }
  nodes.push(text.slice(from));
  return nodes;
}
