// The elements of blocks that a person presses, chooses from or fills in. Each gives its node and how to read it.

import { ask, button, dayName, el, fresh, popover, toast } from "./dom.js";
import { upload } from "./api.js";
import { combobox } from "./combobox.js";
import { textObject, withEmoji } from "./mrkdwn.js";

const optionsOf = (element) => element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
const asOption = ([value, name]) => ({ value, text: { type: "plain_text", text: name } });

async function agreed(confirm, names) {
  if (!confirm) return true;
  return ask({
    title: confirm.title.text, text: textObject(confirm.text, names), confirm: confirm.confirm.text,
    deny: confirm.deny.text, style: confirm.style,
  });
}

// `place` has: names, act(element, raw), suggest(element, typed), held (what was in it before), label, input (in an
// input block or not), describedby, required, and fields (where to write down how it is read).
export function element(one, place) {
  const made = (KINDS[one.type] ?? unknown)(one, place);
  if (made.read) place.fields.push({ action: one.action_id, read: made.read, known: made.known });
  if (one.focus_on_load) queueMicrotask(() => (made.focus ?? made.node).focus());
  return made.node;
}

const unknown = (one) => ({ node: el("em", {}, `This page does not draw ${one.type}.`) });

const common = (place) => ({
  id: place.id, "aria-label": place.id ? undefined : place.label, "aria-describedby": place.describedby,
  "aria-required": place.required ? "true" : undefined,
});

function pressed(one, place, raw) {
  return agreed(one.confirm, place.names).then((yes) => yes && place.act(one, raw));
}

function pushButton(one, place) {
  const node = button(withEmoji(one.text.text), async () => {
    if (one.url && /^https?:/i.test(one.url)) window.open(one.url, "_blank", "noopener,noreferrer");
    node.setAttribute("aria-busy", "true");
    await pressed(one, place, one.value ?? "");
    node.removeAttribute("aria-busy");
  }, { class: `press ${one.style ?? "plain"}`, "aria-label": one.accessibility_label, "data-action": one.action_id });
  return { node };
}

function overflow(one, place) {
  const opener = button("⋯", undefined, { class: "press plain more", "aria-label": "More actions", "data-action": one.action_id });
  const items = one.options.map((option) => el("li", {}, button(withEmoji(option.text.text), () => {
    box.hidePopover();
    if (option.url && /^https?:/i.test(option.url)) window.open(option.url, "_blank", "noopener,noreferrer");
    pressed(one, place, option.value);
  })));
  const box = popover(opener, el("ul", { class: "menu" }, items));
  return { node: el("span", { class: "overflow" }, opener, box) };
}

function typed(kind, extra = () => ({})) {
  return (one, place) => {
    const multiline = one.multiline;
    const triggers = one.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
    let waiting;
    const node = el(multiline ? "textarea" : "input", {
      ...common(place), type: multiline ? undefined : kind, rows: multiline ? 4 : undefined, class: "field",
      placeholder: one.placeholder?.text, maxlength: one.max_length, ...extra(one),
      value: place.held ?? one.initial_value ?? "", "data-action": one.action_id,
      onkeydown: (event) => {
        if (event.key !== "Enter" || (multiline && !event.metaKey && !event.ctrlKey)) return;
        if (place.dispatches && triggers.includes("on_enter_pressed")) {
          event.preventDefault();
          pressed(one, place, node.value);
        }
      },
      oninput: () => {
        if (!place.dispatches || !triggers.includes("on_character_entered")) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => pressed(one, place, node.value), 400);
      },
    });
    return { node, read: () => node.value };
  };
}

const two = (number) => String(number).padStart(2, "0");

function localMoment(seconds) {
  const at = new Date(seconds * 1000);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

function picker(kind, first, toRaw = (value) => value) {
  return (one, place) => {
    let typing = false;
    let sent;
    const commit = () => {
      if (place.dispatches && node.value !== sent) {
        sent = node.value;
        pressed(one, place, toRaw(node.value));
      }
    };
    const node = el("input", {
      ...common(place), type: kind, class: "field picker", value: place.held ? fromRaw(kind, place.held) : first(one),
      "data-action": one.action_id,
      onkeydown: (event) => { typing = true; if (event.key === "Enter") { event.preventDefault(); commit(); } },
      onpointerdown: () => (typing = false), onchange: () => typing || commit(), onblur: commit, oninput: spell,
    });
    const spelt = el("span", { class: "hint spelt", "aria-live": "polite" });
    function spell() {
      spelt.textContent = kind === "date" && node.value ? dayName(node.value) : "";
    }
    spell();
    sent = node.value;
    return { node: kind === "date" ? el("span", { class: "spelling" }, node, spelt) : node, focus: node, read: () => toRaw(node.value) };
  };
}

const fromRaw = (kind, raw) => (kind === "datetime-local" ? localMoment(Number(raw)) : raw);

function staticSelect(one, place) {
  return select(one, place, one.initial_option?.value, () => {
    const make = (option) => el("option", { value: option.value }, option.text.text);
    if (one.options) return one.options.map(make);
    return one.option_groups.map((group) => el("optgroup", { label: group.label.text }, group.options.map(make)));
  });
}

function select(one, place, initial, choices) {
  const node = el(
    "select",
    { ...common(place), class: "field", "data-action": one.action_id, onchange: () => place.dispatches && pressed(one, place, node.value) },
    el("option", { value: "" }, one.placeholder?.text ?? "Choose one"),
    choices(),
  );
  node.value = place.held ?? initial ?? "";
  return { node, read: () => node.value };
}

function named(initial, source) {
  return (one, place) => select(one, place, place.initial ?? one[initial], () =>
    [...source(place)].map(([value, name]) => el("option", { value }, name)));
}

const people = (place) => place.names.everybody;
const channels = (place) => [...place.names.channels].map(([id, name]) => [id, `#${name}`]);
const conversations = (place) => [...channels(place), ...place.names.directs];

function offers(options) {
  return async (typed) => {
    const wanted = typed.toLowerCase();
    return { options: options.filter((option) => option.text.text.toLowerCase().includes(wanted)) };
  };
}

function searched(several, suggestFor, initial) {
  return (one, place) => {
    const suggest = suggestFor(one, place);
    const known = new Map();
    const remember = async (typed) => {
      const found = await suggest(typed);
      found.options.forEach((option) => known.set(option.value, option));
      return found;
    };
    const first = initial(one, place);
    first.forEach((option) => known.set(option.value, option));
    const raws = place.held === undefined ? undefined : [place.held].flat();
    const chosen = raws ? raws.map((raw) => known.get(raw) ?? place.remembered?.get(raw)).filter(Boolean) : first;
    const field = combobox({
      id: place.id ?? fresh("find"), several, chosen, most: one.max_selected_items, placeholder: one.placeholder?.text,
      suggest: remember, least: one.type.includes("external") ? one.min_query_length ?? 3 : 0,
      describedby: place.describedby, required: place.required,
      changed: (raw) => place.dispatches && pressed(one, place, several ? raw : raw[0] ?? ""),
    });
    if (!place.id) field.input.setAttribute("aria-label", place.label);
    field.input.dataset.action = one.action_id;
    return { node: field.node, focus: field.input, read: field.read, known };
  };
}

const external = (one, place) => (typed) => place.suggest(one, typed);
const initialOptions = (one) => one.initial_options ?? (one.initial_option ? [one.initial_option] : []);
const listed = (source) => (one, place) => offers([...source(place)].map(asOption));
const initialNamed = (field, source) => (one, place) => {
  const all = new Map(source(place));
  return (one[field] ?? []).filter((id) => all.has(id)).map((id) => asOption([id, all.get(id)]));
};

function ticks(kind) {
  return (one, place) => {
    const name = fresh("ticks");
    const first = new Set(place.held !== undefined ? [place.held].flat()
      : (one.initial_options ?? (one.initial_option ? [one.initial_option] : [])).map((option) => option.value));
    const read = () => {
      const on = [...node.querySelectorAll("input:checked")].map((input) => one.options[Number(input.value)].value);
      return kind === "radio" ? on[0] ?? "" : on;
    };
    const node = el(
      "div",
      { class: "ticks", role: kind === "radio" ? "radiogroup" : "group", "aria-label": place.label, "aria-describedby": place.describedby, tabindex: "-1" },
      one.options.map((option, index) => el(
        "label",
        { class: "tick" },
        el("input", {
          type: kind, name, value: String(index), checked: first.has(option.value), "data-action": one.action_id,
          onchange: () => place.dispatches && pressed(one, place, read()),
        }),
        el("span", {}, textObject(option.text, place.names),
          option.description ? el("span", { class: "hint" }, textObject(option.description, place.names)) : null),
      )),
    );
    return { node, read };
  };
}

function fileInput(one, place) {
  const kept = [];
  const list = el("ul", { class: "file-list" });
  const show = () => list.replaceChildren(...kept.map((file) => el("li", {}, file.name, button("×", () => {
    kept.splice(kept.indexOf(file), 1);
    show();
  }, { class: "ghost", "aria-label": `Take ${file.name} out` }))));
  const input = el("input", {
    ...common(place), type: "file", class: "field", multiple: (one.max_files ?? 10) > 1, "data-action": one.action_id,
    accept: one.filetypes?.map((kind) => `.${kind}`).join(","),
    onchange: async () => {
      try {
        for (const file of input.files) kept.push(await upload(file));
      } catch (fault) {
        toast(fault.message);
      }
      input.value = "";
      show();
    },
  });
  return { node: el("div", {}, input, list), read: () => kept.map((file) => file.id) };
}

const KINDS = {
  button: pushButton,
  overflow,
  plain_text_input: typed("text"),
  email_text_input: typed("email"),
  url_text_input: typed("url"),
  number_input: typed("text", () => ({ inputmode: "decimal" })),
  datepicker: picker("date", (one) => one.initial_date ?? ""),
  timepicker: picker("time", (one) => one.initial_time ?? ""),
  datetimepicker: picker(
    "datetime-local",
    (one) => (one.initial_date_time ? localMoment(one.initial_date_time) : ""),
    (value) => (value ? String(Math.floor(new Date(value).getTime() / 1000)) : ""),
  ),
  static_select: staticSelect,
  users_select: named("initial_user", people),
  channels_select: named("initial_channel", channels),
  conversations_select: named("initial_conversation", conversations),
  external_select: searched(false, external, initialOptions),
  multi_external_select: searched(true, external, initialOptions),
  multi_static_select: searched(true, (one) => offers(optionsOf(one)), initialOptions),
  multi_users_select: searched(true, listed(people), initialNamed("initial_users", people)),
  multi_channels_select: searched(true, listed(channels), initialNamed("initial_channels", channels)),
  multi_conversations_select: searched(true, listed(conversations), initialNamed("initial_conversations", conversations)),
  checkboxes: ticks("checkbox"),
  radio_buttons: ticks("radio"),
  file_input: fileInput,
};
