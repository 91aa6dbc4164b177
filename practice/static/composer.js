// The box that messages and commands are typed into.

import { upload } from "./api.js";
import { button, el, fresh, toast } from "./dom.js";
import { page, say } from "./store.js";

const QUICK = 18;

export function composer(label, { thread = () => "", commands = true } = {}) {
  const list = fresh("suggestions");
  const files = [];
  let offered = [];
  let active = 0;

  const text = el("textarea", {
    class: "composer-text", rows: 1, "aria-label": label, placeholder: label, "aria-autocomplete": "list", "aria-controls": list,
    oninput: typed, onkeydown: key, onblur: () => setTimeout(hide, 150),
  });
  const box = el("ul", { id: list, role: "listbox", class: "suggestions", "aria-label": "Suggestions", hidden: true });
  const chips = el("ul", { class: "file-list" });
  const picker = el("input", { type: "file", multiple: true, class: "hidden", tabindex: "-1", "aria-label": "Files to attach", onchange: attach });
  const send = el("button", { type: "submit", class: "send", "aria-label": "Send" }, el("span", { class: "icon-send", "aria-hidden": "true" }));
  const node = el(
    "form",
    { class: "composer-box", onsubmit: (event) => { event.preventDefault(); submit(); } },
    box, text, chips, picker,
    el("div", { class: "composer-bar" },
      button([el("span", { class: "icon-clip", "aria-hidden": "true" }), el("span", { class: "hidden" }, "Attach a file")], () => picker.click(), { class: "ghost" }),
      commands ? button("/", () => begin("/"), { class: "ghost", "aria-label": "Commands" }) : null,
      button("@", () => begin("@"), { class: "ghost", "aria-label": "Mention somebody" }),
      el("span", { class: "composer-hint" }, "Enter to send, Shift + Enter for a new line"),
      send),
  );

  function begin(sign) {
    text.value += sign === "/" ? (text.value ? "" : "/") : text.value && !text.value.endsWith(" ") ? " @" : "@";
    text.focus();
    typed();
  }

  async function attach() {
    try {
      for (const file of picker.files) files.push(await upload(file));
    } catch (fault) {
      toast(fault.message);
    }
    picker.value = "";
    showFiles();
    text.focus();
  }

  function showFiles() {
    chips.replaceChildren(...files.map((file) => el("li", {}, file.name, button("×", () => {
      files.splice(files.indexOf(file), 1);
      showFiles();
    }, { class: "ghost", "aria-label": `Take ${file.name} out` }))));
  }

  function grow() {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight, 160)}px`;
  }

  function typed() {
    grow();
    const before = text.value.slice(0, text.selectionStart);
    const sign = /(?:^|\s)([@#])([^@#\n]{0,30})$/.exec(before);
    if (commands && /^\/[\w-]*$/.test(text.value)) offer(slashes(text.value));
    else if (sign) offer(mentions(sign[1], sign[2]));
    else hide();
  }

  function slashes(start) {
    return page.state.app.commands.filter((each) => each.command.startsWith(start)).map((each) => ({
      title: each.command, hint: each.usage_hint.replace("@app", `@${page.state.app.name}`), note: each.description,
      take: () => (text.value = `${each.command} `),
    }));
  }

  function mentions(sign, start) {
    const all = sign === "@" ? [page.state.app.name, ...page.state.people.map((each) => each.name)] : page.state.channels.map((each) => each.name);
    return all.filter((name) => name.toLowerCase().startsWith(start.toLowerCase())).slice(0, 8).map((name) => ({
      title: `${sign}${name}`, hint: "", note: "",
      take: () => {
        const at = text.selectionStart;
        text.value = `${text.value.slice(0, at - start.length)}${name} ${text.value.slice(at)}`;
      },
    }));
  }

  function offer(options) {
    offered = options;
    active = 0;
    box.replaceChildren(...options.map((option, place) => el(
      "li",
      { role: "option", id: `${list}-${place}`, "aria-selected": String(place === 0), onmousedown: (event) => { event.preventDefault(); take(place); } },
      el("strong", {}, option.title), option.hint ? el("span", { class: "usage" }, option.hint) : null,
      option.note ? el("span", { class: "hint" }, option.note) : null,
    )));
    box.hidden = !options.length;
    point();
  }

  function point() {
    [...box.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === active)));
    if (offered.length) text.setAttribute("aria-activedescendant", `${list}-${active}`);
    else text.removeAttribute("aria-activedescendant");
  }

  function take(place) {
    offered[place].take();
    hide();
    text.focus();
    grow();
  }

  function hide() {
    offered = [];
    box.hidden = true;
    text.removeAttribute("aria-activedescendant");
  }

  function key(event) {
    if (event.isComposing) return;
    const exact = offered.length && text.value.trim().endsWith(offered[active].title);
    if (offered.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + offered.length) % offered.length;
      point();
    } else if (offered.length && (event.key === "Tab" || (event.key === "Enter" && !exact)) && !event.shiftKey) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape" && offered.length) {
      event.stopPropagation();
      hide();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  }

  async function submit() {
    const said = text.value;
    if (!said.trim() && !files.length) return;
    const handed = files.map((file) => file.id);
    text.value = "";
    files.length = 0;
    showFiles();
    hide();
    grow();
    send.setAttribute("aria-busy", "true");
    const answer = await say(said, thread(), handed);
    send.removeAttribute("aria-busy");
    if (answer.trouble) toast(answer.trouble);
  }

  // Type for the visitor, letter by letter, and send.
  async function typeAndSend(words) {
    text.focus();
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    text.value = still ? words : "";
    for (const letter of still ? "" : words) {
      text.value += letter;
      grow();
      await new Promise((resolve) => setTimeout(resolve, QUICK));
    }
    await submit();
  }

  return { node, text, typeAndSend };
}
