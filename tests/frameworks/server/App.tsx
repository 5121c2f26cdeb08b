import {useEffect, useRef, useState} from 'react';
import type {DistrictInput, TownSelectEvent, Unit} from 'minhang-industry-map';

/** What this paper says otherwise; everything else stays as bundled. */
const data: DistrictInput = {
  title: {zh: '闵行各街镇靠什么产业', en: 'What each town of Minhang lives on'},
};

/** In the browser the map of the server stands there already, and React leaves it alone. */
const emptyMap = '<minhang-industry-map></minhang-industry-map>';

export function App({map = emptyMap}: {map?: string}) {
  const frame = useRef<HTMLDivElement>(null);
  const [lang, setLang] = useState<'zh-CN' | 'en'>('zh-CN');
  const [town, setTown] = useState<Unit>();

  useEffect(() => {
    const {current} = frame;
    const hear = (event: TownSelectEvent) => setTown(event.unit);
    current!.addEventListener('town-select', hear);
    return () => current!.removeEventListener('town-select', hear);
  }, []);

  useEffect(() => {
    const element = frame.current!.querySelector('minhang-industry-map')!;
    element.lang = lang;
    element.data = data;
  }, [lang]);

  return (
    <>
      <button type="button" onClick={() => setLang(lang === 'en' ? 'zh-CN' : 'en')}>
        {lang === 'en' ? '中文' : 'English'}
      </button>
      <div ref={frame} dangerouslySetInnerHTML={{__html: map}} suppressHydrationWarning />
      <output>{town?.name[lang === 'en' ? 'en' : 'zh']}</output>
    </>
  );
}
