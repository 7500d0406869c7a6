"""One command a module, named after it with an underscore, so that `import_` can be one too."""
