import type {Messages} from './messages.ts';

export const zh: Messages = {
  tag: 'zh-CN',
  mapLabel: district => `${district}产业地图，方向键走到相邻街镇，回车键看资料`,
  hint: '点选地图上的街镇，看它的主导产业、依据和出处。',
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomBack: '还原',
  legendTitle: '主导产业集群与街镇数',
  unitCount: count => `${count}个街镇`,
  showAll: '显示全部',
  listTitle: units => `查找街镇，或按产业集群浏览全部${units}个`,
  find: '街镇名称、拼音或首字母',
  findExample: '例：浦锦、pujin、pj',
  found: (count, only) =>
    only ? `找到1个街镇：${only}，按回车键打开。` : `找到${count}个街镇。`,
  notFound: query => `没有找到“${query}”。`,
  findAll: '显示全部街镇',
  locate: '我在哪里',
  locateNote: '位置由浏览器提供，只在本机比对，地图不会上传。',
  locating: '正在定位…',
  inside: town => `你在${town}，资料卡已打开。`,
  outside: district => `你的位置不在${district}。`,
  roughly: kilometres => `定位误差约${kilometres}公里，结果仅供参考。`,
  locationProblems: {
    insecure: '这个网页不是加密连接（https），浏览器不提供定位。',
    denied: '浏览器没有获准提供位置。',
    unavailable: '浏览器暂时无法确定位置。',
    timeout: '定位用时过长，请再试一次。',
  },
  patterns: '图案',
  unnamed: '地图太窄，部分地名未标出，全部街镇见列表。',
  noCluster: '暂无资料',
  noLeading: '主导产业不详',
  close: '关闭资料卡',
  segments: '细分赛道',
  parks: '园区与载体',
  companies: '代表企业',
  otherClusters: '同有资料支持的集群',
  evidence: '依据',
  evidenceLevels: {
    strong: {mark: '强', means: '有多个官方或媒体来源'},
    fair: {mark: '中', means: '有来源，但数量或口径有限'},
    thin: {mark: '弱', means: '仅一个较弱的来源，请谨慎引用'},
  },
  caveat: '需要留意',
  sources: count => `出处（${count}）`,
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
  quoted: title => `《${title}》`,
  approximately: date => `约${date}`,
  comma: '、',
  clause: '，',
  stop: '。',
  beforeTitle: '',
  opened: (town, cluster) => `${town}，${cluster}。资料卡已打开。`,
  closed: '资料卡已关闭。',
  summary: (district, units, groups) =>
    `${district}${units}个街镇级单元中，${groups
      .map(({count, clusters}) =>
        clusters.length > 1
          ? `${clusters.join('、')}各主导${count}个`
          : `${count}个以${clusters.join()}为主导`,
      )
      .join('；')}。`,
  neighbours: '相邻各区',
  north: '北',
  kilometres: count => `${count}公里`,
  posts: '媒体观察哨',
  postCount: (announced, named) =>
    named < announced
      ? `已公布${announced}个，公开报道具名${named}个，另${announced - named}个未见具名。`
      : `已公布${announced}个，均见于公开报道。`,
  approximatePlace: '位置为约略',
  townOnly: '仅知所在街镇',
  townCertainty: (town, how) => `${town}（${how}）`,
  certainties: {
    stated: '见于报道',
    supported: '有资料佐证',
    inferred: '由编者推断',
  },
  stops: '解码街镇',
  visited: '走访：',
  elsewhere: '不在本图范围',
  asOf: date => `资料截至${date}`,
  boundaries: '边界',
  sketch: '示意图，界线不作划界依据',
  approvalNumber: number => `审图号：${number}`,
  failed: reason => `地图数据有误，仍显示上一次的内容。${reason}`,
};
