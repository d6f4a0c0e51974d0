import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const dist = (name: string) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url))

const base = process.env.DOCS_BASE ?? '/'

const guides = [
	{ text: 'Preparing accounts', link: '/guides/preparing-accounts' },
	{ text: 'Reading a report', link: '/guides/reading-a-report' },
	{ text: 'Reading scores', link: '/guides/reading-scores' },
	{ text: 'Tuning', link: '/guides/tuning' },
	{ text: 'In CI', link: '/guides/ci' },
	{ text: 'Adding a detector', link: '/guides/adding-a-detector' },
	{ text: 'Adding a language', link: '/guides/adding-a-language' },
	{ text: 'Evaluating on your events', link: '/guides/evaluating-your-events' }
]

export default defineConfig({
	title: 'Rashomon',
	description:
		'Line up accounts of the same event, claim by claim: what each left out, where they differ, where they agree.',
	lang: 'en',
	base,
	head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
	srcExclude: ['examples/**'],
	markdown: {
		theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }
	},
	themeConfig: {
		search: { provider: 'local' },
		nav: [
			{ text: 'Playground', link: '/' },
			{ text: 'Getting started', link: '/getting-started' },
			{ text: 'How it works', link: '/how-it-works' },
			{ text: 'Command line', link: '/cli' },
			{ text: 'API', link: '/api/' }
		],
		sidebar: [
			{
				text: 'Start',
				items: [
					{ text: 'Playground', link: '/' },
					{ text: 'Getting started', link: '/getting-started' },
					{ text: 'How it works', link: '/how-it-works' }
				]
			},
			{ text: 'Guides', items: guides },
			{
				text: 'Reference',
				items: [
					{ text: 'Command line', link: '/cli' },
					{ text: 'API', link: '/api/' },
					{ text: 'Kinds of divergence', link: '/divergences' },
					{ text: 'Bad input', link: '/bad-input' }
				]
			},
			{
				text: 'What to expect of it',
				items: [
					{ text: 'Evaluation', link: '/evaluation' },
					{ text: 'Limits', link: '/limits' },
					{ text: 'Design', link: '/design' }
				]
			}
		],
		outline: [2, 3]
	},
	vite: {
		resolve: {
			// The package as it is published, built from this very commit.
			alias: [
				{ find: /^rashomon$/, replacement: dist('index') },
				{ find: /^rashomon\/(\w+)$/, replacement: dist('$1') }
			]
		},
		worker: { format: 'es' },
		build: { chunkSizeWarningLimit: 6000 }
	}
})
