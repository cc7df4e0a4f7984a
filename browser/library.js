// Libraries that are not ours, each loaded when it is first needed.
import { home } from "./page.js"

/** @type {Record<string, Promise<any>>} */
const libraries = {}
/**
 * Load a library once, when it is first needed: what it leaves under its name.
 * @type {(file: string, name: string, missing: string) => Promise<any>}
 */
export const library = (file, name, missing) =>
  libraries[file] ??= new Promise((resolve, reject) => {
    const script = document.createElement("script")
    script.src = new URL(`assets/javascripts/vendor/${file}`, home).href
    script.addEventListener("load", () => resolve(/** @type {any} */ (globalThis)[name]))
    script.addEventListener("error", () => {
      delete libraries[file]
      reject(new Error(missing))
    })
    document.head.append(script)
  })
