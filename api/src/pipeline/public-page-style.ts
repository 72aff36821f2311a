// How the public pages look: paper, ink and the red of an old door, as the console does.
export const publicPageStyle = `
:root { color-scheme: light dark; --ground: #f7f2ea; --paper: #fffdf9; --ink: #2a2420; --soft: #5c5249; --line: #e2d8ca; --door: #96382a; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b1815; --paper: #26221e; --ink: #f2eae1; --soft: #c6b9ac; --line: #433c35; --door: #f2a48f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.6;
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", Roboto, "Noto Sans SC", "Source Han Sans SC", sans-serif; }
header, main { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
.mark { display: flex; align-items: center; gap: .5rem; font-weight: 700; }
h1 { font-size: 1.75rem; line-height: 1.3; margin: .5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; }
a { color: var(--door); padding: .4rem 0; display: inline-block; }
a:focus-visible { outline: 3px solid var(--door); outline-offset: 2px; }
.soft { color: var(--soft); }
nav ul, .cards { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav [aria-current] { font-weight: 700; padding: .4rem 0; display: inline-block; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; }
.cards li, .panel { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.1rem; }
.cards h3 { font-size: 1rem; margin: 0; }
.value { font-size: 2rem; font-weight: 700; line-height: 1.3; margin: .15rem 0; font-variant-numeric: tabular-nums; color: var(--door); }
.value small { font-size: 1rem; font-weight: 400; color: var(--soft); }
.value.hidden { font-size: 1.25rem; }
.note { font-size: .875rem; color: var(--soft); margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .5rem 1.25rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
main { padding-bottom: 3rem; }
`;
