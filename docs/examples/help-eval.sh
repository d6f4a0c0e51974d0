rashomon eval --help
