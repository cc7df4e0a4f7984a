"""A built handbook in other formats: each package reads the data, and the pages that the build wrote."""
