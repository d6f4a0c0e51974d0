import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import ComparePlayground from './playground/ComparePlayground.vue'
import './style.css'
import './playground/style.css'

export default {
	extends: DefaultTheme,
	enhanceApp({ app }) {
		app.component('ComparePlayground', ComparePlayground)
	}
} satisfies Theme
