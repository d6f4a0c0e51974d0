rashomon demo --help
