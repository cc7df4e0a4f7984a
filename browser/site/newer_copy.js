// For readers who keep a copy: say when a newer one is ready. It is used when the reader asks, and not before. Who put the
// handbook on a home screen is offered a copy there, on the front page alone.
import * as guard from "../guard.js"
import { element, home, show } from "../page.js"
import * as offline from "./offline.js"

export const start = () => {
  const bar = element("div", { class: "newer-copy md-typeset" })
  const said = element("div", { role: "status" })
  bar.append(said)

  /** Do it, unless something would go: then say what, and ask. */
  /** @type {(act: () => unknown) => () => unknown} */
  const careful = (act) => () => {
    const losing = guard.losing()
    if (!losing.length) return act()
    const notNow = button("Not now", () => show(said))
    show(
      said,
      element(
        "p",
        {},
        element("strong", {}, "This would lose what you typed here: "),
        `${losing.join("; ")}. Keep it on this device or save it to a file first.`,
      ),
      element(
        "p",
        { class: "tool-actions" },
        notNow,
        button("Lose it, and use the newer copy", () => {
          guard.letGo()
          act()
        }),
      ),
    )
    notNow.focus()
  }
  /** @type {(words: string, onclick: () => unknown) => HTMLButtonElement} */
  const button = (words, onclick) => element("button", { type: "button", class: "md-button", onclick }, words)
  /** @type {(words: [string, string], act: () => unknown, yes?: string) => void} */
  const announce = (words, act, yes = "Use it now") =>
    show(
      said,
      element("p", {}, element("strong", {}, words[0]), ` ${words[1]}`),
      element("p", { class: "tool-actions" }, button(yes, act), button("Not now", () => show(said))),
    )

  /** @param {ServiceWorker} worker */
  const ready = (worker) =>
    announce(
      ["A newer copy of the handbook is ready.", "This page will open again. Save what you typed first."],
      careful(() => {
        worker.addEventListener("statechange", () => {
          if (worker.state === "activated") location.reload()
        })
        worker.postMessage("use")
      }),
    )

  const offer = async () => {
    const bytes = await offline.size()
    if (!bytes) return
    const size = `${Math.round(bytes / 1e6)} MB`
    announce(["Keep the handbook on this device?", `It then opens with no signal. It is about ${size}.`], async () => {
      /** @param {string} words */
      const say = (words) => show(said, element("p", {}, words))
      say("One moment…")
      await offline.keep().then(
        () => say("Kept. The handbook now opens here with no signal."),
        (error) => say(error.message),
      )
    }, "Keep it")
  }

  /** @param {ServiceWorkerRegistration} registration */
  const watch = (registration) => {
    /** @param {ServiceWorker | null} worker */
    const look = (worker) => {
      if (worker?.state === "installed" && registration.active) ready(worker)
    }
    look(registration.waiting)
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing
      worker?.addEventListener("statechange", () => look(worker))
    })
  }

  if (offline.available) {
    document.body.append(bar)
    // Another tab asked for the newer copy. This page keeps what is typed on it until its reader lets go.
    navigator.serviceWorker.addEventListener(
      "controllerchange",
      () =>
        announce(
          ["A newer copy of the handbook is in use.", "Save what you typed here, then open this page again."],
          careful(() => location.reload()),
        ),
    )
    const front = [home.pathname, new URL("index.html", home).pathname].includes(location.pathname)
    const onHomeScreen = matchMedia("(display-mode: standalone)").matches ||
      ("standalone" in navigator && navigator.standalone === true)
    offline.registration().then((found) => {
      if (found) return offline.bring().then(watch)
      return front && onHomeScreen ? offer() : null
    }).catch(() => {}) // with no signal there is nothing to look for
  }
}
