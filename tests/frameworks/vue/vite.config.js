import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [
    // Vue leaves the tag to the browser.
    vue({
      template: {compilerOptions: {isCustomElement: tag => tag === 'minhang-industry-map'}},
    }),
  ],
});
