// Runs first in the body, before any module: tells GOV.UK's scripts and styles that JavaScript works.
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
