// Says when these contacts no longer apply. The device's clock may be wrong, so only the time since the page was opened counts.
const answer = document.querySelector<HTMLElement>("[data-right-for]");
const left = Number(answer?.dataset.rightFor || Infinity) * 1000;
const opened = Date.now();

function look(): void {
  const past = answer?.querySelector<HTMLElement>("[data-past]");
  if (past?.hidden && Date.now() - opened >= left) {
    past.hidden = false;
  }
}

if (answer) {
  setInterval(look, 5000);
  for (const event of ["pageshow", "focus", "visibilitychange"]) {
    window.addEventListener(event, look);
  }
}

for (const button of document.querySelectorAll<HTMLElement>("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
