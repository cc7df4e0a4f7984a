/** The elements within a root whose colours are worth asking for, by their looks: of all that look alike the first that is seen. */
// deno-lint-ignore no-unused-vars -- tests/conftest.py calls it
function looks(within, passed) {
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
  // Looks are remembered from page to page: a number of 53 bits (cyrb53) stands for one.
  const shortened = (text) => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57]
    for (let i = 0; i < text.length; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 2654435761)
      low = Math.imul(low ^ text.charCodeAt(i), 1597334677)
    }
    return 4294967296 * (2097151 & low) + (high >>> 0)
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
    const short = shortened(`${key}`)
    if (!passed.has(short) && !first.has(short) && axe.commons.dom.isVisibleOnScreen(element)) first.set(short, element)
  }
  axe.teardown()
  return first
}
