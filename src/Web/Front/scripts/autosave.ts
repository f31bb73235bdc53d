// Saves a draft three seconds after typing stops, when a field loses focus, and when the page is hidden. Until the server has
// it, the text is only in the page and is not stored in the browser.
const line = document.querySelector<HTMLElement>("[data-saved]");
const form = line?.closest("form");
const seen = form?.elements.namedItem("Seen");
const pause = 3000;
const again = 10_000;
const notSaved = "Not saved. We will keep trying. Keep this page open.";

let changed = false;
let timer = 0;
let running: Promise<void> | null = null;

function say(words: string): void {
  // Changed only if the text is new, so that a screen reader is not interrupted by the same message.
  if (line && line.textContent !== words) {
    line.textContent = words;
  }
}

function later(wait: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void save(), wait);
}

function save(): Promise<void> {
  running ??= post().finally(() => {
    running = null;
    if (changed) {
      later(again);
    }
  });
  return running;
}

async function post(): Promise<void> {
  if (!form || !(seen instanceof HTMLInputElement) || !changed) {
    return;
  }

  clearTimeout(timer);
  changed = false;
  try {
    // Sent as the form itself would be. There are no file inputs.
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await fetch(`${location.pathname}?handler=Save`, { method: "POST", body, redirect: "error" });
    if (answer.status === 409) {
      say("Changed on another device. Select Continue to see both versions.");
    } else if (answer.ok) {
      const kept = (await answer.json()) as { at: string; seen: string };
      seen.value = kept.seen;
      say(`Saved at ${kept.at}`);
    } else {
      throw new Error(String(answer.status));
    }
  } catch {
    changed = true;
    say(notSaved);
  }
}

// Before the first submission there is no draft, and no version of it that this page could have seen.
if (form && seen instanceof HTMLInputElement && seen.value) {
  for (const event of ["input", "change"]) {
    form.addEventListener(event, () => {
      changed = true;
      later(pause);
    });
  }

  form.addEventListener("focusout", () => void save());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      void save();
    }
  });

  // Wait for a running save. Otherwise the form would look as if it came from another device with an older version.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    changed = false;
    if (running) {
      event.preventDefault();
      void running.finally(() => form.requestSubmit(event.submitter));
    }
  });
}
