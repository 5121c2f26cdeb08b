export function wechatFaults(markup: string): readonly string[] {
  return markup ? [] : ['empty'];
}
