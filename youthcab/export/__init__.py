"""From document to file: one format a module, each put in place whole."""
