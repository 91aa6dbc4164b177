// A field that offers a list while one types: for several choices, and for choices that the app suggests.

import { el, fresh } from "./dom.js";

const WAIT = 250;

// `suggest(typed)` gives the options; `chosen` are options; `changed` is called with every new choice.
export function combobox({ id, several, chosen, most, placeholder, suggest, least = 0, changed, describedby, required }) {
  const list = fresh("options");
  const held = [...chosen];
  let offered = [];
  let active = -1;
  let waiting;
  let asked = 0;

  const input = el("input", {
    id, type: "text", role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": list, "aria-describedby": describedby, "aria-required": required ? "true" : undefined,
    placeholder: placeholder ?? "Type to find",
    oninput: () => look(WAIT), onfocus: () => look(0), onkeydown: key, onblur: () => setTimeout(close, 150),
  });
  const box = el("ul", { id: list, role: "listbox", class: "options", "aria-label": "Choices", hidden: true });
  const note = el("p", { class: "options-note", role: "status" });
  const tokens = el("span", { class: "tokens" });
  const node = el("div", { class: "combobox" }, tokens, input, box, note);

  function look(wait) {
    clearTimeout(waiting);
    const typed = !several && held[0] && input.value === held[0].text.text ? "" : input.value.trim();
    if (typed.length < least) return close();
    waiting = setTimeout(async () => {
      const turn = (asked += 1);
      const { options = [], trouble } = await suggest(typed);
      if (turn !== asked || document.activeElement !== input) return;
      note.textContent = trouble ?? (options.length ? "" : "Nothing found.");
      offered = options.filter((option) => !held.some((each) => several && each.value === option.value));
      active = -1;
      box.replaceChildren(...offered.map((option, place) => el(
        "li",
        { role: "option", id: `${list}-${place}`, "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); choose(option); } },
        option.text.text,
        option.description ? el("span", { class: "option-description" }, option.description.text) : null,
      )));
      box.hidden = !offered.length;
      box.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-expanded", String(!box.hidden));
    }, wait);
  }

  function close() {
    clearTimeout(waiting);
    asked += 1;
    box.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    if (!several) input.value = input.value.trim() && held[0] ? held[0].text.text : "";
  }

  function key(event) {
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (box.hidden) return look(0);
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + offered.length) % offered.length;
      [...box.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === active)));
      box.children[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", `${list}-${active}`);
    } else if (event.key === "Enter" && !box.hidden) {
      event.preventDefault();
      choose(offered[Math.max(active, 0)]);
    } else if (event.key === "Backspace" && !input.value && several && held.length) {
      held.pop();
      show();
      changed(values());
    } else if (event.key === "Backspace" && !several && held.length && input.value === held[0].text.text) {
      held.pop();
      changed(values());
    }
  }

  function choose(option) {
    if (!option) return;
    if (!several) held.length = 0;
    if (most && held.length >= most) {
      note.textContent = `Choose no more than ${most}.`;
      return;
    }
    held.push(option);
    input.value = several ? "" : option.text.text;
    close();
    show();
    changed(values());
  }

  function show() {
    if (!several) {
      input.value = held[0]?.text.text ?? "";
      return;
    }
    tokens.replaceChildren(...held.map((option) => el(
      "span",
      { class: "token" },
      option.text.text,
      el("button", {
        type: "button", "aria-label": `Take ${option.text.text} out`,
        onclick: () => { held.splice(held.indexOf(option), 1); show(); changed(values()); input.focus(); },
      }, "×"),
    )));
  }

  const values = () => held.map((option) => option.value);
  show();
  return { node, input, read: () => (several ? values() : values()[0] ?? "") };
}
