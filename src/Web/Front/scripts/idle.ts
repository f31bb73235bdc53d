import { keepForWriter } from "./autosave";

const here = "/account/here";
const warnFor = 3 * 60 * 1000;
const saveFor = 15 * 1000;

/**
 * Warns before the session ends, and shows nothing of a file once it has ended. The server is asked each time how long the
 * session has left, since the user may be working in another tab. Asking does not extend the session.
 */
export function watchTheSession(page: Document): void {
  const dialog = page.querySelector<HTMLDialogElement>("dialog[data-idle]");
  if (!dialog) {
    return;
  }

  let timer = 0;
  const plan = (left: number): void => {
    window.clearTimeout(timer);
    const wait = left > warnFor ? left - warnFor : left > saveFor ? left - saveFor : left;
    timer = window.setTimeout(() => void look(), wait + 500);
  };
  const look = async (): Promise<void> => {
    const left = await timeLeft();
    if (left === null) {
      leave(page);
      return;
    }

    if (left > warnFor) {
      dialog.close();
    } else if (left <= saveFor && dialog.dataset.keeps === "true") {
      dialog.querySelector<HTMLButtonElement>("[data-sign-out]")?.click();
      return;
    } else if (!dialog.open) {
      dialog.showModal();
    }

    plan(left);
  };

  dialog.querySelector("form[data-stay]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    dialog.close();
    void stay(event.target as HTMLFormElement).then(look, look);
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      page.documentElement.classList.add("app-hidden");
      void timeLeft().then((left) => (left === null ? leave(page) : page.documentElement.classList.remove("app-hidden")));
    }
  });
  page.addEventListener("visibilitychange", () => void (page.visibilityState === "visible" && look()));
  plan(Number(dialog.dataset.idle) * 1000);
}

/** Milliseconds until the session ends; null if it has ended. Without a connection the page carries on and asks again later. */
async function timeLeft(): Promise<number | null> {
  try {
    const answer = await fetch(here, { method: "HEAD", redirect: "manual", cache: "no-store" });
    return answer.status === 204 ? Number(answer.headers.get("session-left")) * 1000 : null;
  } catch {
    return warnFor;
  }
}

async function stay(form: HTMLFormElement): Promise<void> {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
}

/** Nothing of the page is shown any more. What was written on it is kept for its writer, and the sign-in page says so. */
function leave(page: Document): void {
  page.documentElement.classList.add("app-hidden");
  page.title = "Page";
  const here = window.location.pathname;
  void keepForWriter().then((kept) => {
    const back = kept ? `/account/saved-forms?back=${encodeURIComponent(here)}` : here;
    window.location.replace(`/sign-in?back=${encodeURIComponent(back)}`);
  });
}
