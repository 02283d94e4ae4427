/* global location, URLSearchParams */
import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';
import '@bzpeer/widgets/elements/research-source.js';
import '@bzpeer/widgets/elements/researcher-card.js';
import '@bzpeer/widgets/elements/trust-badge.js';

const app = createApp({
  setup() {
    const researcher = ref('josiah-carberry');
    const loaded = ref(0);
    const shown = ref(true);
    const endpoint = new URLSearchParams(location.search).get('endpoint');
    return { researcher, loaded, shown, endpoint };
  },
  template: `<research-source :endpoint="endpoint">
    <button id="other" @click="researcher = 'zhen-qin'">Somebody else</button>
    <button id="toggle" @click="shown = !shown">Show or hide</button>
    <output>{{ loaded }}</output>
    <researcher-card v-if="shown" :researcher="researcher" heading-level="2" @rw-loaded="loaded += 1">
      <trust-badge slot="badge" :researcher="researcher" size="inline"></trust-badge>
    </researcher-card>
    <trust-badge id="handed-in" :data.prop="null"></trust-badge>
  </research-source>`,
});

// Or Vue looks for components of its own under these names.
app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
app.mount('#root');
