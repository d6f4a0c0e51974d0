/**
 * Further towns, islands ("~", as regions are) and parts of great cities ("!"), in the manner of
 * `cities.ts`; own knowledge. Names that are common words or first names are left out.
 */
export const towns = `
ukraine: ~transcarpathia=zakarpattia ~volyn ~galicia ternopil ivano-frankivsk rivne lutsk chernivtsi izmail melitopol berdiansk enerhodar nikopol kupiansk izium vovchansk chasiv_yar toretsk kostiantynivka bila_tserkva brovary
kyiv: !podil
russia: perm chelyabinsk tyumen tomsk barnaul yaroslavl tver tula ryazan smolensk pskov astrakhan arkhangelsk stavropol makhachkala nalchik vladikavkaz yakutsk magadan norilsk togliatti orenburg ulyanovsk penza lipetsk kaluga kirov vologda cheboksary izhevsk taganrog novorossiysk magnitogorsk
belarus: vitebsk mogilev
poland: ~silesia ~mazovia bydgoszcz szczecin bialystok=białystok gdynia sopot torun=toruń kielce radom czestochowa=częstochowa opole
germany: ~thuringia ~rhineland ~saarland ~schleswig-holstein ~mecklenburg ~ruhr ~black_forest ~rügen=rugen ~sylt ~saxony-anhalt ~baden-württemberg chemnitz erfurt mainz bremerhaven rostock lübeck=lubeck karlsruhe mannheim heidelberg freiburg augsburg regensburg würzburg=wurzburg passau kassel münster=munster bielefeld bochum wuppertal duisburg aachen wiesbaden darmstadt göttingen=gottingen jena weimar schwerin cottbus halle wolfsburg braunschweig=brunswick osnabrück=osnabruck koblenz ulm tübingen=tubingen
berlin: !neukölln=neukolln !kreuzberg !spandau !charlottenburg !pankow !köpenick !mitte !tempelhof
france: ~savoy ~auvergne ~picardy ~lorraine ~dordogne ~réunion=reunion ~martinique ~guadeloupe ~ardèche rennes reims rouen dijon metz nancy angers limoges clermont-ferrand le_havre caen brest toulon aix-en-provence avignon nîmes=nimes perpignan pau bayonne biarritz ajaccio bastia besançon poitiers la_rochelle lourdes chamonix annecy amiens dunkirk mulhouse colmar saint-étienne saint-denis
paris: !montmartre !bastille !place_de_la_république !louvre !sorbonne !belleville !la_défense
united_kingdom: ~isle_of_wight ~isle_of_man ~guernsey ~east_anglia
england: ~devon ~suffolk ~yorkshire ~lancashire ~cumbria ~sussex ~merseyside ~northumberland bradford sunderland wolverhampton stoke-on-trent middlesbrough huddersfield blackpool stockport grimsby ipswich norwich exeter swindon gloucester cheltenham canterbury margate folkestone harwich felixstowe luton wigan rochdale bournemouth truro penzance carlisle harrogate scunthorpe northampton peterborough rotherham barnsley doncaster
london: !hackney !camden !lambeth !southwark !islington !brixton !tottenham !croydon !wimbledon !greenwich !tower_hamlets !soho !mayfair !gatwick=gatwick_airport !stansted !wembley !canary_wharf !trafalgar_square !hyde_park !paddington !euston !king's_cross
scotland: ~orkney ~shetland ~hebrides stirling st._andrews=st_andrews fort_william oban lerwick lockerbie
wales: newport wrexham aberystwyth ~anglesey
northern_ireland: omagh enniskillen newry lisburn
ireland: ~donegal ~kerry ~connemara sligo waterford kilkenny killarney shannon tralee
liverpool: !anfield !goodison
spain: ~asturias ~navarre=navarra ~extremadura ~balearic_islands ~castile ~aragon cadiz=cádiz cordova alicante tarragona castellón=castellon girona pamplona san_sebastian=san_sebastián santander gijon=gijón oviedo vigo la_coruña=a_coruña salamanca toledo badajoz huelva almeria=almería murcia valladolid burgos logroño ceuta melilla marbella benidorm
canary_islands: ~tenerife ~gran_canaria ~lanzarote ~la_palma ~fuerteventura
balearic_islands: ~majorca=mallorca ~ibiza ~menorca
portugal: ~algarve ~alentejo braga coimbra setúbal=setubal aveiro évora=evora funchal fátima=fatima
italy: ~piedmont ~liguria ~umbria ~calabria ~apulia=puglia ~campania ~emilia-romagna ~abruzzo ~friuli ~capri ~elba ~ischia ~south_tyrol ~trentino padua=padova parma modena ravenna rimini ancona perugia siena pisa lucca livorno la_spezia bergamo brescia mantua cremona pavia trento bolzano udine taranto brindisi lecce salerno amalfi pompeii reggio_calabria messina agrigento cagliari sassari l'aquila assisi cortina ferrara vicenza treviso novara amatrice
netherlands: ~friesland ~zeeland ~limburg groningen tilburg breda nijmegen arnhem maastricht haarlem leiden delft enschede
amsterdam: !schiphol
belgium: charleroi leuven=louvain namur mons ostend mechelen liège zeebrugge
brussels: !zaventem !molenbeek
switzerland: ~ticino ~valais ~graubünden st._gallen lucerne winterthur fribourg zermatt st._moritz interlaken locarno montreux
austria: ~carinthia ~styria ~vorarlberg ~burgenland klagenfurt bregenz villach wels
greece: ~attica ~peloponnese ~rhodes ~corfu ~euboea=evia ~samos ~chios ~kos ~santorini ~mykonos ~naxos ~zakynthos ~cephalonia ~lemnos patras heraklion larissa lamia volos ioannina kavala chania alexandroupoli
turkey: ~cappadocia trabzon samsun eskisehir=eskişehir mersin kayseri malatya erzurum elazig=elazığ sanliurfa=şanlıurfa adiyaman=adıyaman mardin edirne bodrum marmaris denizli izmit iskenderun
sweden: ~scania=skåne ~dalarna ~öland linköping västerås örebro helsingborg norrköping kiruna luleå=lulea umeå=umea visby
norway: ~lofoten ~finnmark ~utøya=utoya stavanger kristiansand narvik hammerfest lillehammer bodø=bodo ålesund kirkenes drammen
denmark: ~jutland ~zealand ~funen=fyn ~bornholm odense aalborg esbjerg billund roskilde elsinore=helsingør
greenland: nuuk ilulissat
finland: ~åland=aland oulu vaasa rovaniemi lahti kuopio jyväskylä
iceland: akureyri keflavik=keflavík grindavik=grindavík
estonia: tartu narva pärnu ~saaremaa
latvia: daugavpils liepaja=liepāja ventspils jurmala
lithuania: kaunas klaipeda=klaipėda siauliai
hungary: pécs=pecs győr=gyor miskolc
slovakia: kosice=košice zilina
slovenia: maribor koper
romania: ~moldavia ~dobrogea brasov=brașov iasi=iași sibiu oradea ploiesti galati craiova arad
bulgaria: stara_zagora sliven bansko
serbia: kragujevac subotica
bosnia_and_herzegovina: tuzla zenica bihac
croatia: ~dalmatia ~istria zadar pula osijek vukovar
albania: durres=durrës vlore=vlorë shkoder
north_macedonia: ohrid bitola tetovo kumanovo kocani
kosovo: mitrovica prizren
montenegro: kotor budva
czech_republic: plzen=plzeň,pilsen olomouc liberec karlovy_vary pardubice
cyprus: limassol larnaca paphos famagusta
armenia: gyumri
georgia: kutaisi tskhinvali
azerbaijan: ganja sumqayit
kazakhstan: aktobe shymkent atyrau aktau semey pavlodar
uzbekistan: fergana andijan nukus ~karakalpakstan
kyrgyzstan: osh
tajikistan: khujand
israel: netanya herzliya tiberias kiryat_shmona dimona
lebanon: ~baabda nabatieh zahle
beirut: !dahiyeh !ashrafieh
syria: tartus=tartous manbij hasakah=al-hasakah qamishli suwayda=sweida
aleppo: !salaheddin
jordan: aqaba zarqa irbid
iraq: ramadi samarra nasiriyah diyala duhok sinjar
iran: ahvaz=ahwaz yazd hamadan zahedan abadan rasht urmia chabahar
saudi_arabia: dammam taif abha najran jubail yanbu neom
yemen: mukalla ibb saada hadramawt ~socotra
oman: salalah sohar
egypt: ~upper_egypt mansoura ismailia port_suez hurghada tanta asyut minya el-arish=al-arish damietta
libya: zawiya sabha zuwara ajdabiya bani_walid
tunisia: bizerte gabès=gabes kairouan monastir ~djerba zarzis
algeria: annaba sétif=setif tamanrasset ~kabylia
morocco: ~rif meknes oujda essaouira ouarzazate laayoune dakhla
sudan: ~kordofan ~gezira nyala kassala el_obeid=el-obeid geneina=el_geneina wad_madani atbara
south_sudan: malakal bentiu wau
ethiopia: ~afar gondar bahir_dar dire_dawa harar axum jijiga
somalia: ~somaliland ~jubaland hargeisa bosaso baidoa beledweyne
kenya: ~turkana nakuru eldoret garissa lamu thika malindi nyeri !dadaab !kakuma
tanzania: ~pemba mwanza bukoba mbeya tanga moshi
uganda: gulu jinja mbarara kasese
rwanda: gisenyi butare
nigeria: ~kano_state ~borno_state ~lagos_state ~rivers_state ~niger_delta ~plateau_state ~kaduna_state ~katsina benin_city enugu calabar sokoto ilorin abeokuta akure warri yola bauchi gombe chibok
ghana: cape_coast sekondi-takoradi ~ashanti
senegal: saint-louis ziguinchor ~casamance thiès=thies
ivory_coast: bouaké=bouake korhogo
mali: ~azawad mopti kidal ségou=segou kayes
niger: agadez zinder diffa
burkina_faso: bobo-dioulasso djibo
cameroon: douala bamenda garoua
guinea: nzérékoré kankan
sierra_leone: kenema
democratic_republic_of_the_congo: ~katanga ~kasai kisangani mbandaka bunia mbuji-mayi kananga matadi kolwezi uvira
republic_of_the_congo: pointe-noire
angola: ~cabinda benguela lobito huambo
zambia: ndola kitwe
zimbabwe: bulawayo mutare hwange
malawi: blantyre mzuzu zomba
mozambique: nampula tete quelimane
madagascar: toamasina antsirabe
namibia: walvis_bay swakopmund
botswana: francistown maun
south_africa: ~free_state ~limpopo ~mpumalanga ~northern_cape port_elizabeth=gqeberha bloemfontein east_london pietermaritzburg kimberley polokwane stellenbosch rustenburg marikana
china: ~pearl_river_delta ~manchuria tianjin nanchang lanzhou hefei taiyuan guiyang nanning xining yinchuan hohhot baotou tangshan shijiazhuang changchun wenzhou zhuhai foshan yantai weihai kaifeng luoyang sanya lijiang
hong_kong: ~kowloon !mong_kok !wan_chai !tsim_sha_tsui !causeway_bay
japan: ~shikoku ~hokuriku ~kanto ~kansai ~ishikawa kawasaki saitama chiba niigata nagano okayama kumamoto kagoshima naha kanazawa matsuyama toyama gifu wakayama hakodate asahikawa
tokyo: !shibuya !shinjuku !ginza !haneda !narita !akihabara
south_korea: suwon jeonju pohang changwon pyeongtaek gangneung chuncheon pyeongchang sejong
seoul: !gangnam !itaewon
north_korea: hamhung chongjin sinuiju
vietnam: can_tho nha_trang vung_tau dalat quy_nhon
cambodia: siem_reap sihanoukville battambang
laos: luang_prabang pakse
thailand: ~isan ~koh_samui hat_yai udon_thani nakhon_ratchasima krabi ayutthaya hua_hin
myanmar: ~chin_state ~karen_state bago sittwe mawlamyine myitkyina sagaing myawaddy
malaysia: ipoh malacca=melaka kuching kota_kinabalu johor_bahru ~langkawi ~selangor
indonesia: ~flores ~maluku ~kalimantan ~sumba ~central_java ~west_java makassar semarang palembang balikpapan pekanbaru padang manado ambon kupang jayapura banda_aceh malang surakarta
philippines: ~samar ~cebu_island ~negros ~bohol ~panay ~mindoro ~visayas ~sulu ~masbate zamboanga iloilo baguio bacolod cagayan_de_oro ormoc legazpi general_santos
india: ~jharkhand ~chhattisgarh ~himachal_pradesh ~meghalaya ~nagaland ~tripura ~mizoram ~sikkim ~arunachal_pradesh ~andaman_islands jaipur bhopal indore patna ranchi guwahati chandigarh amritsar ludhiana agra kanpur allahabad=prayagraj dehradun shimla kochi=cochin thiruvananthapuram=trivandrum kozhikode visakhapatnam vijayawada raipur bhubaneswar cuttack imphal shillong udaipur jodhpur gwalior noida gurgaon=gurugram coimbatore madurai
gujarat: vadodara=baroda rajkot morbi bhuj
maharashtra: nashik thane lonavala aurangabad
mumbai: !dharavi !colaba
pakistan: ~gilgit-baltistan ~azad_kashmir multan gujranwala sialkot sukkur gwadar muzaffarabad bahawalpur
bangladesh: ~sylhet_division khulna sylhet rajshahi barisal comilla narayanganj gazipur
dhaka: !savar
nepal: lalitpur biratnagar bharatpur namche_bazaar
sri_lanka: galle trincomalee negombo batticaloa
afghanistan: ~nangarhar ~badakhshan ghazni lashkar_gah bamiyan khost
australia: ~australian_capital_territory
new_south_wales: wollongong dubbo byron_bay lismore
sydney: !parramatta !bondi=bondi_beach
queensland: townsville gold_coast toowoomba rockhampton
victoria: geelong ballarat bendigo
tasmania: hobart launceston
northern_territory: alice_springs
western_australia: kalgoorlie fremantle broome
new_zealand: ~otago ~waikato dunedin tauranga queenstown rotorua napier whakatane
canada: ~prince_edward_island ~labrador ~northwest_territories saskatoon whitehorse yellowknife iqaluit charlottetown fredericton moncton
ontario: mississauga thunder_bay sudbury
quebec: laval gatineau sherbrooke
alberta: fort_mcmurray red_deer lethbridge
newfoundland: gander
mexico: ~yucatán=yucatan ~puebla_state ~veracruz_state ~tabasco ~tamaulipas ~zacatecas ~nuevo_león ~morelos puebla saltillo querétaro=queretaro mérida=merida veracruz chihuahua hermosillo torreón=torreon morelia reynosa matamoros mexicali ensenada toluca aguascalientes mazatlán=mazatlan puerto_vallarta tapachula
guatemala: quetzaltenango
honduras: san_pedro_sula la_ceiba
nicaragua: masaya
panama: colón ~darién
costa_rica: puerto_limón
brazil: ~rio_grande_do_sul ~minas_gerais ~paraná=parana ~ceará ~pernambuco ~rondônia ~mato_grosso salvador_bahia fortaleza belo_horizonte curitiba campinas florianópolis=florianopolis goiânia=goiania cuiabá maceió brumadinho
argentina: ~tierra_del_fuego la_plata tucumán=tucuman mar_del_plata salta bariloche ushuaia neuquén bahía_blanca
chile: ~atacama_region antofagasta punta_arenas temuco iquique arica
colombia: ~antioquia ~cauca barranquilla bucaramanga buenaventura leticia pasto
peru: trujillo iquitos puno chiclayo piura ayacucho
venezuela: ~zulia barquisimeto ciudad_bolívar maracay
ecuador: ~esmeraldas cuenca
bolivia: ~beni potosí=potosi oruro tarija beni
paraguay: ciudad_del_este encarnación
uruguay: punta_del_este
cuba: holguín camagüey matanzas
jamaica: montego_bay
dominican_republic: punta_cana
puerto_rico: ponce
united_states: ~new_england ~midwest ~long_island ~cape_cod ~appalachia
california: ~silicon_valley long_beach anaheim bakersfield stockton santa_monica malibu pasadena palm_springs
silicon_valley: palo_alto mountain_view cupertino
texas: lubbock amarillo corpus_christi laredo waco brownsville
florida: ~florida_keys fort_lauderdale gainesville pensacola sarasota key_west
new_york_state: ~hudson_valley albany rochester syracuse yonkers
new_jersey: newark trenton atlantic_city
connecticut: hartford new_haven newtown
massachusetts: worcester
rhode_island: providence
maine: bangor
vermont: burlington
pennsylvania: scranton erie allentown
ohio: akron dayton east_palestine youngstown
michigan: grand_rapids ann_arbor kalamazoo
illinois: peoria rockford
indiana: fort_wayne evansville
wisconsin: green_bay waukesha
minnesota: duluth st._paul=saint_paul
iowa: des_moines cedar_rapids dubuque davenport
kansas: wichita topeka
nebraska: omaha
oklahoma: tulsa
arkansas: little_rock
mississippi: biloxi
alabama: huntsville tuscaloosa selma
tennessee: knoxville chattanooga
kentucky: lexington paducah
virginia: roanoke newport_news
west_virginia: huntington
north_carolina: asheville durham greensboro wilmington fayetteville
south_carolina: charleston myrtle_beach
louisiana: shreveport lafayette
new_mexico: santa_fe los_alamos roswell
colorado: boulder colorado_springs aspen
utah: provo
nevada: reno
idaho: boise
montana: billings missoula butte
wyoming: cheyenne laramie
north_dakota: fargo bismarck
south_dakota: sioux_falls rapid_city
alaska: fairbanks
hawaii: hilo lahaina
johannesburg: !soweto !alexandra_township !sandton
istanbul: !taksim=taksim_square !beyoglu
cairo: !tahrir_square=tahrir !zamalek
south_america: ~french_guiana
french_guiana: kourou
`
