// What the browser knows about the form of a page: its fields, and whether the browser has put old text back into them.

export type Kept = { at: string; seen: string; view: string | null; turn: number | null };

/** The form that is saved while somebody writes or leaves; null on a page without one. */
export const form = document.querySelector<HTMLInputElement>("form input[name=View]")?.form ?? null;

const hidden = (name: string): string => form?.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value ?? "";

export const view = hidden("View");

/** A page of a draft is saved as it is; any other form is kept apart until it is sent. */
export const isDraft = form?.querySelector("input[name=Seen]") !== null;

/** The mark of what the page shows, empty before the first submission; and the number of its last save. */
export const state = { mark: hidden("Seen"), turn: Number(hidden("Turn")) };

/** The page's own address with a handler. */
export function address(handler: string): string {
  const to = new URL(form!.action);
  to.search = `?handler=${handler}`;
  return to.href;
}

/** The fields as the form itself would send them. There are no file inputs. */
export function fields(): string {
  return new URLSearchParams(new FormData(form!) as unknown as Record<string, string>).toString();
}

// Set when the fields are read, not in the hidden inputs: the browser would put changed ones back when somebody returns.
form?.addEventListener("formdata", (event) => {
  state.turn += 1;
  event.formData.set("Turn", String(state.turn));
  if (isDraft) {
    event.formData.set("Seen", state.mark);
  }
});

/** Whether a field shows something else than the server sent: typed before this script arrived, or put back. */
export function differs(): boolean {
  return [...form!.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    }

    if (field instanceof HTMLTextAreaElement) {
      return field.value !== field.defaultValue;
    }

    return field instanceof HTMLInputElement && field.type !== "hidden" && (field.value !== field.defaultValue || field.checked !== field.defaultChecked);
  });
}

/** What the server holds of this page; null without an answer. */
export async function ask(): Promise<Kept | null> {
  try {
    const answer = await fetch(address("Kept"), { cache: "no-store", redirect: "manual" });
    return answer.ok ? ((await answer.json()) as Kept) : null;
  } catch {
    return null;
  }
}

/** Takes over the token of a new session; a form whose writer is not signed in keeps its old one. */
export async function renewToken(): Promise<boolean> {
  const name = "__RequestVerificationToken";
  const old = form!.querySelector<HTMLInputElement>(`input[name=${name}]`);
  const answer = await fetch(form!.action, { cache: "no-store", redirect: "error" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector<HTMLInputElement>(`form#page input[name=${name}]`);
  if (!answer.ok || !old || !fresh) {
    return false;
  }

  old.value = fresh.value;
  return true;
}
