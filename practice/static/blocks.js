// Block Kit as nodes.

import { el, fresh } from "./dom.js";
import { element } from "./elements.js";
import { markdown, textObject, withEmoji } from "./mrkdwn.js";
import { richText, table } from "./richtext.js";

// `home` has: names, act(block, element, raw), suggest(block, element, typed), fields (filled here), held (values that
// were in it before, by block and action) and level (of its headings).
export function blocks(all, home) {
  return all.map((block) => {
    const node = (KINDS[block.type] ?? unknown)(block, home);
    node.dataset.block = block.block_id;
    return node;
  });
}

function unknown(block) {
  return el("p", {}, el("em", {}, `This page does not draw ${block.type}.`));
}

function within(block, home, label, more = {}) {
  const fields = [];
  home.fields.set(block.block_id, fields);
  return (one) => element(one, {
    names: home.names, fields, label: label ?? one.placeholder?.text ?? "Choose", held: home.held?.[block.block_id]?.[one.action_id],
    act: (of, raw) => home.act(block, of, raw), suggest: (of, typed) => home.suggest(block, of, typed),
    remembered: home.remembered, dispatches: true,
    initial: one.default_to_current_conversation ? home.conversation : undefined, ...more,
  });
}

export function image(of) {
  const source = of.slack_file?.id ? `/page/files/${of.slack_file.id}` : of.image_url ?? of.slack_file?.url ?? "";
  const own = source.startsWith("/") || source.startsWith(location.origin) || source.startsWith("data:image/");
  const inside = /\/files-pri\/[^/-]+-(F[A-Z0-9]+)\//.exec(source);
  if (own) return el("img", { src: inside ? `/page/files/${inside[1]}` : source, alt: of.alt_text, loading: "lazy" });
  return el("span", { class: "elsewhere" }, el("span", { role: "img", "aria-label": of.alt_text }, "🖼 ", of.alt_text),
    el("span", { class: "hint" }, "A picture from another site; nothing is fetched from there."));
}

function section(block, home) {
  const label = block.text?.text ?? "Choose";
  const make = within(block, home, label.replace(/[*_~`]/g, "").slice(0, 150));
  const accessory = block.accessory && (block.accessory.type === "image" ? image(block.accessory) : make(block.accessory));
  return el(
    "div",
    { class: "section" },
    el(
      "div",
      { class: "section-words" },
      block.text ? el("div", { class: "text" }, textObject(block.text, home.names)) : null,
      block.fields ? el("div", { class: "fields" }, block.fields.map((field) => el("div", { class: "text" }, textObject(field, home.names)))) : null,
    ),
    accessory ? el("div", { class: "accessory" }, accessory) : null,
  );
}

function input(block, home) {
  const one = block.element;
  const id = fresh("input");
  const error = el("p", { class: "error", id: `${id}-error`, hidden: true });
  const hint = block.hint ? el("p", { class: "hint", id: `${id}-hint` }, withEmoji(block.hint.text)) : null;
  const grouped = ["checkboxes", "radio_buttons"].includes(one.type);
  const make = within(block, home, block.label.text, {
    id: grouped ? undefined : id, required: !block.optional, dispatches: Boolean(block.dispatch_action),
    describedby: [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(" "),
  });
  const words = [withEmoji(block.label.text), block.optional ? el("span", { class: "optional" }, " (optional)") : null];
  const label = grouped ? el("p", { class: "label" }, words) : el("label", { class: "label", for: id }, words);
  return el("div", { class: "input" }, label, make(one), error, hint);
}

const KINDS = {
  header: (block, home) => el(`h${home.level ?? 2}`, { class: "header-block" }, withEmoji(block.text.text)),
  section,
  input,
  divider: () => el("hr"),
  context: (block, home) => el("div", { class: "context" }, block.elements.map((one) =>
    one.type === "image" ? image(one) : el("span", { class: "text" }, textObject(one, home.names)))),
  actions: (block, home) => el("div", { class: "actions" }, block.elements.map(within(block, home))),
  image: (block) => {
    const picture = image(block);
    const caption = block.title ? el("figcaption", {}, withEmoji(block.title.text)) : null;
    return el("figure", {}, caption, picture);
  },
  table: (block, home) => table(block, home.names),
  rich_text: (block, home) => el("div", { class: "text rich" }, richText(block.elements, home.names)),
  markdown: (block) => el("div", { class: "text rich" }, markdown(block.text)),
  alert: (block, home) => el("div", { class: `alert ${block.level ?? "default"}` }, textObject(block.text, home.names)),
};

// What all fields hold now, by block and action, as the server reads it.
export function values(fields) {
  const held = {};
  for (const [block, each] of fields) {
    for (const field of each) (held[block] ??= {})[field.action] = field.read();
  }
  return held;
}

