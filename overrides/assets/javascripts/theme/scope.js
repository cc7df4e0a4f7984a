// Material's partials/javascripts/base.html as a file: where this copy stands, and what it keeps under that name.
// The theme's script says later that scripts run, and how it shows what has the focus: the whole page would be styled anew.
document.documentElement.classList.replace("no-js", "js")
document.documentElement.classList.add("js-focus-visible")
var __md_scope = new URL("../../../", document.currentScript.src)
var __md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0)
var __md_get = (name, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage ?? localStorage).getItem(`${scope.pathname}.${name}`))
  } catch {
    return null // a private window may refuse
  }
}
// The theme would keep the look as soon as a page opens. Nothing is kept here before somebody chooses it.
var __md_chosen = false
addEventListener("change", (event) => {
  __md_chosen ||= event.target.name === "__palette"
}, true)
var __md_set = (name, value, storage, scope = __md_scope) => {
  if (name === "__palette" && !__md_chosen) return
  try {
    ;(storage ?? localStorage).setItem(`${scope.pathname}.${name}`, JSON.stringify(value))
  } catch {
    // a private window may refuse: the choice then lasts as long as the page
  }
}
