/**
 * The arrows of the design: each layer with what it may know besides itself.
 * model <- language <- input, read <- facts <- topics <- match <- findings <- compare
 *   <- evaluate, adapters, cli; report knows model and language alone; report <- cli.
 */
const STAGES = ['model', 'language', 'read', 'facts', 'topics', 'match', 'findings']
const METHOD = ['compare', 'options', 'assemble', 'public', 'names', 'index', 'core']
const upTo = (stage) => STAGES.slice(0, STAGES.indexOf(stage))

const LAYERS = {
	...Object.fromEntries(STAGES.map((stage) => [stage, upTo(stage)])),
	input: ['model', 'language'],
	report: ['model', 'language'],
	evaluate: [...STAGES, ...METHOD, 'input'],
	adapters: [...STAGES, ...METHOD],
	cli: [...STAGES, ...METHOD, 'input', 'report', 'evaluate', 'adapters', 'corpus'],
	corpus: ['model']
}

const files = (names) => `^src/(${names.join('|')})(/|[.]ts$)`

module.exports = {
	forbidden: [
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		...Object.entries(LAYERS).map(([layer, below]) => ({
			name: `${layer}-knows-only-what-is-below`,
			severity: 'error',
			from: { path: files([layer]) },
			to: { path: '^src/', pathNot: files([layer, ...below]) }
		})),
		{
			name: 'method-knows-only-its-stages',
			severity: 'error',
			from: { path: files(METHOD) },
			to: { path: '^src/', pathNot: files([...METHOD, ...STAGES]) }
		},
		{
			name: 'every-file-has-a-layer',
			comment: 'A new folder or file of src needs its place in LAYERS.',
			severity: 'error',
			from: {},
			to: { path: '^src/', pathNot: files([...Object.keys(LAYERS), ...METHOD]) }
		},
		{
			name: 'node-only-in-the-command-line',
			severity: 'error',
			from: { pathNot: '^src/cli/' },
			to: { dependencyTypes: ['core'] }
		},
		{ name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } }
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'types', 'default'],
			mainFields: ['module', 'main', 'types']
		}
	}
}
