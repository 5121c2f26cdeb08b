/**
 * The gallery's table: every state of the map, one a line. A line added here is shown by
 * gallery.html and compared with its reference in `npm test`; `npm run gallery:accept` makes the
 * reference of a new line, or of a look that was changed on purpose.
 *
 *     name   in the address (gallery.html?state=NAME) and of the reference
 *     title  what there is to see
 *     width  of the column that the map stands in, in px
 *     lang   `zh-CN` unless it says otherwise
 *     theme  `light` unless it says otherwise
 *     set    attributes
 *     data   the property
 *     look   what the page styles: custom properties, and those of the element's box
 *     slots  the newsroom's own words, by slot
 *     act    what a reader does: `hover`, `focus` or `press` on what a selector fits, `find` a word
 *     media  what the reader's system asks for, `print` or `forced-colors`
 *     text   the size of text that the reader set, in px; browsers come with 16
 */

const pujin = '[part~="town"][data-code="310112009"]';
const qibao = '[part~="town"][data-code="310112102"]';
const pujinOption = '[role="option"][data-code="310112009"]';
const biomed = '[data-cluster="biomed"]';
const zoomIn = '[data-zoom="in"]';
const extras = 'posts stops river neighbours scale';

/** A file with a town that the bundled one leads elsewhere: both are in the town's own report. */
const partial = {units: [{key: 'zhuanqiao', cluster: 'biomed'}]};

/** A whole file that knows two towns and says nothing of the other twelve. */
const whole = {
  title: {zh: '闵行区产业地图', en: 'Industry map of Minhang'},
  asOf: '2026-02',
  district: {code: '310112', name: {zh: '闵行区', en: 'Minhang District'}},
  compiled: {
    zh: '归类由编者据公开报道整理',
    en: 'Grouped by the editors from public reports',
  },
  units: [
    {
      key: 'xinzhuang-industrial-park',
      cluster: 'equipment',
      leading: {
        zh: '高端装备（商业航天）与生物医药',
        en: 'Advanced equipment (commercial space) and biomedicine',
      },
    },
    {key: 'huacao', cluster: 'biomed'},
  ],
};

/** Numbers made up to show every way in which amounts may lead; the source line says so. */
const amounts = {
  title: {zh: '闵行区产业地图', en: 'Industry map of Minhang'},
  asOf: '2026-02',
  district: {code: '310112', name: {zh: '闵行区', en: 'Minhang District'}},
  compiled: {
    zh: '演示用的虚构数字，不是统计',
    en: 'Numbers made up to show the map, not statistics',
  },
  units: [
    {key: 'jiangchuan', amounts: {energy: 120, equipment: 60}},
    {key: 'gumei', amounts: {culture: 0, hq: 0}},
    {key: 'xinhong', amounts: {hq: 88}},
    {key: 'pujin', amounts: {biomed: 30, culture: 30, hq: 12}},
    {key: 'xinzhuang', amounts: {digital: 45, hq: 44}},
    {key: 'qibao', amounts: {culture: 52, digital: 20}},
    {key: 'zhuanqiao', amounts: {equipment: 40, biomed: 40, techsvc: 40}},
    {key: 'huacao', amounts: {biomed: 1200, hq: 300}},
    {key: 'hongqiao', amounts: {hq: 61, culture: 60}},
    {key: 'meilong', amounts: {equipment: 75}},
    {key: 'wujing', amounts: {biomed: 33, culture: 33}},
    {key: 'pujiang', amounts: {digital: 200, biomed: 185}},
    {key: 'xinzhuang-industrial-park', amounts: {equipment: 310, biomed: 90}},
  ],
};

/** `bio` is no cluster, so the map stays as it was and says so. */
const wrong = {units: [{key: 'huacao', cluster: 'bio'}]};

const ownWords = {
  heading: '生物医药在哪里',
  caption: '着色的是由生物医药主导的单元，其余淡显。',
  footer: '这一行是编辑部自己的话，在来源之上。',
  huacao: '这一行也是编辑部写的，只在这个单元的资料卡上。',
};

/** On a ground unlike the page's the element has it too, with a padding, as any box has. */
const ownColors = {
  padding: '1em',
  background: '#f6f1e7',
  '--minhang-map-ground': '#f6f1e7',
  '--minhang-map-text': '#2b2118',
  '--minhang-map-muted': '#66594b',
  '--minhang-map-rule': '#d9cdb9',
  '--minhang-map-accent': '#8a1c1c',
  '--minhang-map-link': '#8a1c1c',
};

// prettier-ignore
export const groups = [
  {title: '宽度、语言、明暗', states: [
    {name: 'zh-288', title: '最窄的手机', width: 288},
    {name: 'zh-343', title: '手机', width: 343},
    {name: 'zh-640', title: '文章栏', width: 640},
    {name: 'zh-736', title: '平板', width: 736},
    {name: 'zh-1168', title: '宽栏', width: 1168},
    {name: 'en-288', title: '最窄的手机，英文', width: 288, lang: 'en'},
    {name: 'en-343', title: '手机，英文', width: 343, lang: 'en'},
    {name: 'en-640', title: '文章栏，英文', width: 640, lang: 'en'},
    {name: 'en-736', title: '平板，英文', width: 736, lang: 'en'},
    {name: 'en-1168', title: '宽栏，英文', width: 1168, lang: 'en'},
    {name: 'zh-343-dark', title: '手机，深色', width: 343, theme: 'dark'},
    {name: 'zh-1168-dark', title: '宽栏，深色', width: 1168, theme: 'dark'},
    {name: 'en-736-dark', title: '平板，英文，深色', width: 736, lang: 'en', theme: 'dark'},
  ]},
  {title: '资料卡', states: [
    {name: 'preview', title: '卡在地图旁边', width: 896, set: {selected: 'maqiao'}},
    {name: 'card-zh-288', title: '卡在地图下面', width: 288, set: {selected: 'pujin'}},
    {name: 'card-en-343', title: '卡在地图下面，英文', width: 343, lang: 'en', set: {selected: 'wujing'}},
    {name: 'card-zh-736-dark', title: '卡，深色', width: 736, theme: 'dark', set: {selected: 'maqiao'}},
    {name: 'card-en-1168-dark', title: '卡，英文，深色', width: 1168, lang: 'en', theme: 'dark', set: {selected: 'jiangchuan'}},
    {name: 'card-long-name', title: '最长的名称', width: 343, lang: 'en', set: {selected: 'xinzhuang-industrial-park'}},
    {name: 'card-thin-zh', title: '依据弱', width: 343, set: {selected: 'xinzhuang'}},
    {name: 'card-thin-en', title: '依据弱，英文', width: 736, lang: 'en', set: {selected: 'hongqiao'}},
    {name: 'card-sources', title: '出处展开', width: 640, set: {selected: 'gumei'}, act: {press: '.sources summary'}},
    {name: 'card-unknown', title: '没有资料的单元', width: 343, set: {selected: 'qibao'}, data: whole},
    {name: 'card-own-words', title: '编辑部自己的话', width: 640, set: {selected: 'huacao', highlight: 'biomed'}, slots: ownWords},
  ]},
  {title: '图例与突出', states: [
    {name: 'highlight-one', title: '突出一个集群', width: 343, set: {highlight: 'culture'}},
    {name: 'highlight-three', title: '突出三个集群', width: 1168, set: {highlight: 'equipment energy biomed'}},
    {name: 'highlight-dark', title: '突出两个集群，英文，深色', width: 736, lang: 'en', theme: 'dark', set: {highlight: 'digital hq'}},
    {name: 'highlight-hover', title: '鼠标在图例上', width: 736, act: {hover: biomed}},
  ]},
  {title: '提示', states: [
    {name: 'tooltip-hover', title: '鼠标在街镇上', width: 736, act: {hover: pujin}},
    {name: 'tooltip-narrow', title: '鼠标在街镇上，窄栏', width: 343, lang: 'en', act: {hover: qibao}},
    {name: 'tooltip-dark', title: '鼠标在街镇上，深色', width: 1168, theme: 'dark', act: {hover: qibao}},
    {name: 'tooltip-focus', title: '键盘焦点在街镇上', width: 736, act: {focus: pujinOption}},
    {name: 'focus-legend', title: '键盘焦点在图例上', width: 343, act: {focus: biomed}},
  ]},
  {title: '列表', states: [
    {name: 'list-first-zh', title: '列表在前', width: 343, set: {view: 'list'}},
    {name: 'list-first-en', title: '列表在前，英文', width: 736, lang: 'en', set: {view: 'list'}},
    {name: 'list-first-wide', title: '列表在前，宽栏', width: 1168, set: {view: 'list', selected: 'meilong'}},
    {name: 'list-open', title: '地图下面的列表展开', width: 343, theme: 'dark', act: {press: '[part~="list"] summary'}},
    {name: 'find-some', title: '按拼音查找', width: 343, set: {view: 'list'}, act: {find: 'pu'}},
    {name: 'find-none', title: '找不到，英文，深色', width: 736, lang: 'en', theme: 'dark', set: {view: 'list'}, act: {find: 'zzz'}},
  ]},
  {title: '自己的数据', states: [
    {name: 'data-partial', title: '只改一个单元', width: 640, set: {selected: 'zhuanqiao'}, data: partial},
    {name: 'data-whole', title: '两个单元有资料，其余不详', width: 736, data: whole},
    {name: 'data-whole-dark', title: '其余不详，英文，深色', width: 736, lang: 'en', theme: 'dark', data: whole},
    {name: 'amounts-narrow', title: '按数值：领先不多、并列、均为零、无资料', width: 343, set: {selected: 'pujin'}, data: amounts},
    {name: 'amounts-en-dark', title: '按数值，英文，深色', width: 736, lang: 'en', theme: 'dark', set: {view: 'list'}, data: amounts},
    {name: 'amounts-patterns', title: '按数值，图案', width: 736, set: {patterns: '', selected: 'xinzhuang'}, data: amounts},
    {name: 'amounts-print', title: '按数值，印刷', width: 736, media: 'print', data: amounts},
    {name: 'amounts-forced', title: '按数值，强制颜色', width: 736, media: 'forced-colors', data: amounts},
    {name: 'error-zh', title: '数据有误', width: 343, data: wrong},
    {name: 'error-en-dark', title: '数据有误，英文，深色', width: 736, lang: 'en', theme: 'dark', data: wrong},
    {name: 'own-colors', title: '自己的颜色', width: 640, set: {selected: 'qibao'}, look: ownColors},
  ]},
  {title: '图案与附加内容', states: [
    {name: 'patterns-zh', title: '图案', width: 343, set: {patterns: ''}},
    {name: 'patterns-en-dark', title: '图案，英文，深色', width: 736, lang: 'en', theme: 'dark', set: {patterns: ''}},
    {name: 'show-narrow', title: '附加内容', width: 343, set: {show: extras}},
    {name: 'show-en-dark', title: '附加内容，英文，深色', width: 736, lang: 'en', theme: 'dark', set: {show: extras}},
    {name: 'show-wide', title: '附加内容，宽栏', width: 1168, set: {show: extras}},
    {name: 'zoom-narrow', title: '放大', width: 343, act: {press: zoomIn}},
    {name: 'zoom-wide', title: '放大，宽栏', width: 1168, set: {selected: 'hongqiao'}, act: {press: zoomIn}},
  ]},
  {title: '读者的设置', states: [
    {name: 'forced-light', title: '强制颜色', width: 736, media: 'forced-colors'},
    {name: 'forced-dark', title: '强制颜色，深色', width: 343, theme: 'dark', set: {selected: 'pujiang'}, media: 'forced-colors'},
    {name: 'forced-tooltip', title: '强制颜色，提示与突出', width: 736, set: {highlight: 'digital hq'}, media: 'forced-colors', act: {hover: pujin}},
    {name: 'print-zh', title: '打印', width: 640, set: {selected: 'pujin'}, media: 'print'},
    {name: 'print-en-dark', title: '打印深色的英文图', width: 736, lang: 'en', theme: 'dark', media: 'print'},
    {name: 'text-zh', title: '两倍字号', width: 343, set: {selected: 'gumei'}, text: 32},
    {name: 'text-en', title: '两倍字号，英文', width: 736, lang: 'en', text: 32},
  ]},
];
