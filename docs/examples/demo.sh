rashomon demo xi-trump-call --only us-trump --limit 3
