// Material's partials/javascripts/base.html as a file: where this copy stands, and what it keeps under that name.
var __md_scope = new URL("../../../", document.currentScript.src)
var __md_hash = text => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0)
var __md_get = (name, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage ?? localStorage).getItem(`${scope.pathname}.${name}`))
  } catch {
    return null // a private window may refuse
  }
}
var __md_set = (name, value, storage, scope = __md_scope) => {
  try {
    (storage ?? localStorage).setItem(`${scope.pathname}.${name}`, JSON.stringify(value))
  } catch {
    // a private window may refuse: the choice then lasts as long as the page
  }
}
