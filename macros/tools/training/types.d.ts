// A reader's progress on the learning path. Days are as 2026-11-22.

/** What a module asks for. */
export type Part = "read" | "scenario" | "quiz"
/** A module as macro.py puts it in the page: `scenario` says whether it has a case to decide. */
export type Module = { id: string; title: string; minutes: number; scenario: boolean }

export type QuizResult = { right: number; of: number; when: string }
export type CaseResult = { went: "good" | "mixed" | "badly"; when: string }
/** What is done of one module: each part is left out until there is something to say. */
export type Held = { read?: true; quiz?: QuizResult; scenario?: CaseResult }
/** `modules` by their id; `last` is the module opened last, `name` that for the certificate. */
export type Progress = { modules: Record<string, Held>; last?: string; name?: string }

/** How far the path is: modules done and left, and the minutes left. */
export type Standing = { done: Module[]; left: Module[]; minutes: number }

/** The words of the certificate: see `_words` in path.py. */
export type Words = Record<"of" | "whole" | "part" | "honest" | "made" | "none" | "pdf", string>
