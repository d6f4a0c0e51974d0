/**
 * Natural features whose names do not say what they are, a line each sort; "=" gives other names.
 * Own knowledge. "Lake Huron" and its like tell their sort themselves (see `placeSorts`).
 */
const table = `
mountain: everest=sagarmatha=chomolungma=qomolangma k2 makalu lhotse kangchenjunga annapurna dhaulagiri manaslu nanga_parbat cho_oyu nuptse kilimanjaro elbrus denali=mckinley aconcagua matterhorn eiger jungfrau mont_blanc monte_rosa etna vesuvius stromboli fuji olympus ararat rainier krakatoa merapi semeru pinatubo popocatépetl=popocatepetl cotopaxi ben_nevis snowdon zugspitze grossglockner marmolada
desert: sahara gobi atacama kalahari namib mojave taklamakan thar karakum kyzylkum
river: danube rhine volga dnieper=dnipro dniester nile blue_nile white_nile zambezi orinoco yangtze mekong ganges indus brahmaputra euphrates tigris thames seine loire rhône=rhone garonne elbe oder vistula tiber ebro tagus douro guadalquivir amur yenisei irrawaddy salween murray clyde mersey tyne severn trent drina sava tisza morava dyje aras araxes spree isar inn neckar moselle meuse scheldt hudson potomac rio_grande
sea: mediterranean marmara aegean adriatic baltic caspian ionian tyrrhenian
ocean: atlantic pacific arctic_ocean indian_ocean
`

/** A lower-case name to its sort and the name it goes by. */
export const features: ReadonlyMap<string, { sort: string; id: string }> = new Map(
	table
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [sort, rest] = line.split(': ')
			return rest!.split(' ').flatMap((entry) => {
				const names = entry.split('=').map((name) => name.replaceAll('_', ' '))
				return names.map((name): [string, { sort: string; id: string }] => [
					name,
					{ sort: sort!, id: names[0]! }
				])
			})
		})
)
