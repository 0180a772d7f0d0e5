/** The look of all pages: a newspaper's, in light and dark, on every width and on paper, without any outside file. */
export const theme = `
:root{color-scheme:light dark;--paper:#fdfcf8;--ink:#1d1b18;--soft:#5d574e;--line:#d8d1c4;--tint:#f4f0e7;--red:#9c1c1c;--track:.07em;
--serif:Charter,"Bitstream Charter","Sitka Text",Georgia,"Noto Serif",serif;--sans:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#e9e5dc;--soft:#b1aa9d;--line:#3d3933;--tint:#211f1c;--red:#ff9c8e}}
[dir=rtl]{--track:0}
*,::before{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.125rem/1.62 var(--serif);-webkit-text-size-adjust:100%}
body{margin:0;padding-inline:max(1.25rem,50% - 34rem);overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{margin:2em 0 .5em;line-height:1.2;text-wrap:balance}
p,ul,ol,dl,blockquote,pre,figure,table{margin:0 0 1.15em}
a{color:inherit;text-decoration:underline var(--red) .06em;text-underline-offset:.18em}
a:hover{color:var(--red)}
:focus-visible{outline:.15rem solid var(--red);outline-offset:.2rem}
img,video,audio{display:block;max-width:100%}
img,video{height:auto}
hr{width:6rem;margin:2.2rem auto;border:0;border-top:1px solid var(--soft)}
code,kbd,pre{font:.875em/1.5 ui-monospace,Menlo,Consolas,"Noto Sans Mono",monospace;background:var(--tint);direction:ltr}
pre{padding:1rem 1.2rem;overflow-x:auto;text-align:left}
:not(pre)>code,kbd{padding:.1em .3em}
pre code{font-size:1em}
sup{line-height:0;font-size:.72em}
.page-skip{position:absolute;top:-5rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper)}
.page-skip:focus{top:.5rem}
.page-masthead{margin-bottom:2.2rem;padding-top:1.1rem;text-align:center}
.page-masthead a,.page-card a,.page-foot a{text-decoration:none}
:is(.page-masthead,.page-card,.page-foot) a:hover{text-decoration:underline .06em}
.page-name{margin:0;padding-bottom:.85rem;border-bottom:.25rem double;font-size:1.55rem;font-weight:700;line-height:1.15}
h1.page-name{padding-top:.5rem;font-size:clamp(2.3rem,8vw,4.4rem)}
.page-section{margin:1.6rem 0 .3rem;font-size:2.1rem}
.page-motto{margin:.8rem 0 .2rem;text-wrap:balance}
.page-row{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin:0;padding:0;list-style:none}
.page-path,.page-sections,.page-dates,.page-label,.page-kicker,.page-authors,.page-dateline,.page-source,.page-subjects,.page-foot,figcaption,.page-text table{font:.8125rem/1.5 var(--sans)}
.page-masthead .page-row{justify-content:center;padding-block:.65rem;border-bottom:1px solid var(--line)}
.page-path li+li::before{content:"/";margin-inline-end:1.3rem;color:var(--soft)}
.page-sections{margin-top:.7rem;border-top:1px solid var(--line);font-size:.9rem;font-weight:600}
[aria-current]{color:var(--red);border-bottom:2px solid}
.page-dates,.page-job,.page-source,.page-motto,.page-standfirst,.page-nothing,.page-foot,blockquote,figcaption{color:var(--soft)}
.page-dates{margin:0}
.page-dates span::before{content:"·";margin-inline:.5em}
.page-label,.page-kicker,.page-dateline,.footnotes h2{margin:0 0 .4rem;font:700 .75rem/1.5 var(--sans);letter-spacing:var(--track);text-transform:uppercase}
.page-label time{font-weight:400;letter-spacing:0;text-transform:none}
.page-kicker{color:var(--red)}
.page-article{display:grid;grid-template-columns:1fr minmax(0,36rem) 1fr}
.page-article>*{grid-column:2}
.page-article h1{margin:0 0 .9rem;font-size:clamp(1.95rem,5.4vw,2.85rem);line-height:1.15}
.page-standfirst{font-size:1.22rem;line-height:1.45;text-wrap:pretty}
.page-byline{margin-bottom:1.8rem;padding-block:.75rem;border-block:1px solid var(--line)}
.page-authors{margin:0;font-size:.9rem}
.page-languages{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:-.9rem 0 1.8rem;font:.8125rem/1.5 var(--sans)}
.page-languages .page-label{margin:0}
.page-article>.page-lead{grid-column:1/-1;justify-self:center}
.page-lead img{width:auto;max-height:80vh}
figcaption{padding-top:.5rem}
.page-media :is(video,audio,iframe){width:100%}
.page-media iframe{display:block;border:0;height:11rem}
.page-media .page-video{height:auto;aspect-ratio:16/9}
summary{cursor:pointer}
.page-article>.page-gallery{grid-column:1/-1;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1.6rem;margin-top:2rem}
.page-gallery figure{margin:0}
.page-gallery img{width:100%}
.page-player summary{padding:.7rem 1rem;background:var(--tint);font:600 .9rem/1.5 var(--sans)}
.page-live{color:var(--red);font-weight:600}
.page-text>:first-child{margin-top:0}
.page-text>:last-child,blockquote>:last-child,.page-corrections>:last-child,.page-foot p:last-child{margin-bottom:0}
.page-text+*{margin-top:2rem}
blockquote{padding-inline-start:1.2rem;border-inline-start:.2rem solid var(--red)}
li{margin-bottom:.3em}
.page-row li{margin:0}
.page-text :is(ul,ol){padding-inline-start:1.4em}
.contains-task-list{list-style:none}
.page-text table{display:block;width:fit-content;max-width:100%;overflow-x:auto;border-collapse:collapse;margin-bottom:1.6rem;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{min-width:5.5rem;padding:.5rem .7rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
th{border-bottom:2px solid}
[align=right]{text-align:end}
[align=center]{text-align:center}
.footnotes{margin-top:2.4rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.875rem}
.page-corrections{margin-bottom:1.8rem;padding:1rem 1.2rem;background:var(--tint);border-inline-start:.25rem solid var(--red);font-size:1rem}
.page-corrections :target,.page-corrections :target+p{text-decoration:underline var(--red) .1em;text-underline-offset:.25em}
.page-retraction{border:.2rem solid var(--red);font-size:1.1rem}
.page-retraction strong{color:var(--red)}
.page-author{display:flex;gap:1.2rem;align-items:flex-start;margin-block:2rem;padding-block:1.2rem;border-top:1px solid var(--line);font-size:1rem}
.page-author p{margin:0 0 .4rem}
.page-author-name,.page-facts{font:.9rem/1.5 var(--sans)}
.page-facts .page-label{margin-inline-end:.3em;color:var(--soft)}
.page-portrait{flex:none;width:5.5rem;aspect-ratio:1;object-fit:cover;border-radius:50%;background:var(--tint)}
.page-update{position:relative;padding-block:1.5rem .3rem;padding-inline-start:1.3rem;border-inline-start:.2rem solid var(--line)}
.page-update::before{content:"";position:absolute;inset-inline-start:-.47rem;top:1.75rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--red);box-shadow:0 0 0 .2rem var(--paper)}
.page-update:target{border-inline-start-color:var(--red);background:var(--tint)}
.page-update>h2{margin:.2rem 0 .5rem;font-size:1.35rem}
.page-update .page-authors{margin:0 0 .6rem;font-size:.8125rem}
.page-text+.page-updates{margin-top:1rem}
.page-updates+*{margin-top:2rem}
.page-profile{display:flex;flex-wrap:wrap;gap:1.4rem 2.2rem;align-items:flex-start;max-width:44rem;margin:0 auto 3rem}
.page-profile>div{flex:1 1 18rem}
.page-profile p{margin:0 0 .7rem}
.page-profile h1{margin:0 0 .3rem;font-size:clamp(1.95rem,5.4vw,2.85rem);line-height:1.15}
.page-profile .page-portrait{width:9rem}
.page-elsewhere .page-label{color:var(--soft)}
.page-elsewhere{margin-bottom:.8rem;font:.9rem/1.5 var(--sans)}
.page-people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:0 2.4rem;margin:0;padding:0;list-style:none}
.page-people .page-author{margin:0}
.page-withheld{padding:1rem 1.2rem;background:var(--tint);text-align:center}
.page-subjects{display:flex;gap:1.2rem;padding-block:.7rem;border-top:1px solid var(--line)}
.page-about{margin-top:1.6rem;padding-top:.7rem;border-top:1px solid var(--line);font:.8125rem/1.5 var(--sans)}
.page-about dl{margin:0}
.page-about div{display:grid;grid-template-columns:10rem 1fr;gap:0 1.2rem;padding-block:.3rem}
.page-about dt{grid-row:1/span 99;color:var(--soft)}
.page-about dd{grid-column:2;margin:0}
.page-subjects .page-label{margin:0;min-width:6em}
.page-foot{display:flex;flex-wrap:wrap;gap:1rem 3rem;justify-content:space-between;margin-top:4rem;padding-block:1.4rem 3rem;border-top:.25rem double}
.page-foot .page-row{margin-bottom:.5rem;color:var(--ink);font-weight:600}
.page-publisher{align-self:end;margin:0}
.page-foot nav:has(#page-policies){flex-basis:100%}
.page-card :is(h2,h3,p){margin:0 0 .4rem}
.page-card img{width:100%;margin-bottom:.9rem;object-fit:cover;aspect-ratio:3/2;background:var(--tint)}
.page-card h3{font-size:1.2rem}
.page-card .page-authors{margin:0;font-size:.8125rem}
.page-summary{color:var(--soft);font-size:.95rem;line-height:1.5}
main>.page-card{display:grid;gap:1.8rem;align-items:center;margin-bottom:2.4rem}
main>.page-card h2{margin-bottom:.7rem;font-size:clamp(1.7rem,4.6vw,2.6rem)}
main>.page-card img{margin:0}
main>.page-label{margin:0 0 1.2rem;padding-top:.7rem;border-top:2px solid}
.page-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:2.4rem;margin:0;padding:0;list-style:none;overflow:clip;overflow-clip-margin:.35rem}
.page-grid li{position:relative}
.page-grid li::before{content:"";position:absolute;inset:-1.2rem;border:0 solid var(--line);border-block-start-width:1px;border-inline-start-width:1px;pointer-events:none}
.page-feeds,.page-notices{padding:0;list-style:none}
.page-feeds p{margin:0;font-weight:700}
.page-feeds .page-row{font:.8125rem/1.5 var(--sans)}
.page-notices h2{margin:0 0 .4rem;font-size:1.2rem}
.page-nothing{padding-block:3rem;text-align:center}
@media (min-width:52rem){main>.page-card:has(>img){grid-template-columns:3fr 2fr}}
@media (max-width:32rem){html{font-size:1.0625rem}.page-about div{display:block}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--tint:#fff}html{font-size:11pt}.page-skip,nav,.page-media{display:none}body{padding:0}h1,h2,h3{break-after:avoid}figure,blockquote,tr{break-inside:avoid}.page-text a[href^=http]::after{content:" (" attr(href) ")"}}
`;
