import {useState} from 'react';
import type {DistrictInput, Unit} from 'minhang-industry-map';
import 'minhang-industry-map/define.js';
// React's types learn the tag.
import type {} from 'minhang-industry-map/react';

/** What this paper says otherwise; outside of the component, so that it stays the same object. */
const data: DistrictInput = {
  title: {zh: '闵行各街镇靠什么产业', en: 'What each town of Minhang lives on'},
};

export function App() {
  const [lang, setLang] = useState<'zh-CN' | 'en'>('zh-CN');
  const [town, setTown] = useState<Unit>();
  return (
    <>
      <button type="button" onClick={() => setLang(lang === 'en' ? 'zh-CN' : 'en')}>
        {lang === 'en' ? '中文' : 'English'}
      </button>
      <minhang-industry-map
        lang={lang}
        data={data}
        ontown-select={event => setTown(event.unit)}
      />
      <output>{town?.name[lang === 'en' ? 'en' : 'zh']}</output>
    </>
  );
}
