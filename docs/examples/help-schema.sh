rashomon schema --help
