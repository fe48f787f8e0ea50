// What the pages gain with JavaScript: a note of new articles, times that stay true, pictures that fail quietly, "/" to search.

const MINUTE = 60_000, HOUR = 60 * MINUTE, DAY = 24 * HOUR, WEEK = 7 * DAY;
const FIRST_PAUSE = 2_000, LONGEST_PAUSE = 5 * MINUTE;

/** The same words as the server's (Moment), so that a page left open and a fresh one read alike. */
function ago(age) {
  const count = (number, unit) => `${number} ${unit}${number === 1 ? "" : "s"} ago`;
  if (age < MINUTE) return "just now";
  if (age < HOUR) return count(Math.floor(age / MINUTE), "minute");
  return age < DAY ? count(Math.floor(age / HOUR), "hour") : count(Math.floor(age / DAY), "day");
}

function refreshTimes() {
  for (const time of document.querySelectorAll("time[data-relative]")) {
    const age = Date.now() - Date.parse(time.dateTime);
    time.textContent = age < WEEK ? ago(age) : time.title.split(",")[0];
  }
}

/** A picture that cannot be loaded gives its place back; in an article its caption stays. */
function hideIfBroken(image) {
  if (image.complete && image.naturalWidth === 0) image.closest(".picture, figure")?.classList.add("failed");
}

/** Tells how many articles have come since the page was made; only the reader's click changes the page. */
function followStream(note) {
  const link = note.querySelector("a");
  const shown = new Set([...document.querySelectorAll("[data-id]")].map((card) => card.dataset.id));
  const times = [...document.querySelectorAll(".latest time, .rows time")].map((time) => Date.parse(time.dateTime));
  const oldest = times.length ? Math.min(...times) : -Infinity;
  const fresh = new Set();
  let stream, retry, pause = FIRST_PAUSE;
  // Where the page was made, then where the stream was left: it repeats what came while nobody followed.
  let place = note.dataset.since;

  /** An older article that was fetched again comes by too, but a fresh page would not show it. */
  const add = ({ id, publishedAt }) => {
    if (shown.has(id) || fresh.has(id) || Date.parse(publishedAt) < oldest) return;
    fresh.add(id);
    link.textContent = fresh.size === 1 ? "1 new article" : `${fresh.size} new articles`;
    link.hidden = false;
  };
  const open = () => {
    if (stream) return;
    const address = new URL(note.dataset.stream, location);
    address.searchParams.set("since", place);
    stream = new EventSource(address);
    stream.onopen = () => { pause = FIRST_PAUSE; };
    stream.onmessage = ({ data, lastEventId }) => {
      place = lastEventId;
      add(JSON.parse(data));
    };
    stream.onerror = ({ target }) => {
      // A broken connection the browser mends; an answer other than 200 (too many streams, a proxy's 502) ends it for good.
      if (target.readyState !== EventSource.CLOSED || target !== stream) return;
      close();
      retry = setTimeout(follow, pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    };
  };
  // A browser has six connections per server (HTTP/1.1): pages in background tabs must not keep them.
  const close = () => { stream?.close(); stream = undefined; clearTimeout(retry); };
  const follow = () => (document.hidden ? close() : open());

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", close);
  addEventListener("pageshow", follow);
}

document.addEventListener("error", (event) => event.target instanceof HTMLImageElement && hideIfBroken(event.target), true);
document.querySelectorAll("img").forEach(hideIfBroken);
document.querySelectorAll("[data-stream]").forEach(followStream);
// On a phone the navigation is wider than the window: what is chosen shall be seen.
document.querySelectorAll(".sections [aria-current]").forEach((link) => link.scrollIntoView({ inline: "center", block: "nearest" }));
refreshTimes();
setInterval(refreshTimes, MINUTE);
addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.getElementById("q")?.focus();
});
