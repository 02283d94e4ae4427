import { StrictMode, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { ResearchSource, ResearcherCard, TrustBadge } from '@bzpeer/widgets/react';

const query = new URLSearchParams(location.search);
const endpoint = query.get('endpoint') ?? '';

function App() {
  const [researcher, setResearcher] = useState('josiah-carberry');
  const [loaded, setLoaded] = useState(0);
  const [shown, setShown] = useState(true);
  return (
    <ResearchSource endpoint={endpoint}>
      <button id="other" onClick={() => setResearcher('zhen-qin')}>
        Somebody else
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <output>{loaded}</output>
      {shown && (
        <ResearcherCard
          researcher={researcher}
          headingLevel={2}
          hideWhenEmpty
          onLoaded={() => setLoaded((count) => count + 1)}
        >
          <TrustBadge slot="badge" researcher={researcher} size="inline" />
        </ResearcherCard>
      )}
      <TrustBadge id="handed-in" data={null} />
    </ResearchSource>
  );
}

const root = document.querySelector('#root')!;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
if (query.has('hydrate')) {
  root.innerHTML = renderToString(app);
  hydrateRoot(root, app);
} else {
  createRoot(root).render(app);
}
