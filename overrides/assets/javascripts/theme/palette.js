// Material's partials/javascripts/palette.html as a file: show the look that was chosen before the page is drawn.
{
  const chosen = __md_get("__palette")?.color
  if (chosen) {
    if (chosen.media === "(prefers-color-scheme)") {
      const wanted = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark"
      const input = document.querySelector(`[data-md-color-media='(prefers-color-scheme: ${wanted})']`)
      for (const key of ["media", "scheme", "primary", "accent"]) {
        chosen[key] = input.getAttribute(`data-md-color-${key}`)
      }
    }
    for (const [key, value] of Object.entries(chosen)) document.body.setAttribute(`data-md-color-${key}`, value)
  }
}
