// Forms: the stack that the bot has opened at this page. The browser's Back closes the one on top, as Escape does.

import { post } from "./api.js";
import { blocks, values } from "./blocks.js";
import { button, el, takeAway, toast } from "./dom.js";
import { withEmoji } from "./mrkdwn.js";
import { names, page, refresh } from "./store.js";

const drawn = new Map(); // view id -> { dialog, hash, fields }
let depth = 0; // how many entries of the browser's history stand for open forms
let ignored = 0; // how many steps back were our own

export function modals() {
  const open = page.state.modals;
  for (const [id, form] of drawn) {
    if (!open.some((view) => view.id === id)) {
      takeAway(form.dialog);
      drawn.delete(id);
    }
  }
  for (const view of open) {
    const form = drawn.get(view.id);
    if (!form) drawn.set(view.id, make(view, open));
    else if (form.hash !== view.hash) redraw(form, view, open);
  }
  remember(open.length);
}

function remember(wanted) {
  while (depth < wanted) history.pushState({ forms: (depth += 1) }, "");
  if (depth > wanted) {
    ignored += 1;
    history.go(wanted - depth);
    depth = wanted;
  }
}

window.addEventListener("popstate", () => {
  if (ignored) {
    ignored -= 1;
    return;
  }
  if (!depth) return;
  depth -= 1;
  const top = page.state.modals.at(-1);
  if (top) closeForm(drawn.get(top.id));
});

function make(view, open) {
  const form = { id: view.id, dialog: el("dialog", { class: "modal" }), fields: new Map(), held: undefined };
  form.dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    closeForm(form);
  });
  redraw(form, view, open);
  document.body.append(form.dialog);
  form.dialog.showModal();
  const first = form.dialog.querySelector(".modal-body :is(input, textarea, select, button), .modal-foot button");
  if (!form.dialog.querySelector(".modal-body :focus")) first?.focus();
  return form;
}

function redraw(form, view, open) {
  const focused = form.dialog.contains(document.activeElement) ? document.activeElement.dataset?.action : undefined;
  const held = form.hash ? values(form.fields) : undefined;
  const remembered = new Map();
  for (const each of form.fields.values()) {
    for (const field of each) for (const [value, option] of field.known ?? []) remembered.set(value, option);
  }
  form.hash = view.hash;
  form.fields = new Map();
  const heading = `${view.id}-title`;
  const home = {
    names: names(), fields: form.fields, held, remembered, level: 3,
    act: async (block, element, raw) => trouble(form, (await post("/page/press", {
      at: { view: view.id }, block: block.block_id, action: element.action_id, value: raw, values: values(form.fields),
    })).trouble),
    suggest: (block, element, typed) => post("/page/suggest", { at: { view: view.id }, block: block.block_id, action: element.action_id, value: typed }),
  };
  const below = open.length > 1 && view.previous_view_id;
  form.note = el("p", { class: "trouble", role: "alert", hidden: true });
  form.submit = view.submit ? el("button", { type: "submit", class: "primary" }, withEmoji(view.submit.text)) : null;
  form.dialog.setAttribute("aria-labelledby", heading);
  form.dialog.replaceChildren(el(
    "form",
    { novalidate: true, onsubmit: (event) => { event.preventDefault(); submitForm(form); } },
    el("div", { class: "modal-head" },
      below ? button("‹", () => closeForm(form), { class: "ghost", "aria-label": "Back" }) : null,
      el("h2", { id: heading }, withEmoji(view.title.text)),
      button("×", () => closeForm(form), { class: "ghost close", "aria-label": "Close" })),
    el("div", { class: "modal-body" }, form.note, blocks(view.blocks, home)),
    el("div", { class: "modal-foot" },
      button(view.close ? withEmoji(view.close.text) : view.submit ? "Cancel" : "Close", () => closeForm(form), { class: "plain" }),
      form.submit),
  ));
  if (focused) form.dialog.querySelector(`[data-action="${CSS.escape(focused)}"]`)?.focus();
}

// Put values into the fields of the form on top, by the ids of their blocks.
export function fillForm(filled) {
  const form = drawn.get(page.state.modals.at(-1)?.id);
  for (const [block, value] of form ? filled : []) {
    const field = form.dialog.querySelector(`[data-block="${CSS.escape(block)}"] :is(input, textarea, select)`);
    if (field) field.value = value;
    field?.dispatchEvent(new Event("input"));
  }
}

function trouble(form, text) {
  form.note.textContent = text ?? "";
  form.note.hidden = !text;
}

async function submitForm(form) {
  if (form.busy) return;
  form.busy = true;
  trouble(form, "");
  form.submit?.setAttribute("aria-busy", "true");
  const answer = await post("/page/submit", { at: { view: form.id }, values: values(form.fields) });
  errors(form, answer.errors ?? {});
  trouble(form, answer.gone ? "Something in this form can't be sent. Close it and begin again." : answer.trouble);
  form.busy = false;
  form.submit?.removeAttribute("aria-busy");
  refresh();
}

function errors(form, said) {
  let first;
  for (const block of form.dialog.querySelectorAll(".input")) {
    const text = said[block.dataset.block];
    const line = block.querySelector(".error");
    const field = block.querySelector("input, textarea, select, .ticks");
    line.hidden = !text;
    line.textContent = text ?? "";
    block.classList.toggle("wrong", Boolean(text));
    if (text) field?.setAttribute("aria-invalid", "true");
    else field?.removeAttribute("aria-invalid");
    if (text && !first) first = block.querySelector(".ticks input") ?? field;
  }
  first?.focus();
}

async function closeForm(form) {
  if (!form || form.busy) return;
  const held = values(form.fields);
  const answer = await post("/page/close", { at: { view: form.id }, values: held });
  if (answer.trouble) toast(answer.trouble);
  refresh();
}
