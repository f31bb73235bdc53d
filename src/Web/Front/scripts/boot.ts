// Runs first in the body, before anything is painted and before any module: tells GOV.UK's scripts and styles that
// JavaScript works. The menu of a phone is closed from the first paint, so that it does not close under a finger later, and
// therefore opens from here too.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element | null)?.closest("[data-menu]");
  button?.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
});

// Typing before the modules arrive is told apart from text that the browser restores.
document.addEventListener("beforeinput", () => document.body.classList.add("app-typed"), { once: true });
