// Keeps what somebody writes as a draft on the server, and says so beside it.
//
// A text area with data-draft (where to send it) and data-draft-state (the id of the element that tells
// how it stands) is saved a moment after the last key, with its whole form. The form's field `sequence`
// says from which state of the draft this window started: an older one never overwrites a newer one.

const PAUSE = 1500;
const TRY_AGAIN = 10000;
const SLOW = 400;
const known = new WeakMap();

function about(area) {
  if (!known.has(area)) known.set(area, { timer: 0, request: null, isUnsaved: false });
  return known.get(area);
}

function areas() {
  return document.querySelectorAll("textarea[data-draft]");
}

function areaIn(form) {
  return form?.querySelector?.("textarea[data-draft]");
}

function stateOf(area) {
  return document.getElementById(area.dataset.draftState);
}

function say(area, html) {
  const state = stateOf(area);
  if (state && state.innerHTML.trim() !== html.trim()) state.innerHTML = html;
}

function sayWords(area, name) {
  const words = stateOf(area)?.dataset[name];
  if (!words) return;
  const line = document.createElement("p");
  line.className = "saved";
  line.textContent = words;
  say(area, line.outerHTML);
}

function isUndecided(area) {
  return Boolean(stateOf(area)?.querySelector("[data-conflict]"));
}

function plan(area, delay) {
  const mine = about(area);
  clearTimeout(mine.timer);
  mine.timer = setTimeout(() => save(area), delay);
}

function send(area, more) {
  const headers = { "HX-Request": "true", "HX-Current-URL": location.href };
  return fetch(area.dataset.draft, { method: "POST", body: new FormData(area.form), headers, ...more });
}

async function save(area) {
  const mine = about(area);
  if (!area.isConnected || !mine.isUnsaved || isUndecided(area)) return;
  if (mine.request) return plan(area, PAUSE); // one at a time: each brings the next sequence
  mine.request = new AbortController();
  mine.isUnsaved = false;
  const slow = setTimeout(() => sayWords(area, "saving"), SLOW);
  try {
    const answer = await send(area, { signal: mine.request.signal });
    if (answer.status === 401) return askToSignIn(area, await answer.text());
    if (!answer.ok && answer.status !== 409) throw new Error(answer.status);
    say(area, await answer.text());
    takeSequence(area);
  } catch (error) {
    if (error.name !== "AbortError") {
      mine.isUnsaved = true;
      sayWords(area, "offline");
      plan(area, TRY_AGAIN);
    }
  } finally {
    clearTimeout(slow);
    mine.request = null;
  }
}

// The session ended while somebody wrote: signing in opens beside the text, which stays.
function askToSignIn(area, form) {
  about(area).isUnsaved = true;
  const place = document.getElementById("sign-in-again");
  if (!place || place.childElementCount) return;
  place.innerHTML = form;
  htmx.process(place);
  sayWords(area, "offline");
}

function takeSequence(area) {
  const saved = stateOf(area)?.querySelector("[data-sequence]");
  const field = area.form?.elements.sequence;
  if (saved && field) field.value = saved.dataset.sequence;
}

document.addEventListener("input", (event) => {
  const area = areaIn(event.target.form);
  if (!area) return;
  about(area).isUnsaved = true;
  plan(area, PAUSE);
});

// A form that came back, refused or for a preview, has a text that is nowhere else.
document.addEventListener("htmx:load", () => {
  for (const area of areas()) {
    if (!area.hasAttribute("data-draft-unsaved")) continue;
    area.removeAttribute("data-draft-unsaved");
    about(area).isUnsaved = true;
    plan(area, PAUSE);
  }
});

// Sending the text ends its draft: what is still on its way must not bring it back.
document.addEventListener("submit", (event) => {
  const area = areaIn(event.target);
  if (!area || event.submitter?.name === "preview") return;
  about(area).isUnsaved = false;
  about(area).request?.abort();
}, true);

document.addEventListener("keydown", (event) => {
  const form = event.target.matches?.("textarea") && event.target.form;
  if (!form || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});

// Two windows wrote the same draft: whoever wrote them says what stays.
document.addEventListener("click", (event) => {
  const choice = event.target.closest?.("[data-draft-keep]");
  if (!choice) return;
  const conflict = choice.closest("[data-conflict]");
  const area = document.querySelector(`[data-draft-state="${conflict.parentElement.id}"]`);
  const other = conflict.querySelector("[data-other]");
  if (choice.dataset.draftKeep === "both") area.value = `${other.value}\n\n${area.value}`;
  area.form.elements.sequence.value = conflict.dataset.conflict;
  conflict.remove();
  about(area).isUnsaved = true;
  area.focus();
  save(area);
});

// Leaving in the middle of a sentence: the last words still go.
addEventListener("pagehide", () => {
  for (const area of areas()) {
    if (about(area).isUnsaved && !isUndecided(area)) send(area, { keepalive: true }).catch(() => {});
  }
});

addEventListener("online", () => areas().forEach(save));
