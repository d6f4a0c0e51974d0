// Countries, their people and their capitals; bodies and offices by their other names.
export const names = `
russian russia moscow kremlin
ukrainian ukraine kyiv kiev
chinese china beijing prc
british britain uk london briton
english england
french france paris elysee
german germany berlin
italian italy rome
spanish spain madrid
polish poland warsaw
dutch netherlands holland
norwegian norway oslo
finnish finland helsinki finn
greek greece athens
turkish turkey ankara turkiye
israeli israel jerusalem idf
palestinian palestine gaza gazan
iranian iran tehran
iraqi iraq baghdad
syrian syria damascus
lebanese lebanon beirut
egyptian egypt cairo
saudi riyadh
afghan afghanistan kabul
pakistani pakistan islamabad
indian india delhi
japanese japan tokyo
seoul korean korea
pyongyang korea dprk
vietnamese vietnam hanoi
filipino philippines manila
indonesian indonesia jakarta
thai thailand bangkok
burmese myanmar burma
taiwanese taiwan taipei
australian australia canberra aussie
canadian canada ottawa
mexican mexico
brazilian brazil
cuban cuba havana
venezuelan venezuela caracas
ethiopian ethiopia
sudanese sudan khartoum
libyan libya tripoli
yemeni yemen sanaa
qatari qatar doha
emirati uae emirates
armenian armenia yerevan
azerbaijani azerbaijan baku azeri
georgian georgia tbilisi
belarusian belarus minsk
serbian serbia belgrade serb
hungarian hungary budapest
czech prague czechia
austrian austria vienna
irish ireland dublin
scottish scotland edinburgh
european europe eu brussels bloc
african africa
asian asia
american america usa washington
northern north
southern south
eastern east
western west
northeastern northeast
northwestern northwest
southeastern southeast
southwestern southwest
fed fomc
nato alliance
dems democrat
tory conservative
pm premier
potus president
scotus justice
pentagon defense
doj justice
capitol congress
`
