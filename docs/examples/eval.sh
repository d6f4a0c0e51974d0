rashomon eval flood.json
