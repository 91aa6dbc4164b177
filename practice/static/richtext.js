// Rich text and tables.

import { el } from "./dom.js";
import { dateText, emoji, link, mention } from "./mrkdwn.js";

const STYLES = [["code", "code"], ["bold", "strong"], ["italic", "em"], ["strike", "s"], ["underline", "u"]];

function leaf(part, names) {
  let node = bare(part, names);
  for (const [name, tag] of STYLES) if (part.style?.[name]) node = el(tag, {}, node);
  return node;
}

function bare(part, names) {
  switch (part.type) {
    case "link": return link(part.url, part.text);
    case "user": return mention(part.user_id, names);
    case "channel": return el("span", { class: "mention" }, `#${names.channels.get(part.channel_id) ?? part.channel_id}`);
    case "broadcast": return el("span", { class: "mention all" }, `@${part.range}`);
    case "emoji": return emoji(part.name);
    case "date": return el("time", {}, dateText(part.timestamp, part.format) || part.fallback || "");
    default: return part.text;
  }
}

const line = (elements, names) => elements.map((part) => leaf(part, names));

export function richText(elements, names) {
  return elements.map((part) => {
    switch (part.type) {
      case "rich_text_list": {
        const tag = part.style === "ordered" ? "ol" : "ul";
        const start = part.style === "ordered" && part.offset ? part.offset + 1 : undefined;
        const list = el(tag, { start }, part.elements.map((item) => el("li", {}, line(item.elements, names))));
        list.style.marginInlineStart = `${(part.indent ?? 0) * 24}px`;
        return list;
      }
      case "rich_text_preformatted": return el("pre", {}, line(part.elements, names));
      case "rich_text_quote": return el("blockquote", {}, line(part.elements, names));
      default: return el("p", {}, line(part.elements, names));
    }
  });
}

export function table(block, names) {
  const cell = (tag, each, column) => {
    const content = each.type === "rich_text" ? richText(each.elements, names) : each.text;
    const setting = block.column_settings?.[column] ?? {};
    const node = el(tag, { scope: tag === "th" ? "col" : undefined, class: setting.is_wrapped ? "wrapped" : undefined }, content);
    if (setting.align) node.style.textAlign = setting.align;
    return node;
  };
  const [head, ...rows] = block.rows;
  return el(
    "div",
    { class: "table-scroll", tabindex: "0", role: "group", "aria-label": "Table" },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, head.map((each, column) => cell("th", each, column)))),
      el("tbody", {}, rows.map((row) => el("tr", {}, row.map((each, column) => cell("td", each, column))))),
    ),
  );
}
