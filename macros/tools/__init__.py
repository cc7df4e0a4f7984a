"""The tools and their subjects, a folder each: model, checks, macros, scripts and look. `macros.TOOLS` lists them."""
