// What the page knows: the state that the server gave, and where on the page the person is.

import { actAs, get, post } from "./api.js";
import { toast } from "./dom.js";

export const page = {
  state: null,
  person: sessionStorage.person ?? "",
  place: { tab: "messages" },
  thread: "",
  panel: "",
  render: () => {},
};

let fetching = null;
let again = false;

// Fetch the state and draw it. Whoever waits for this waits until what they asked for is drawn.
export function refresh() {
  again = true;
  fetching ??= fetchState().finally(() => (fetching = null));
  return fetching;
}

async function fetchState() {
  while (again) {
    again = false;
    const person = page.person;
    actAs(person);
    let state;
    try {
      state = await get("/page/state", { channel: channelId() });
    } catch (fault) {
      if (!person) throw fault;
      if (page.person === person) page.person = "";
      again = true;
      continue;
    }
    if (!state) return;
    if (page.person !== person) {  // somebody else by now, whose state this is not
      again = true;
      continue;
    }
    page.state = state;
    page.person = state.me;
    sessionStorage.person = page.person;
    page.render();
  }
}

// The id of the conversation that is in sight, "" on the Home tab.
export function channelId() {
  if (page.place.tab) return page.place.tab === "messages" ? page.state?.app.channel ?? "" : "";
  return page.place.channel;
}

const sameAddress = (place) => (place.tab ? `#app/${place.tab}` : `#${place.channel}`);

export function readAddress() {
  const hash = location.hash.slice(1);
  if (hash.startsWith("app/")) return { tab: hash.slice(4) === "home" ? "home" : "messages" };
  return hash ? { channel: hash.split("/")[0], ts: hash.split("/")[1] } : null;
}

export function go(place) {
  if (location.hash === sameAddress(place)) arrive();
  else location.hash = sameAddress(place);
}

export async function arrive() {
  const to = readAddress() ?? { channel: page.state.channels[0].id };
  page.place = to;
  page.thread = "";
  if (page.panel === "thread") page.panel = "";
  if (to.tab) await post("/page/open", { tab: to.tab });
  await refresh();
}

export async function become(person) {
  if (person === page.person) return;
  page.person = person;
  page.thread = "";
  if (page.panel === "thread") page.panel = "";
  await refresh();
  const here = page.place;
  const sees = here.tab || [...page.state.channels, ...page.state.directs].some((each) => each.id === here.channel);
  if (!sees) go({ channel: page.state.channels[0]?.id ?? page.state.app.channel });
  else if (here.tab) await arrive();
  toast(`You are now ${page.state.people.find((each) => each.id === person).name}.`);
}

export function names() {
  const { people, app, channels, directs, me } = page.state;
  const everybody = people.map((each) => [each.id, each.name]);
  const byId = new Map([...everybody, [app.id, app.name], ["USLACKBOT", "Slackbot"]]);
  return {
    me,
    people: byId,
    everybody,
    channels: new Map(channels.map((each) => [each.id, each.name])),
    directs: [[app.channel, app.name], ...directs.map((each) => [each.id, byId.get(each.with)])],
  };
}

export function say(text, thread = "", files = []) {
  return post("/page/say", { channel: channelId(), text, thread, files });
}
