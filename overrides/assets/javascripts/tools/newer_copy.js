// Bring the copy for reading with no signal, and say when a newer one is ready. It is used when the reader asks, and not before.
{
  const { element, show } = page
  const bar = element("div", { class: "newer-copy md-typeset" })
  const said = element("div", { role: "status" })
  bar.append(said)

  /** Do it, unless something would go: then say what, and ask. */
  const careful = act => () => {
    const losing = guard.losing()
    if (!losing.length) return act()
    const notNow = button("Not now", () => show(said))
    show(said, element("p", {}, element("strong", {}, "This would lose what you typed here: "), `${losing.join("; ")}. Keep it on this device or save it to a file first.`),
      element("p", { class: "tool-actions" }, notNow, button("Lose it, and use the newer copy", () => { guard.letGo(); act() })))
    notNow.focus()
  }
  const button = (words, onclick) => element("button", { type: "button", class: "md-button", onclick }, words)
  const announce = (words, act) => show(said, element("p", {}, element("strong", {}, words[0]), ` ${words[1]}`),
    element("p", { class: "tool-actions" }, button("Use it now", careful(act)), button("Not now", () => show(said))))

  const ready = worker => announce(["A newer copy of the handbook is ready.", "This page will open again. Save what you typed first."], () => {
    worker.addEventListener("statechange", () => { if (worker.state === "activated") location.reload() })
    worker.postMessage("use")
  })

  const watch = registration => {
    const look = worker => { if (worker?.state === "installed" && registration.active) ready(worker) }
    look(registration.waiting)
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing
      worker.addEventListener("statechange", () => look(worker))
    })
  }

  if (offline.available) {
    document.body.append(bar)
    // Another tab asked for the newer copy. This page keeps what is typed on it until its reader lets go.
    navigator.serviceWorker.addEventListener("controllerchange", () =>
      announce(["A newer copy of the handbook is in use.", "Save what you typed here, then open this page again."], () => location.reload()))
    if (!offline.refused() && !(offline.saving() && !navigator.serviceWorker.controller)) offline.bring().then(watch, () => {})
  }
}
