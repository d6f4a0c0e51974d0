import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'

/** The plugin for esbuild and tsup. */
export function esbuildInline(): EsbuildPlugin
/** The plugin for vite and vitest. */
export function viteInline(): VitePlugin
