// A session that began anew has a new token. Every form on the page gets it, so that what somebody
// was writing can be sent from where it stands.
document.addEventListener("htmx:afterSettle", () => {
  const news = document.querySelector("[data-csrf-token]");
  if (!news) return;
  const token = news.dataset.csrfToken;
  delete news.dataset.csrfToken;
  for (const field of document.querySelectorAll('input[name="csrf_token"]')) field.value = token;
});

// What was said beside a form is over once something was sent.
document.addEventListener("htmx:afterRequest", (event) => {
  const place = document.getElementById("sign-in-again");
  const { successful, requestConfig, target } = event.detail;
  if (!place || !successful || requestConfig.verb === "get" || place.contains(event.target)) return;
  if (target !== place) place.replaceChildren();
});
