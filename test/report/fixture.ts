import type { Claim, Comparison, Finding, Link, Row, Topic } from '../../src/model/index.js'

/** A small, complete comparison made by hand: an invented ferry, an invented port. */
export function fixture(): Comparison {
	const texts = {
		port: 'The ferry Alma struck the quay at Varnholt on Tuesday evening. At least 12 people were slightly hurt. The port authority said that the brakes had been checked in March. Service will resume on Friday. We thank all helpers!',
		union:
			'The ferry Alma rammed the quay at Varnholt on Tuesday. 31 people were injured, two of them badly.\n\nThe crew had warned of worn brakes since January. Management admitted that no spare parts were ordered. Service will resume on Friday.',
		courier:
			'A ferry hit the quay at Varnholt late on Tuesday. The hospital counted 27 injured. According to the union, the crew had warned of worn brakes. The harbour master resigned on Wednesday.'
	}
	const ids: string[] = []
	const claims: Claim[] = []
	const claim = (account: keyof typeof texts, quote: string, extra: Partial<Claim> = {}) => {
		const start = texts[account].indexOf(quote)
		if (start < 0) throw new Error(`not in ${account}: ${quote}`)
		const id = `${account}.${claims.filter((other) => other.account === account).length + 1}`
		ids.push(id)
		claims.push({
			id,
			account,
			start,
			end: start + quote.length,
			quote,
			sentence: [start, start + quote.length],
			role: 'proposition',
			attribution: [],
			polarity: 'affirmed',
			act: 'states',
			certainty: 0.9,
			facts: [],
			salience: 0.5,
			...extra
		})
		return id
	}
	const p1 = claim('port', 'The ferry Alma struck the quay at Varnholt on Tuesday evening', {
		topic: 'collision'
	})
	const p2 = claim('port', 'At least 12 people were slightly hurt', { topic: 'injured' })
	const p3 = claim('port', 'The port authority said that the brakes had been checked in March', {
		topic: 'brakes'
	})
	const p4 = claim('port', 'Service will resume on Friday', { topic: 'service' })
	claim('port', 'We thank all helpers!', { role: 'courtesy' })
	const u1 = claim('union', 'The ferry Alma rammed the quay at Varnholt on Tuesday', {
		topic: 'collision'
	})
	const u2 = claim('union', '31 people were injured, two of them badly', { topic: 'injured' })
	const u3 = claim('union', 'The crew had warned of worn brakes since January', {
		topic: 'brakes',
		salience: 0.9
	})
	const u4 = claim('union', 'Management admitted that no spare parts were ordered', {
		topic: 'parts',
		salience: 0.8
	})
	const u5 = claim('union', 'Service will resume on Friday', { topic: 'service' })
	const c1 = claim('courier', 'A ferry hit the quay at Varnholt late on Tuesday', {
		topic: 'collision'
	})
	const c2 = claim('courier', 'The hospital counted 27 injured', { topic: 'injured' })
	const c3 = claim('courier', 'According to the union, the crew had warned of worn brakes', {
		topic: 'brakes'
	})
	const c4 = claim('courier', 'The harbour master resigned on Wednesday', { topic: 'resignation' })

	const row = (id: string, topic: string, state: Row['state'], ...members: string[]): Row => ({
		id,
		topic,
		state,
		cells: members.map((member) => ({ account: member.split('.')[0] ?? '', claims: [member] }))
	})
	const rows = [
		row('r1', 'collision', 'agreed', p1, u1, c1),
		row('r2', 'injured', 'divergent', p2, u2, c2),
		row('r3', 'brakes', 'single', p3),
		row('r4', 'brakes', 'agreed', u3, c3),
		row('r5', 'parts', 'single', u4),
		row('r6', 'service', 'agreed', p4, u5),
		row('r7', 'resignation', 'single', c4)
	]
	const link = (a: string, b: string, score: number, relation: Link['relation']): Link => ({
		a,
		b,
		score,
		relation,
		signals: {
			stems: score - 0.1,
			names: 0.5,
			string: 0.3,
			nameClash: relation === 'agrees' ? 0 : 0.4,
			stemsHigh: 0.7
		}
	})
	const links = [
		link(p1, u1, 0.92, 'agrees'),
		link(p1, c1, 0.81, 'agrees'),
		link(u1, c1, 0.84, 'agrees'),
		link(p2, u2, 0.74, 'diverges'),
		link(p2, c2, 0.55, 'diverges'),
		link(u2, c2, 0.7, 'diverges'),
		link(u3, c3, 0.88, 'agrees'),
		link(p4, u5, 1, 'agrees'),
		link(p3, u3, 0.34, 'related')
	]
	const topic = (id: string, label: string): Topic => {
		const about = claims.filter((one) => one.topic === id)
		const coverage: Record<string, number> = { port: 0, union: 0, courier: 0 }
		for (const one of about) coverage[one.account] = (coverage[one.account] ?? 0) + 1
		return { id, label, names: [], claims: about.map((one) => one.id), mentions: [], coverage }
	}
	const evidence = (id: string, quote: string) => {
		const found = claims.find((one) => one.id === id)!
		const start = found.start + found.quote.indexOf(quote)
		return [{ claim: id, start, end: start + quote.length, quote }]
	}
	const findings: Finding[] = [
		{
			type: 'divergence',
			id: 'd-injured',
			kind: 'quantity',
			row: 'r2',
			positions: [
				{ value: 'at least 12', accounts: ['port'], evidence: evidence(p2, 'At least 12 people') },
				{ value: '31', accounts: ['union'], evidence: evidence(u2, '31 people') },
				{ value: '27', accounts: ['courier'], evidence: evidence(c2, '27 injured') }
			],
			salience: 0.91,
			confidence: 0.8,
			message:
				'Varnholt Port Authority says at least 12 people were hurt, Seafarers’ Union 31 and The Courier 27.'
		},
		{
			type: 'omission',
			id: 'o-port-warning',
			account: 'port',
			statedBy: ['union', 'courier'],
			claims: [u3, c3],
			topic: 'brakes',
			attributed: false,
			topicAbsent: false,
			nearest: { claim: p3, score: 0.34 },
			salience: 0.86,
			confidence: 0.7,
			message:
				'Varnholt Port Authority leaves out what Seafarers’ Union and The Courier say on brakes.'
		},
		{
			type: 'omission',
			id: 'o-port-parts',
			account: 'port',
			statedBy: ['union'],
			claims: [u4],
			topic: 'parts',
			attributed: true,
			topicAbsent: true,
			salience: 0.8,
			confidence: 0.75,
			message: 'Varnholt Port Authority never names spare parts, which Seafarers’ Union states.'
		},
		{
			type: 'omission',
			id: 'o-union-resigned',
			account: 'union',
			statedBy: ['courier'],
			claims: [c4],
			topic: 'resignation',
			attributed: false,
			topicAbsent: true,
			salience: 0.5,
			confidence: 0.6,
			message: 'Seafarers’ Union never names the resignation, which The Courier states.'
		}
	]
	return {
		schema: 'rashomon/comparison@1',
		method: { version: '0.1.0', languages: ['en'], options: {} },
		event: { id: 'ferry', title: 'The Alma hits the quay', date: '2031-05-06' },
		accounts: [
			{ id: 'port', party: 'Varnholt Port Authority', text: texts.port, kind: 'statement' },
			{
				id: 'union',
				party: 'Seafarers’ Union',
				text: texts.union,
				fidelity: 'restated',
				date: '2031-05-07',
				source: 'https://union.example/statement'
			},
			{ id: 'courier', party: 'The Courier', text: texts.courier, fidelity: 'excerpt' }
		],
		claims,
		topics: [
			topic('injured', 'injured people'),
			topic('brakes', 'brakes'),
			topic('parts', 'spare parts'),
			topic('collision', 'quay'),
			topic('service', 'service'),
			topic('resignation', 'harbour master')
		],
		links,
		rows,
		findings,
		notes: [
			{
				code: 'excerpt',
				message: 'The Courier is an excerpt: what it leaves out may stand elsewhere in it.',
				accounts: ['courier']
			},
			{
				code: 'later',
				message: 'What happened on Wednesday is after the date of the earliest account.',
				accounts: ['port'],
				claims: [c4]
			}
		]
	}
}

/** The same without the texts: `{ includeText: false }`. */
export function withoutText(): Comparison {
	const comparison = fixture()
	return {
		...comparison,
		accounts: comparison.accounts.map(({ text: _, ...account }) => account)
	}
}

/** Nothing found, nothing known: every list empty. */
export function empty(): Comparison {
	return {
		schema: 'rashomon/comparison@1',
		method: { version: '0.1.0', languages: [], options: {} },
		accounts: [],
		claims: [],
		topics: [],
		links: [],
		rows: [],
		findings: [],
		notes: []
	}
}
