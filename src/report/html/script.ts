/**
 * What the report does when a script may run: shows what the others say of the claim in hand,
 * filters the findings, and opens what a link leads into. Without it everything is still there to
 * read. Text of accounts is only ever read from the page and written as text.
 */

const root = document.documentElement
root.classList.add('js')

const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) =>
	Array.from(within.querySelectorAll<E>(selector))

const calm = matchMedia('(prefers-reduced-motion: reduce)')
const section = document.getElementById('accounts')
const panes = all('.pane').map((pane) => ({
	pane,
	header: pane.querySelector('header'),
	text: pane.querySelector<HTMLElement>('.text'),
	name: pane.querySelector('h3')?.textContent ?? ''
}))
const claims = all('.claim')
const byMatter = new Map<string, HTMLElement[]>()
for (const claim of claims) {
	const matter = claim.dataset.m
	if (matter) byMatter.set(matter, [...(byMatter.get(matter) ?? []), claim])
}

let lit: HTMLElement[] = []
let pinned = false
let dock: HTMLElement | undefined

/** Marks claims, and the accounts that say nothing of the matter. */
function light(found: HTMLElement[], matter?: string): void {
	for (const claim of lit) claim.classList.remove('on')
	lit = found
	for (const claim of lit) claim.classList.add('on')
	for (const { pane } of panes)
		pane.classList.toggle(
			'mute',
			matter !== undefined && !found.some((claim) => pane.contains(claim))
		)
}

/** Scrolls the other accounts so that their claims stand level with this one. */
function level(source: HTMLElement, found: HTMLElement[]): void {
	const height = source.getBoundingClientRect().top
	for (const { pane, text } of panes) {
		const partner = found.find((claim) => pane.contains(claim))
		if (!text || !partner || pane.contains(source) || text.scrollHeight <= text.clientHeight)
			continue
		const box = text.getBoundingClientRect()
		const wanted = Math.min(Math.max(height, box.top + 8), box.bottom - 80)
		text.scrollTo({
			top: text.scrollTop + partner.getBoundingClientRect().top - wanted,
			behavior: calm.matches ? 'auto' : 'smooth'
		})
	}
}

function show(source: HTMLElement, pin: boolean): void {
	const matter = source.dataset.m
	const found = matter ? byMatter.get(matter) : undefined
	if (!matter || !found) return
	light(found, matter)
	level(source, found)
	pinned = pin
	if (pin) openDock(source, found)
}

function clear(): void {
	light([])
	pinned = false
	dock?.remove()
	dock = undefined
}

/** The words of every account on the matter, where the eyes already are. */
function openDock(source: HTMLElement, found: HTMLElement[]): void {
	if (!section) return
	if (!dock) {
		dock = make('aside', 'dock')
		dock.setAttribute('role', 'status')
		document.body.append(dock)
	}
	const heading = make('p')
	const close = make('button')
	close.textContent = section.dataset.close ?? ''
	close.addEventListener('click', () => {
		clear()
		source.querySelector<HTMLElement>('.ref')?.focus()
		clear()
	})
	heading.append(source.querySelector('.ref')?.getAttribute('aria-label') ?? '', close)
	const list = make('dl')
	for (const { pane, name } of panes) {
		const item = make('div')
		const term = make('dt')
		term.textContent = name
		item.append(term)
		const said = found.filter((claim) => pane.contains(claim))
		for (const claim of said) {
			const words = make('dd')
			words.dir = 'auto'
			words.textContent = `“${wordsOf(claim)}”`
			item.append(words)
		}
		if (said.length === 0) {
			const nothing = make('dd', 'nothing')
			nothing.textContent = section.dataset.nothing ?? ''
			item.append(nothing)
		}
		list.append(item)
	}
	dock.replaceChildren(heading, list)
	// What is in hand must not lie under what is said about it.
	if (source.getBoundingClientRect().bottom > dock.getBoundingClientRect().top)
		source.scrollIntoView({ block: 'center' })
}

function wordsOf(claim: HTMLElement): string {
	return Array.from(claim.childNodes)
		.filter((node) => !(node instanceof HTMLElement && node.classList.contains('ref')))
		.map((node) => node.textContent)
		.join('')
}

function make(name: string, className = ''): HTMLElement {
	const element = document.createElement(name)
	element.className = className
	return element
}

function claimAt(event: globalThis.Event): HTMLElement | null {
	return event.target instanceof Element
		? event.target.closest<HTMLElement>('.claim[data-m]')
		: null
}

let timer = 0
section?.addEventListener('pointerover', (event) => {
	if (pinned || event.pointerType !== 'mouse') return
	clearTimeout(timer)
	const claim = claimAt(event)
	// A moment's rest: a pointer on its way elsewhere moves nothing.
	timer = window.setTimeout(() => (claim ? show(claim, false) : light([])), 140)
})
section?.addEventListener('pointerleave', () => {
	clearTimeout(timer)
	if (!pinned) light([])
})
section?.addEventListener('focusin', (event) => {
	const claim = claimAt(event)
	if (claim && event.target instanceof Element && event.target.matches(':focus-visible'))
		show(claim, true)
})
section?.addEventListener('click', (event) => {
	if (event.target instanceof Element && event.target.closest('a')) return
	const claim = claimAt(event)
	// Selecting words to copy them is not asking what the others say.
	if (claim && getSelection()?.isCollapsed !== false) show(claim, true)
	else if (!claim) clear()
})
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') clear()
})

// A cell of the coverage table lights up all the account's claims on the topic.
for (const link of all<HTMLAnchorElement>('a[data-t]'))
	link.addEventListener('click', () => {
		clear()
		const pane = panes.find((one) => one.pane.dataset.p === link.dataset.p)
		if (pane) light(all(`.claim[data-t~="${link.dataset.t}"]`, pane.pane))
		pinned = true
	})

/** Goes to what a link leads to; what is folded unfolds first. */
function goTo(id: string): void {
	const target = document.getElementById(id)
	let folded = target?.closest('details')
	while (folded) {
		folded.open = true
		folded = folded.parentElement?.closest('details')
	}
	if (target?.matches('.finding')) {
		if (target.hidden) form?.reset()
		target.hidden = false
		const body = target.querySelector('details')
		if (body) body.open = true
	}
	target?.scrollIntoView()
}

const form = document.querySelector<HTMLFormElement>('#filters')
const findings = all('.finding')

function filter(): void {
	if (!form) return
	const data = new FormData(form)
	const value = (name: string) => String(data.get(name) ?? '')
	const has = (list: string | undefined, item: string) => (list ?? '').split(' ').includes(item)
	let shown = 0
	for (const finding of findings) {
		const { type, kinds, parties, salience } = finding.dataset
		const visible =
			(!value('type') || type === value('type')) &&
			(!value('kind') || has(kinds, value('kind'))) &&
			(!value('party') || has(parties, value('party'))) &&
			Number(salience) >= Number(value('salience'))
		finding.hidden = !visible
		if (visible) shown++
	}
	const least = form.querySelector('output')
	if (least) least.value = value('salience')
	const status = form.querySelector<HTMLElement>('.shown')
	const [before = '', between = '', after = ''] = (status?.dataset.shown ?? '').split('%')
	if (status) status.textContent = before + shown + between + findings.length + after
}

if (form) {
	form.hidden = false
	form.addEventListener('input', filter)
	form.addEventListener('submit', (event) => event.preventDefault())
	// After the fields have their first values back.
	form.addEventListener('reset', () => setTimeout(filter))
}
const follow = () => goTo(location.hash.slice(1))
addEventListener('hashchange', follow)
if (location.hash) follow()

// In a frame made of text (srcdoc), "#f1" would load the page around the frame into it.
if (location.protocol === 'about:')
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
		if (!link || event.defaultPrevented) return
		event.preventDefault()
		const id = link.getAttribute('href')?.slice(1) ?? ''
		goTo(id)
		for (const aim of all('.aim')) aim.classList.remove('aim')
		const target = document.getElementById(id)
		target?.classList.add('aim')
		// What Tab reaches next is in the target, as it is after following a link elsewhere.
		if (target) target.tabIndex = -1
		target?.focus({ preventScroll: true })
	})
addEventListener('beforeprint', () => {
	for (const folded of all<HTMLDetailsElement>('details.rest, .finding > details'))
		folded.open = true
})

export {}
