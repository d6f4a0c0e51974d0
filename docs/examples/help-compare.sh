rashomon compare --help
