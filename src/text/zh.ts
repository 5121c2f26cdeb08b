import type {Messages} from './messages.ts';

export const zh: Messages = {
  tag: 'zh-CN',
  mapLabel: district => `${district}产业地图，方向键走到相邻街镇，回车键看资料`,
  hint: '点选地图上的街镇，看它的主导产业、依据和出处。',
  legendTitle: '主导产业集群与街镇数',
  unitCount: count => `${count}个街镇`,
  showAll: '显示全部',
  patterns: '图案',
  listTitle: units => `按产业集群列出全部${units}个街镇`,
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
  asOf: date => `资料截至${date}`,
  boundaries: '边界',
  sketch: '示意图，界线不作划界依据',
  approvalNumber: number => `审图号：${number}`,
  failed: reason => `地图数据有误，仍显示上一次的内容。${reason}`,
};
