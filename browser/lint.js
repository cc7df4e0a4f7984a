// What deno's linter does not know of our modules: they set no global, and say only what browser/join.py can join.
// deno-lint-ignore-file staffside/joinable -- the linter loads it as a module
// @ts-nocheck -- its types come with the linter

const GLOBALS = ["globalThis", "window", "self"]
const report = (context, node, message) => context.report({ node, message })
const isGlobal = (node) => node?.type === "Identifier" && GLOBALS.includes(node.name)

const globals = (context) => ({
  AssignmentExpression: (node) => {
    if (node.left.type === "MemberExpression" && isGlobal(node.left.object)) {
      report(context, node, "A module sets no global.")
    }
  },
  CallExpression: (node) => {
    const { callee } = node
    const sets = callee.type === "MemberExpression" &&
      ["assign", "defineProperty", "set"].includes(callee.property.name)
    if (sets && isGlobal(node.arguments[0])) report(context, node, "A module sets no global.")
  },
})

const FORM =
  "This can’t be joined: write `import { a, b as c } from`, `import * as a from`, `export const`, `export class`."
const forms = (context) => {
  if (context.filename.endsWith(".d.ts")) return {}
  const refused = (node) => report(context, node, FORM)
  return {
    ImportExpression: refused,
    ExportDefaultDeclaration: refused,
    ExportAllDeclaration: refused,
    ImportDeclaration: (node) => {
      const odd = node.specifiers.length === 0 || node.specifiers.some(({ type }) => type === "ImportDefaultSpecifier")
      if (odd || !/^\.{1,2}\/.*\.js$/.test(node.source.value)) refused(node)
    },
    ExportNamedDeclaration: (node) => {
      const { declaration, source } = node
      const plain = !declaration || declaration.type === "ClassDeclaration" ||
        (declaration.type === "VariableDeclaration" && declaration.kind === "const" &&
          declaration.declarations.every(({ id }) => id.type === "Identifier") && declaration.declarations.length === 1)
      if (source || !plain) refused(node)
    },
  }
}

const plugin = { name: "staffside", rules: { "no-globals": { create: globals }, "joinable": { create: forms } } }
export default plugin
