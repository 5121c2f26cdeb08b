import type {Wording} from './readmeTables.ts';

/**
 * How the Chinese README words its tables, with a sentence for each thing in the manifest, by name.
 * What each unit or cluster has stands under `UNIT` and `CLUSTER`.
 */
export const chinese: Wording = {
  heads: {
    properties: ['HTML 属性 / JS 属性', '含义'],
    methods: ['方法', '作用'],
    events: ['事件', '何时', '字段'],
    slots: ['插槽', '内容'],
    parts: ['`::part()`', '是什么'],
    cssProperties: ['属性', '用于'],
  },
  propertyOnly: '（只有 JS 属性）',
  byDefault: value => `；默认 ${value}`,
  and: '、',
  unitsKey: '单元的键名，如 ',
  unnamed: '（无名）',
  sentences: {
    properties: {
      selected:
        '选中的单元，代码（`310112501`）或键名（`xinzhuang-industrial-park`）；读者的选择会写回这里',
      highlight: '要突出的集群，键名以空格分开，其余淡显；读者在图例上的选择会写回这里',
      view: '`map` 或 `list`：地图在前，还是展开的列表在前',
      patterns:
        '写上就在颜色之外再用图案区分集群；读者也可以在图例上开关，选择会写回这里。强制配色（高对比度）和打印时总有图案，强制配色下没有开关',
      show: '另外要显示的，以空格分开：`posts`（媒体观察哨）、`stops`（“解码街镇”各站）、`river`（黄浦江的名字）、`neighbours`（相邻各区的名字）、`scale`（比例尺和指北）',
      updateAddress: '写上则网页地址随读者的选择变化',
      followStory: '写上则地图随读者读到的段落标出街镇',
      theme: '`auto`（随页面的 `color-scheme`）、`light`、`dark`',
      lang: '`zh-CN` 或 `en`；不写则用上层最近的 `lang`，都没有则为中文',
      approvalNumber: '审图号，填了才显示',
      src: '地区文件（JSON）的网址，可以只写与内置资料不同的部分；也可以是表格（CSV、TSV）。文件在别的网站上时要得到许可（CORS），不跟随到别的网站的重定向',
      boundaries:
        '别的地区的边界（GeoJSON 或 TopoJSON）的网址，或者边界本身（对象）；TopoJSON 里要用的对象写在 # 后面：`us.json#states`。资料按代码或名称对上边界',
      crs: '`boundaries` 用的坐标系：`wgs84`（不写时）、`gcj02`、`bd09`，或者平面坐标，y 朝下（`plane`）或朝上（`plane-up`）',
      debug: '写上就在地图上列出没有对上的记录和街镇',
      data: '与 `src` 所指同样内容的对象，优先于 `src`',
    },
    methods: {
      select: '选中一个单元，等于设置 `selected`',
      clear: '关闭资料卡，恢复显示所有集群',
      focus: '把焦点移到地图上',
      toSVG:
        "把眼前的地图做成独立的 SVG 文件，`format: 'wechat'` 则是公众号用的行内 SVG；不写 `width` 为 640 px 宽",
      toPNG:
        '同上，PNG 的 `Blob`；不写 `scale` 为每 px 两个像素；内容安全策略要许可 `img-src blob:`',
    },
    events: {
      'town-select': {
        when: '读者选了一个单元，或关了资料卡',
        fields: '`unit`、`cluster`：该单元和它的主导集群；关卡时为 `undefined`',
      },
      'cluster-highlight': {
        when: '读者点了图例',
        fields: '`clusters`：键名列表，空列表表示全部',
      },
      'map-load': {
        when: '画好了一个区',
        fields:
          '`district`：区代码；`units`：单元数；用 `src` 时 `url`：来自哪里；`report`：没有对上的记录和单元，附最接近的名称',
      },
      'map-error': {
        when: '`data` 或 `src` 有误或取不到，地图保留上一次的内容',
        fields: '`error`：指出位置和应有的内容；用 `src` 时还有 `url`、`status`',
      },
    },
    slots: {
      heading: '地图的标题；不填时为数据的标题',
      caption: '一句图说；不填时由数据生成的一句概括',
      footer: '编辑部自己的话，在来源之上',
      UNIT: '该单元资料卡上编辑部自己的话',
      '': '脚本不运行时显示的文字',
    },
    parts: {
      map: '地图和上面的地名',
      town: '一个单元的图形',
      label: '地图上单元的名字',
      legend: '图例',
      card: '选中单元的资料卡',
      list: '所有单元的列表',
      status: '有变化时读屏软件念的话',
      zoom: '放大地图的按钮',
      source: '来源一行，不受 `::part()` 样式影响',
    },
    cssProperties: {
      ground: '底色',
      text: '文字',
      muted: '次要文字、外轮廓',
      rule: '细线',
      accent: '选中的单元、焦点',
      link: '链接',
      water: '黄浦江',
      font: '字体',
      CLUSTER: '各集群的颜色',
      'no-data': '没有资料的单元',
      zero: '各项数值均为零的单元',
    },
  },
};
