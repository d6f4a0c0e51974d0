rashomon --help
