"""Who knows everybody: settings, wiring and the `mou` command line."""
