rashomon demo
