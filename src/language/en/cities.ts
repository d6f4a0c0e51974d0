/**
 * Regions and cities within countries. A line each: the country or region, then its regions (with "~"),
 * cities and sites (with "!"). "=" gives other spellings. What stands in a region has a line of its own.
 */
export const cities = `
ukraine: ~crimea ~donbas=donbass ~donetsk_region=donetsk_oblast ~luhansk_region=luhansk_oblast,lugansk_region ~zaporizhzhia_region=zaporizhzhia_oblast ~kherson_region=kherson_oblast ~kharkiv_region=kharkiv_oblast ~kyiv_region=kyiv_oblast kharkiv=kharkov odesa=odessa lviv=lvov dnipro=dnepropetrovsk,dnipropetrovsk zaporizhzhia=zaporizhia,zaporozhye mykolaiv=nikolaev,mykolayiv kherson chernihiv=chernigov sumy poltava vinnytsia zhytomyr kremenchuk kryvyi_rih=krivoy_rog uzhhorod bucha irpin hostomel chernobyl=chornobyl
donbas: donetsk luhansk=lugansk mariupol bakhmut=artemivsk avdiivka kramatorsk sloviansk=slavyansk severodonetsk=sievierodonetsk lysychansk pokrovsk soledar
crimea: sevastopol simferopol kerch yalta !kerch_bridge=crimean_bridge
russia: ~siberia ~chechnya ~dagestan ~tatarstan ~kursk_region=kursk_oblast ~belgorod_region=belgorod_oblast ~bryansk_region ~kaliningrad ~sakhalin ~kamchatka st._petersburg=saint_petersburg,st_petersburg,petersburg novosibirsk yekaterinburg=ekaterinburg kazan nizhny_novgorod samara omsk rostov-on-don=rostov ufa volgograd=stalingrad vladivostok sochi murmansk krasnodar belgorod kursk bryansk grozny voronezh saratov krasnoyarsk irkutsk khabarovsk engels beslan
moscow: !kremlin !red_square
belarus: gomel brest-litovsk grodno
moldova: ~transnistria tiraspol
poland: krakow=kraków,cracow gdansk=gdańsk lodz=łódź wroclaw=wrocław poznan=poznań lublin rzeszow przemysl katowice
germany: ~bavaria ~saxony ~hesse ~brandenburg ~lower_saxony ~north_rhine-westphalia hamburg munich cologne frankfurt stuttgart dusseldorf=düsseldorf leipzig dresden bremen hanover=hannover nuremberg bonn ramstein dortmund essen potsdam kiel magdeburg
france: ~brittany ~normandy ~provence ~corsica ~alsace marseille=marseilles lyon toulouse nice nantes strasbourg montpellier bordeaux lille calais cannes versailles grenoble
paris: !elysee_palace=élysée !eiffel_tower !notre-dame=notre_dame
united_kingdom: ~england ~scotland ~wales ~northern_ireland ~cornwall gibraltar
england: manchester birmingham liverpool leeds sheffield bristol newcastle nottingham southampton portsmouth oxford cambridge brighton plymouth leicester coventry hull dover salisbury york
scotland: edinburgh glasgow aberdeen dundee inverness
wales: cardiff swansea
northern_ireland: belfast derry=londonderry
london: !westminster !downing_street !heathrow=heathrow_airport
ireland: cork galway limerick
spain: ~catalonia ~andalusia ~basque_country ~galicia ~canary_islands barcelona valencia seville=sevilla zaragoza malaga=málaga bilbao granada palma
portugal: ~madeira ~azores porto faro
italy: ~sicily ~sardinia ~tuscany ~lombardy ~veneto ~lazio milan naples turin genoa bologna florence venice palermo verona trieste bari catania lampedusa
netherlands: rotterdam the_hague=hague utrecht eindhoven
belgium: ~flanders ~wallonia antwerp ghent bruges liege
switzerland: geneva zurich=zürich basel lausanne davos lugano
austria: ~tyrol salzburg graz innsbruck linz
greece: ~crete thessaloniki piraeus lesbos
turkey: ~anatolia istanbul=constantinople izmir antalya gaziantep adana kahramanmaras hatay=antakya diyarbakir bursa konya !bosphorus=bosporus !incirlik=incirlik_air_base
sweden: gothenburg malmo=malmö uppsala ~gotland
norway: bergen trondheim tromso=tromsø ~svalbard
denmark: aarhus ~faroe_islands
finland: tampere turku espoo ~lapland
hungary: debrecen szeged
romania: ~transylvania constanta cluj-napoca timisoara
bulgaria: varna plovdiv burgas
serbia: novi_sad nis ~vojvodina
bosnia_and_herzegovina: ~republika_srpska srebrenica mostar banja_luka
croatia: dubrovnik rijeka
czech_republic: brno ostrava ~moravia ~bohemia
georgia: ~abkhazia ~south_ossetia batumi gori
azerbaijan: ~nagorno-karabakh=karabakh,artsakh stepanakert=khankendi
kazakhstan: almaty=alma-ata karaganda baikonur
uzbekistan: samarkand bukhara
israel: tel_aviv haifa beersheba ashkelon ashdod eilat nazareth sderot ~negev ~golan_heights=golan ~galilee !al-aqsa=al-aqsa_mosque !knesset
palestine: ~gaza_strip=gaza ~west_bank ~east_jerusalem
gaza_strip: gaza_city khan_younis=khan_yunis rafah jabalia=jabaliya deir_al-balah beit_hanoun !al-shifa_hospital=al-shifa,shifa_hospital
west_bank: ramallah nablus hebron jenin bethlehem jericho tulkarm
lebanon: sidon tyre baalbek ~south_lebanon=southern_lebanon ~bekaa_valley=bekaa
syria: aleppo homs idlib hama latakia raqqa daraa deir_ez-zor=deir_al-zour palmyra kobani ghouta douma ~rojava
iraq: ~kurdistan ~anbar mosul basra erbil=irbil kirkuk fallujah najaf karbala sulaymaniyah tikrit
iran: isfahan=esfahan shiraz tabriz mashhad qom natanz fordow=fordo bushehr arak bandar_abbas kerman ~khuzestan
saudi_arabia: jeddah=jiddah mecca medina dhahran
united_arab_emirates: dubai sharjah fujairah
yemen: aden hodeidah=hudaydah taiz marib
egypt: alexandria giza suez port_said sharm_el-sheikh=sharm_el_sheikh luxor aswan ~sinai=sinai_peninsula
libya: benghazi misrata sirte derna tobruk
tunisia: sfax sousse
algeria: oran constantine
morocco: casablanca marrakesh=marrakech fez tangier agadir
sudan: ~darfur omdurman port_sudan el_fasher=al-fashir
ethiopia: ~tigray ~amhara ~oromia mekelle=mekele lalibela
somalia: ~puntland kismayo
kenya: mombasa kisumu !westgate_mall
tanzania: dar_es_salaam zanzibar arusha
uganda: entebbe
nigeria: lagos kano ibadan kaduna port_harcourt maiduguri jos ~borno ~zamfara ~biafra
ghana: kumasi
ivory_coast: abidjan
mali: timbuktu gao
south_africa: cape_town johannesburg durban ~gauteng ~kwazulu-natal ~western_cape ~eastern_cape
mozambique: ~cabo_delgado beira
democratic_republic_of_the_congo: goma bukavu lubumbashi ~north_kivu ~south_kivu ~ituri
china: ~xinjiang ~tibet ~inner_mongolia ~guangdong ~sichuan ~hubei ~hunan ~henan ~hebei ~shandong ~jiangsu ~zhejiang ~fujian ~yunnan ~hainan ~guangxi ~gansu ~qinghai ~liaoning ~jilin ~heilongjiang ~anhui ~shanxi ~shaanxi ~guizhou ~jiangxi ~ningxia shanghai tianjin chongqing
hubei: wuhan
guangdong: guangzhou=canton shenzhen dongguan
sichuan: chengdu
shaanxi: xi'an=xian
jiangsu: nanjing suzhou
zhejiang: hangzhou ningbo
xinjiang: urumqi kashgar
tibet: lhasa
shandong: qingdao jinan
liaoning: dalian shenyang
henan: zhengzhou
fujian: xiamen fuzhou
heilongjiang: harbin
hunan: changsha
yunnan: kunming
beijing: !tiananmen=tiananmen_square !great_hall_of_the_people !zhongnanhai
taiwan: kaohsiung taichung tainan hualien kinmen
japan: ~okinawa ~hokkaido ~honshu ~kyushu ~fukushima ~tohoku osaka kyoto nagoya yokohama sapporo kobe fukuoka hiroshima nagasaki sendai nara
south_korea: busan=pusan incheon daegu gwangju daejeon gyeongju ulsan panmunjom !blue_house ~jeju=jeju_island
north_korea: kaesong wonsan !yongbyon !punggye-ri
mongolia: darkhan
vietnam: ho_chi_minh_city=saigon da_nang=danang haiphong hue
thailand: phuket chiang_mai pattaya
myanmar: yangon=rangoon mandalay ~rakhine=rakhine_state ~shan_state ~kachin
malaysia: ~sabah ~sarawak penang johor
indonesia: ~bali ~java ~sumatra ~sulawesi ~aceh ~papua ~borneo ~lombok surabaya bandung medan yogyakarta palu denpasar
philippines: ~mindanao ~luzon ~palawan ~leyte quezon_city davao cebu tacloban marawi !scarborough_shoal !second_thomas_shoal
india: ~kashmir=jammu_and_kashmir ~punjab ~gujarat ~kerala ~maharashtra ~uttar_pradesh ~tamil_nadu ~karnataka ~telangana ~west_bengal ~bihar ~odisha=orissa ~assam ~manipur ~rajasthan ~haryana ~goa ~uttarakhand ~ladakh ~andhra_pradesh ~madhya_pradesh
maharashtra: mumbai=bombay pune nagpur
karnataka: bengaluru=bangalore mysuru
tamil_nadu: chennai=madras
west_bengal: kolkata=calcutta
telangana: hyderabad
gujarat: ahmedabad surat
kashmir: srinagar pahalgam jammu
uttar_pradesh: lucknow varanasi ayodhya
pakistan: ~balochistan=baluchistan ~sindh ~khyber_pakhtunkhwa ~waziristan karachi lahore peshawar rawalpindi quetta faisalabad abbottabad
bangladesh: chittagong=chattogram cox's_bazar
nepal: pokhara
sri_lanka: kandy jaffna
afghanistan: kandahar herat mazar-i-sharif jalalabad kunduz ~helmand ~panjshir=panjshir_valley !bagram=bagram_air_base
australia: ~new_south_wales ~queensland ~victoria ~tasmania ~western_australia ~south_australia ~northern_territory
new_south_wales: sydney
victoria: melbourne
queensland: brisbane cairns
western_australia: perth
south_australia: adelaide
northern_territory: darwin
new_zealand: auckland christchurch
papua_new_guinea: lae
canada: ~ontario ~quebec=québec ~british_columbia ~alberta ~manitoba ~saskatchewan ~nova_scotia ~new_brunswick ~newfoundland ~yukon ~nunavut
ontario: toronto
quebec: montreal=montréal quebec_city
british_columbia: vancouver kelowna
alberta: calgary edmonton banff kananaskis
manitoba: winnipeg
nova_scotia: halifax
mexico: ~sinaloa ~jalisco ~oaxaca ~chiapas ~sonora ~michoacan ~guerrero ~baja_california guadalajara monterrey tijuana ciudad_juarez=juarez cancun=cancún acapulco culiacan
brazil: ~amazonas ~bahia sao_paulo=são_paulo rio_de_janeiro=rio manaus belem=belém porto_alegre recife
argentina: ~patagonia cordoba=córdoba rosario mendoza
chile: valparaiso=valparaíso concepcion
colombia: medellin=medellín cali cartagena cucuta
peru: cusco arequipa
venezuela: maracaibo
ecuador: guayaquil ~galapagos=galápagos_islands
bolivia: santa_cruz sucre cochabamba
cuba: guantanamo_bay=guantánamo_bay,guantanamo santiago_de_cuba
haiti: les_cayes cap-haitien=cap-haïtien jeremie=jérémie jacmel leogane
united_states: ~alabama ~alaska ~arizona ~arkansas ~california ~colorado ~connecticut ~delaware ~florida ~hawaii ~idaho ~illinois ~indiana ~iowa ~kansas ~kentucky ~louisiana ~maine ~maryland ~massachusetts ~michigan ~minnesota ~mississippi ~missouri ~montana ~nebraska ~nevada ~new_hampshire ~new_jersey ~new_mexico ~new_york_state ~north_carolina ~north_dakota ~ohio ~oklahoma ~oregon ~pennsylvania ~rhode_island ~south_carolina ~south_dakota ~tennessee ~texas ~utah ~vermont ~virginia ~west_virginia ~wisconsin ~wyoming ~new_england ~midwest ~guam !camp_david !mar-a-lago !wall_street !silicon_valley
washington: !white_house !capitol_hill=capitol,u.s._capitol,us_capitol !oval_office !supreme_court_building !lincoln_memorial
virginia: richmond norfolk arlington charlottesville !pentagon
maryland: baltimore annapolis bethesda
new_york_state: new_york=new_york_city,nyc buffalo
new_york: manhattan brooklyn queens bronx=the_bronx staten_island harlem !ground_zero !world_trade_center=twin_towers !central_park !times_square
california: los_angeles san_francisco san_diego sacramento oakland fresno !hollywood berkeley
texas: houston dallas austin san_antonio fort_worth el_paso uvalde galveston
florida: miami orlando tampa jacksonville tallahassee parkland surfside
illinois: chicago
georgia: atlanta savannah
massachusetts: boston !harvard=harvard_university
pennsylvania: philadelphia pittsburgh harrisburg shanksville
washington_state: seattle spokane tacoma
michigan: detroit flint lansing
ohio: cleveland columbus cincinnati
arizona: phoenix tucson
nevada: las_vegas
colorado: denver
minnesota: minneapolis
missouri: st._louis=st_louis kansas_city
louisiana: new_orleans baton_rouge
tennessee: nashville memphis
oregon: portland
utah: salt_lake_city
wisconsin: milwaukee kenosha
north_carolina: charlotte raleigh
alaska: anchorage juneau
hawaii: honolulu maui !pearl_harbor
indiana: indianapolis
kentucky: louisville
new_mexico: albuquerque
oklahoma: oklahoma_city tulsa
alabama: montgomery
`

/** What place a common word that ends a proper name makes it: "Port X", "X River", "X Province". */
export const placeSuffixes: ReadonlyMap<string, 'site' | 'city' | 'region' | 'area'> = new Map([
	...'river lake bay valley mountain mountains island islands peninsula desert coast canyon falls forest basin canal strait'
		.split(' ')
		.map((word) => [word, 'area'] as const),
	...'province region oblast county prefecture district governorate state territory canton emirate'
		.split(' ')
		.map((word) => [word, 'region'] as const),
	...'city town village'.split(' ').map((word) => [word, 'city'] as const),
	...'airport bridge square street avenue stadium hospital dam tower palace park station harbor harbour hotel arena hall mall camp prison cathedral mosque church castle base'
		.split(' ')
		.map((word) => [word, 'site'] as const)
])

/** The same before the name. */
export const placePrefixes: ReadonlyMap<string, 'site' | 'city' | 'area'> = new Map([
	['port', 'city'],
	['fort', 'site'],
	['lake', 'area'],
	['mount', 'area'],
	['cape', 'area'],
	['camp', 'site']
])

/** Words before a place that make it where something happens. */
export const locatives: ReadonlySet<string> = new Set(
	'in at near from outside inside around across throughout off to toward towards into onto over above between through within on of along'.split(
		' '
	)
)

/** Place names that are as often the name of a person: adjacent names decide. */
export const alsoPersons: ReadonlySet<string> = new Set(
	`jordan chad georgia paris israel sydney austin charlotte florence victoria washington jackson madison houston
	dallas orlando virginia carolina chelsea brooklyn savannah montgomery lincoln columbus rosario cali santiago
	kent york hull rhodes shannon bradford durham lexington charleston wilmington windsor albany tyre split nice bath reading mobile buffalo phoenix flint split perth darwin adelaide richmond
	alexandria arlington salisbury rio queens surat hue gao jos male lae bern georgetown kingston wellington
	hamilton melbourne derry constantine troy portland palma rome dakota ford essen savannah memphis turkey`.split(
		/\s+/
	)
)

/** Nouns after a place that make both the name of something else ("Boston Globe"). */
export const notPlaceBefore: ReadonlySet<string> = new Set(
	`times post university globe herald tribune journal bank police department institute college council school
	hospital airport stadium united city fc chiefs giants airlines motors`.split(/\s+/)
)
