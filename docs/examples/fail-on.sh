rashomon compare police.txt union.txt --only quantity --fail-on quantity --format csv
