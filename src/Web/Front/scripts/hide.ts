const presses = 3;
const within = 5000;

/** Pressing Shift three times hides the page. Any other key in between resets the count, so that typing capitals does not. */
export function hideByKey(page: Document): void {
  let times: number[] = [];
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      times = [];
    }
  });
  page.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      return;
    }

    times = [...times, event.timeStamp].filter((time) => event.timeStamp - time < within);
    if (times.length >= presses) {
      times = [];
      blank(page);
      page.querySelector<HTMLElement>("[data-hide]")?.click();
    }
  });
}

/** Empties the screen at once, without waiting for the server. */
function blank(page: Document): void {
  page.title = "Page";
  page.documentElement.classList.add("app-hidden");
}
