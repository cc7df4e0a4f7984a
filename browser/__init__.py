"""What every page and tool shares in the browser, and how its modules become scripts."""
