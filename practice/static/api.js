// Calls to the server of this page, and its bell.

// Each opening of the page is a client of its own: a form opens where the click was, and is gone after a reload.
const client = `page-${crypto.getRandomValues(new Uint32Array(2)).join("")}`;
let person = "";

export function actAs(id) {
  person = id;
}

// Gives null where the server can't be reached: the bell tells of that, and rings when it is back.
export async function get(path, parameters = {}) {
  const query = new URLSearchParams({ ...(person && { as: person }), client, ...parameters });
  const answer = await fetch(`${path}?${query}`).catch(() => null);
  if (answer && !answer.ok) throw new Error(await answer.text());
  return answer?.json() ?? null;
}

// Gives the server's answer. `gone` in it means that what was clicked is no longer there; `trouble` is for the person.
export async function post(path, body = {}) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ as: person, client, ...body }),
  }).catch(() => null);
  if (!answer) return { trouble: "The workspace can't be reached." };
  if (answer.status === 413) return { trouble: "That is more than this workspace takes at once." };
  if (!answer.ok && answer.status !== 409) return { trouble: `This workspace failed: ${await answer.text()}` };
  return answer.json();
}

export async function upload(file) {
  const answer = await fetch(`/page/upload?${new URLSearchParams({ as: person, name: file.name })}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
  if (!answer.ok) throw new Error("The file is too large for this workspace.");
  return answer.json();
}

export function listen(changed, lost) {
  const bell = new EventSource("/page/live");
  bell.onmessage = () => {
    lost(false);
    changed();
  };
  bell.onerror = () => lost(true);
}
