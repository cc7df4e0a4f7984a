"""A built handbook in other formats: each package reads the pages that the build wrote, and the data behind them."""
