// A button that prints the page. Without a script there is none: the browser's own menu does it.

const show = () => document.querySelectorAll("[data-print][hidden]").forEach((button) => { button.hidden = false; });

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
document.addEventListener("DOMContentLoaded", show);
document.addEventListener("htmx:afterSettle", show);
show();
