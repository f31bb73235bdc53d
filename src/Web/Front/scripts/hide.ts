const presses = 3;
const within = 5000;

/** Shift three times presses Hide. Any other key in between starts the count again, so that writing capitals never hides a page. */
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

/** The screen is empty at once, however slow the answer is. */
function blank(page: Document): void {
  page.title = "Page";
  page.documentElement.classList.add("app-hidden");
}
