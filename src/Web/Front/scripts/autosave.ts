// Saves what somebody writes, so that no way of leaving the page loses it. A draft is saved three seconds after typing stops,
// when a field loses focus, and when the page is left or hidden; every other form only when it is left. Until the server has
// it, the text is only in the page: the browser stores no words.
import { type Kept, address, ask, differs, fields, form, isDraft, renewToken, state, view } from "./draft";

const pause = 3000;
const longest = 10_000;
const again = 10_000;
const doubleClick = 1000;

// The browser sends at most 64 KiB after a page is gone, for all requests together. A larger page is saved almost at once,
// and the browser asks before it leaves with anything that is not saved.
const mostOnLeaving = 60 * 1024;
const large = mostOnLeaving / 2;
const pauseIfLarge = 300;

const words = {
  notSaved: "Not saved. We will keep trying. Keep this page open.",
  elsewhere: "Changed on another device. Select Continue to see both versions.",
  tooLong: "Not saved: there is too much on this page. Shorten it before you leave the page.",
  signedOut: "You have been signed out. What you wrote is still on this page, and we kept it for you. Select the button to sign in again and get it back.",
  signedOutUnsaved: "You have been signed out. What you wrote is still on this page, but it is not saved. Sign in on another page, then come back here.",
  held: "There is no connection. What you wrote is still on this page, but it is not saved. We will keep trying. Keep this page open.",
  heldSaved: "There is no connection. What you wrote is saved. Keep this page open, and continue when you are connected again.",
  heldForm: "There is no connection, so nothing was sent. What you wrote is still on this page. Keep this page open.",
};

type Outcome = "saved" | "refused" | "failed";

const line = form?.querySelector<HTMLElement>("[data-saved]") ?? null;
const savesWhileTyping = isDraft && state.mark !== "";

let typed = 0;
let kept = 0;
let lastKeptTurn = 0;
let leftWith = 0;
let onTheWay = 0;
let size = 0;
let failed = false;
let refused = false;
let submitting = false;
let pending = false;
let passing = false;
let sentAt = 0;
let heard = Date.now();
let timer = 0;
let since = 0;
let running: Promise<Outcome> | null = null;
let held: { button: HTMLElement | null; alert: HTMLElement } | null = null;

const isUnsaved = (): boolean => typed > kept;

function say(text: string): void {
  // Changed only if the text is new, so that a screen reader is not interrupted by the same message.
  if (line && line.textContent !== text) {
    line.textContent = text;
  }
}

function later(wait: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void save(), wait);
}

/** One save at a time, except when the page is left. */
function save(): Promise<Outcome> {
  clearTimeout(timer);
  if (!isUnsaved() || refused) {
    return Promise.resolve("saved");
  }

  running ??= send(false).finally(() => {
    running = null;
    if (isUnsaved() && !refused) {
      later(failed ? again : pause);
    }
  });
  return running;
}

async function send(leaving: boolean, mayRenew = true): Promise<Outcome> {
  const at = typed;
  since = 0;
  const body = fields();
  const turn = state.turn;
  size = body.length;
  if (leaving && size + onTheWay > mostOnLeaving) {
    return "failed";
  }

  const counted = leaving ? size : 0;
  onTheWay += counted;
  try {
    const answer = await fetch(address("Save"), {
      method: "POST", body, redirect: "error", keepalive: leaving, headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
    });
    heard = Date.now();
    if (answer.status === 400 && mayRenew && (await renewToken())) {
      return await send(leaving, false);
    }

    return await take(answer, at, turn);
  } catch {
    failed = true;
    say(words.notSaved);
    return "failed";
  } finally {
    onTheWay -= counted;
  }
}

async function take(answer: Response, at: number, turn: number): Promise<Outcome> {
  if (answer.ok) {
    const now = (await answer.json()) as Partial<Kept>;
    kept = Math.max(kept, at);
    failed = false;
    if (turn > lastKeptTurn) {
      lastKeptTurn = turn;
      state.mark = now.seen ?? state.mark;
    }

    arrived();
    if (isDraft) {
      say(`Saved at ${now.at}`);
    }

    released();
    return "saved";
  }

  if (answer.status === 401) {
    const { kept: isKept } = (await answer.json()) as { kept: boolean };
    kept = isKept ? Math.max(kept, at) : kept;
    failed = !isKept;
    refused = true;
    say(isKept ? words.signedOut : words.signedOutUnsaved);
    return "refused";
  }

  if (answer.status === 409) {
    // The server keeps this version apart until both have been seen.
    kept = Math.max(kept, at);
    say(words.elsewhere);
    return "refused";
  }

  if (answer.status === 413) {
    failed = true;
    say(words.tooLong);
    return "failed";
  }

  throw new Error(String(answer.status));
}

// Which save is on its way when the page is left: a page that opens before it has arrived waits for it. No words are stored.
const mark = `leaving:${form ? new URL(form.action).pathname : ""}`;

function onItsWay(): void {
  try {
    sessionStorage.setItem(mark, JSON.stringify({ view, turn: state.turn }));
  } catch {
    // Without storage, the page is only not protected from opening too early.
  }
}

function arrived(): void {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // As above.
  }
}

function leave(): void {
  if (submitting || !isUnsaved() || typed === leftWith || (isDraft && !savesWhileTyping)) {
    return;
  }

  leftWith = typed;
  void send(true).then((outcome) => outcome === "failed" && savesWhileTyping && save());
  if (isDraft) {
    onItsWay();
  }
}

/** Keeps what is not saved when the session has ended. True if it waits for its writer. */
export async function keepForWriter(): Promise<boolean> {
  if (!form || !isUnsaved()) {
    return refused;
  }

  await send(true);
  return refused && !isUnsaved();
}

// --- Submitting without a connection

/** Whether the server answers; asking does not extend the session. */
async function isConnected(): Promise<boolean> {
  if (!navigator.onLine) {
    return false;
  }

  if (Date.now() - heard < again) {
    return true;
  }

  try {
    await fetch("/account/here", { method: "HEAD", redirect: "manual", cache: "no-store" });
    heard = Date.now();
    return true;
  } catch {
    return false;
  }
}

async function submit(button: HTMLElement | null): Promise<void> {
  if (pending) {
    return;
  }

  pending = true;
  clearTimeout(timer);
  await running;
  const mustSave = savesWhileTyping && isUnsaved() && !refused;
  const done = mustSave ? (await save()) !== "failed" : await isConnected();
  pending = false;
  if (!done) {
    hold(button);
    return;
  }

  // Not within the event: the browser would ignore it.
  await new Promise((next) => setTimeout(next));
  held?.alert.remove();
  held = null;
  submitting = true;
  passing = true;
  sentAt = Date.now();
  form!.requestSubmit(button);
}

/** Stays on the page and says so at the button, which keeps the focus. Hide keeps the page hidden and goes on by itself. */
function hold(button: HTMLElement | null): void {
  failed = true;
  if (button?.matches("[data-hide]")) {
    document.title = "Page";
    document.documentElement.classList.add("app-hidden");
  }

  if (!held) {
    const alert = document.createElement("p");
    alert.className = "app-held";
    alert.setAttribute("role", "alert");
    held = { button, alert };
  }

  held.button = button;
  const place = button && form!.contains(button) ? button : (form!.querySelector<HTMLElement>(".govuk-button:not(a)") ?? form!);
  (place.closest(".govuk-button-group") ?? place).before(held.alert);
  held.alert.textContent = !isDraft ? words.heldForm : isUnsaved() ? words.held : words.heldSaved;
  button?.focus();
  tryAgain();
}

function tryAgain(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void connect(), again);
}

async function connect(): Promise<void> {
  if (savesWhileTyping && isUnsaved()) {
    if ((await save()) === "failed") {
      tryAgain();
    }
  } else if (held) {
    if (await isConnected()) {
      failed = false;
      released();
    } else {
      tryAgain();
    }
  }
}

function released(): void {
  if (!held) {
    return;
  }

  const { button, alert } = held;
  if (button?.matches("[data-hide]")) {
    void submit(button);
    return;
  }

  alert.textContent = `The connection is back${isDraft ? " and what you wrote is saved" : ""}. Select "${button?.textContent?.trim() ?? "Continue"}" again.`;
}

// --- Coming back

/** After the browser has brought the page back as it was left. */
async function comeBack(): Promise<void> {
  submitting = false;
  leftWith = 0;
  const now = savesWhileTyping ? await ask() : null;
  if (!now) {
    return;
  }

  if (now.view === view && now.turn === state.turn) {
    kept = typed;
    state.mark = now.seen;
    arrived();
    say(`Saved at ${now.at}`);
  } else if (isUnsaved()) {
    void save();
  } else if (now.seen !== state.mark) {
    openAgain();
  }
}

function openAgain(): void {
  location.replace(location.pathname);
}

/**
 * A save that was on its way when an earlier view of this page was left must be shown here.
 * @param hasWords The browser has put back what was typed in that view.
 * @param early Something was typed in this view before the scripts arrived: opening the page again would lose it.
 */
async function waitForSave(hasWords: boolean, early: boolean): Promise<void> {
  const stored = sessionStorage.getItem(mark);
  arrived();
  const sent = stored ? (JSON.parse(stored) as { view: string; turn: number }) : null;
  if (!sent || sent.view === view) {
    return;
  }

  form!.inert = true;
  let now: Kept | null = null;
  for (let round = 0; round < 12; round += 1) {
    now = await ask();
    if (now && (now.seen !== state.mark || (now.view === sent.view && (now.turn ?? 0) >= sent.turn))) {
      break;
    }

    await new Promise((done) => setTimeout(done, 250));
  }

  if (now && now.seen !== state.mark && typed === 0 && !early) {
    openAgain();
    return;
  }

  // Typed on in the meantime: that has the words of the save, or the server shows both.
  if (now?.view === sent.view && hasWords) {
    state.mark = now.seen;
  }

  form!.inert = false;
}

async function open(): Promise<void> {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isReturn = navigation?.type === "back_forward" || navigation?.type === "reload";
  const early = document.body.classList.contains("app-typed");
  let lost = false;
  if (savesWhileTyping) {
    try {
      lost = sessionStorage.getItem(mark) !== null;
      await waitForSave(isReturn && typed === 0 && !early && differs(), early);
    } catch {
      // Without storage, there is nothing to wait for.
    }
  }

  if (typed > 0 || !differs()) {
    return;
  }

  if (isDraft && isReturn && !early && !lost) {
    // The browser has put back what was typed before: what is kept is newer, or the same.
    form!.reset();
  } else {
    edited();
  }
}

function edited(): void {
  submitting = false;
  typed += 1;
  since ||= Date.now();
  if (savesWhileTyping && !refused) {
    later(size > large ? pauseIfLarge : Math.min(pause, Math.max(0, since + longest - Date.now())));
  }
}

if (form) {
  if (!isDraft && document.querySelector(".govuk-error-summary")) {
    typed = 1;
  }

  size = savesWhileTyping ? form.textContent!.length : 0;
  for (const event of ["input", "change"]) {
    form.addEventListener(event, edited);
  }

  if (savesWhileTyping) {
    form.addEventListener("focusout", () => void (held || save()));
  }

  // Instead of GOV.UK's guard, which would also swallow a second try after one without a connection.
  for (const button of form.elements) {
    if (button instanceof HTMLButtonElement) {
      button.dataset.preventDoubleClick = "false";
    }
  }

  form.addEventListener("submit", (event) => {
    if (passing) {
      passing = false;
      return;
    }

    event.preventDefault();
    if (Date.now() - sentAt > doubleClick) {
      void submit(event.submitter);
    }
  });

  // Before the request for the next page, so that a reload already finds the words; some browsers only know the other two.
  window.addEventListener("beforeunload", (event) => {
    leave();
    if (!submitting && isUnsaved() && (failed || size > mostOnLeaving)) {
      event.preventDefault();
    }
  });
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      leave();
    }
  });
  window.addEventListener("pageshow", (event) => void (event.persisted ? comeBack() : open()));
  window.addEventListener("online", () => void connect());
}
