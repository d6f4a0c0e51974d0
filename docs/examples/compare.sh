rashomon compare police.txt union.txt --party Police --party Union
