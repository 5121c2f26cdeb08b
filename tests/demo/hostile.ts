/** Headings that would get out of an attribute, an element, a script, a query or a shell's word. */
export const hostile = [
  '"><img src=x onerror=top.ran=1>',
  "' onload='top.ran=1",
  '</minhang-industry-map><script>top.ran=1</script>',
  '</script><script>top.ran=1</script><!--',
  '&quot;&lt;b&gt; & &amp;',
  'a&selected=qibao&heading=b#c%00',
  '$(touch ran) `touch ran` "; touch ran; \' \\',
  "\\'; touch ran; '",
  '--output=/etc/passwd',
  '${top.ran=1}\u2028top.ran=1',
] as const;
