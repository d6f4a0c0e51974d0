import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue'

/** What a narrow screen shows one at a time, and a wide one together. */
export const VIEWS = ['texts', 'report', 'why'] as const
export type ViewName = (typeof VIEWS)[number]

/** Below this width there are tabs; style.css knows it too. */
const NARROW = '(max-width: 999px)'

/** Whether the screen is narrow, what it shows then, and the attributes of a panel. */
export function useViews(): {
	narrow: Ref<boolean>
	view: Ref<ViewName>
	panel(name: ViewName): Record<string, unknown>
} {
	const narrow = ref(false)
	const view = ref<ViewName>('report')
	let query: MediaQueryList | undefined
	const follow = () => {
		narrow.value = query?.matches ?? false
	}
	onMounted(() => {
		query = matchMedia(NARROW)
		query.addEventListener('change', follow)
		follow()
	})
	onBeforeUnmount(() => query?.removeEventListener('change', follow))
	return {
		narrow,
		view,
		panel: (name) =>
			narrow.value
				? {
						id: `pg-${name}`,
						role: 'tabpanel',
						'aria-labelledby': `pg-tab-${name}`,
						hidden: view.value !== name
					}
				: { id: `pg-${name}` }
	}
}
