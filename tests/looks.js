/** The elements within a root whose colours are worth asking for: of all that look alike, the first that is seen. */
// deno-lint-ignore no-unused-vars -- tests/conftest.py calls it
function looks(within) {
  const ground = (element, style) =>
    [style.backgroundColor, style.backgroundImage, style.opacity, style.textShadow].join(" ")
  const known = new Map()
  const look = (element) => {
    if (!element) return { stack: "", words: "" }
    if (!known.has(element)) {
      const style = getComputedStyle(element)
      const stack = [...new Set([...look(element.parentElement).stack.split("\n"), ground(element, style)])].join("\n")
      const words = [style.color, style.fontSize, style.fontWeight, style.textDecorationLine].join(" ")
      known.set(element, { stack, words })
    }
    return known.get(element)
  }
  const saysSomething = (element) =>
    element.matches("input, select, textarea") ||
    Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
  const texts = new Map() // of parents: each is asked for by all its children
  const textOf = (parent) => {
    if (!texts.has(parent)) texts.set(parent, parent.textContent.trim())
    return texts.get(parent)
  }
  const first = new Map()
  axe.setup(document.documentElement)
  for (const element of document.querySelectorAll(`:is(${within}), :is(${within}) *`)) {
    if (!saysSomething(element) || !element.checkVisibility()) continue
    const { stack, words } = look(element)
    const parent = element.parentElement
    const alone = parent && textOf(parent) === element.textContent.trim() // a link amid words must stand out from them
    const key = [
      element.tagName,
      element.className,
      element.matches(":disabled"),
      alone,
      words,
      look(parent).words,
      stack,
    ]
    if (!first.has(`${key}`) && axe.commons.dom.isVisibleOnScreen(element)) first.set(`${key}`, element)
  }
  axe.teardown()
  return first.size ? Array.from(first.values()) : within
}
