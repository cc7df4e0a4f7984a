// Progress on the learning path, for whatever page it happens on: quizzes and cases call `training.note` when they are
// finished. Here too is the end of a module's page. The list of modules is tools/learning_path.js.
{
  const { element, facts, day, today, show } = page
  const { begin, note, parts, check, merge, pack, unpack } = rules.training
  const { button } = keepingWords
  const NAME = "training"
  // Which module was opened last is noted by the page, not done by the reader.
  store.declare(NAME, ({ modules, name }) => (Object.keys(modules).length || name ? [{ modules, name }] : []))
  const UNKEPT = "This page forgets it when you close or leave it, unless you keep it on this device or save it to a file."

  /** Return the reader's progress. Throws once if what was kept is damaged; then goes on with none. */
  const read = () => store.get(NAME, check) ?? begin()
  const write = progress => store.set(NAME, progress)

  const WENT = { good: "it went well", mixed: "it went partly well", badly: "it went badly" }
  /** Say in words how far one module is: [part, words, done]. */
  const said = (progress, module) => {
    const { quiz, scenario } = progress.modules[module.id] ?? {}
    const words = {
      read: is => (is ? "Read" : "Not marked as read yet"),
      scenario: is => (is ? `Case: ${WENT[scenario.went]}, ${day(scenario.when)}` : "Case: not finished yet"),
      quiz: is => (is ? `Quiz: ${quiz.right} of ${quiz.of} right, ${day(quiz.when)}` : "Quiz: not finished yet"),
    }
    return parts(progress, module).map(([part, is]) => [part, words[part](is), is])
  }
  const list = (progress, module) => element("ul", { class: "path-parts" }, said(progress, module).map(([part, words, is]) => element("li", { "data-part": part, class: is ? "path-done" : null }, words)))

  /** The buttons that save progress and open it again. `tell` and `warn` show words; `drawn` is called after a change. */
  const fileButtons = ({ tell, warn, drawn }) => {
    const attempt = act => async () => {
      try {
        await act()
      } catch (error) {
        drawn()
        warn(error.message)
      }
    }
    return [
      button("Save my progress to a file", attempt(() => {
        files.save("staffside-training.json", "application/json", pack(read(), today()))
        store.file(NAME)
        tell(files.SAVED)
      })),
      button("Open saved progress", attempt(async () => {
        const before = read(), after = merge(before, unpack(await files.open(".json,application/json")))
        write(after)
        drawn()
        tell(JSON.stringify(after) === JSON.stringify(before) ? "That file has nothing that is not here already." : "Opened. What the file says was added to what was here; nothing was taken away.")
      })),
    ]
  }

  globalThis.training = {
    /** Note that something is done. Throws, with words to show, if it could not be kept; the page still has it. */
    note: (module, what, value) => write(note(read(), module, what, what === "read" || what === "opened" ? value : { when: today(), ...value })),
    read, write, list, fileButtons, UNKEPT,
  }

  page.tool("next_module", place => {
    const { module } = facts(place)
    const { place: message, say: tell, warn } = page.voice()
    const now = () => {
      try {
        return read()
      } catch (error) {
        warn(error.message)
        return begin()
      }
    }
    const state = element("div", {})
    const mark = button("", () => {
      const is = Boolean(now().modules[module.id]?.read)
      try {
        training.note(module.id, "read", !is)
        tell(is ? "Not marked as read any more." : `Marked as read. ${store.keeping() ? "It is kept on this device." : UNKEPT}`)
      } catch (error) {
        warn(error.message)
      }
      draw()
    }, true)
    const draw = () => {
      const progress = now()
      mark.textContent = progress.modules[module.id]?.read ? "Mark as not read" : "Mark this module as read"
      show(state, list(progress, module))
    }
    const live = element("div", { class: "path-live" }, element("h3", {}, "Your progress on this module"), state, element("p", { class: "tool-actions" }, mark), keepingChoice(),
      element("p", { class: "tool-actions" }, fileButtons({ tell, warn, drawn: () => draw() })), message)
    place.prepend(live)
    // To open a module is to be there: “Go on” on the list of modules leads back. Without a choice to keep, this page alone knows.
    // The authors' page shows a module's end too, and is not the module.
    const here = location.pathname.endsWith(`/training/${module.id}.html`)
    try {
      if (here && read().last !== module.id) training.note(module.id, "opened")
    } catch (error) {
      warn(error.message)
    }
    draw()
    store.watch(draw)
  }, { leads: true })
}
