/** The report's only stylesheet: a calm page in one accent colour, for screen, phone, print, light and dark. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1c1a;--soft:#5b5750;--line:#d9d4c9;--faint:#f1eee6;--accent:#96281b;--tint:#f8dfd7;--glow:#f3c9bc;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Noto Serif","DejaVu Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece8e0;--soft:#aba599;--line:#3b3833;--faint:#211f1c;--accent:#f0998a;--tint:#4a221b;--glow:#6b2d22}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:anywhere}
.page{max-width:66rem;margin:0 auto;padding:0 clamp(1.1rem,4vw,3rem) 6rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:1px}
[tabindex="-1"]:focus{outline:none}
h1,h2,h3,h4{line-height:1.22;text-wrap:balance;margin:0}
p{margin:0 0 .8em}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;padding:.7rem 1.1rem;background:var(--paper);font:600 1rem var(--sans)}
.skip:focus{left:1rem;top:1rem;z-index:1}
header{border-top:6px solid var(--ink);margin-top:2.2rem;padding-top:.55rem}
.brand{font:700 .8125rem/1.5 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--accent);border-top:1px solid var(--ink);padding-top:.6rem;margin:0 0 1.6rem}
h1{font-size:clamp(2rem,5.4vw,3.1rem);font-weight:700;letter-spacing:-.015em}
.standfirst{font-size:1.2rem;line-height:1.5;color:var(--soft);max-width:44rem;margin:.9rem 0 1.6rem}
.jump{font:500 .9375rem/1.4 var(--sans);border-block:1px solid var(--line);margin-bottom:1rem}
.jump ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;column-gap:1.9rem}
.jump a{display:inline-block;padding:.75rem 0;text-decoration:none}
.jump a:hover{text-decoration:underline}
.jump b{font-variant-numeric:tabular-nums;font-weight:400;color:var(--soft);padding-left:.3em}
main>section{padding-top:3.2rem}
h2{font-size:1.75rem;letter-spacing:-.01em;padding-bottom:.6rem;border-bottom:2px solid var(--ink);margin-bottom:1rem}
.intro,.left-out{color:var(--soft);max-width:44rem}
.left-out{font:.9375rem/1.5 var(--sans)}
.glance{margin:1.2rem 0 0;padding:0;list-style:none;counter-reset:at}
.glance>li{counter-increment:at;display:grid;grid-template-columns:2.4rem minmax(0,1fr) minmax(0,1fr);column-gap:.6rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.glance>li:before{content:counter(at);font:600 .9375rem/1.75 var(--sans);color:var(--accent);font-variant-numeric:tabular-nums}
.glance>li>a{color:inherit;text-decoration-color:var(--soft)}
.glance>li>a:hover{text-decoration-color:currentColor}
.answers{margin:0;padding:0;list-style:none;font-family:var(--sans);font-size:.9375rem;line-height:1.75}
.answers li{display:inline}
.answers li+li:before{content:" / ";color:var(--soft)}
.conflict{position:relative;padding:2.6rem 0 2rem 3rem;border-bottom:1px solid var(--line)}
.conflict:last-of-type{border-bottom:0}
.number{position:absolute;left:0;top:2.6rem;margin:0;font:600 1.35rem/1.3 var(--sans);color:var(--accent);font-variant-numeric:tabular-nums}
.conflict h3{font-size:1.5rem;max-width:46rem;letter-spacing:-.005em}
.facts{font:.875rem/1.6 var(--sans);color:var(--soft);margin:.45rem 0 .9rem}
.row{display:flex;flex-wrap:wrap;column-gap:1.5em}
.why{max-width:44rem;margin-bottom:1.4rem}
.decided{max-width:44rem;border-left:3px solid var(--accent);padding-left:.9rem}
.name{font:600 .8125rem/1 var(--sans);letter-spacing:.04em;color:var(--accent);margin-right:.45em}
.rule{font:.8125rem/1.5 var(--sans);color:var(--soft);display:inline-block}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.94em}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:2rem 2.4rem}
.side{border-top:3px solid var(--ink);padding-top:.75rem;min-width:0}
.side h4{font-size:1.3rem;font-variant-numeric:lining-nums tabular-nums}
.witnesses{font:500 .875rem/1.5 var(--sans);color:var(--soft);margin:.15rem 0 1rem}
figure{margin:0}
.quotation{margin:0 0 1.25rem}
blockquote{margin:0}
blockquote p{margin:0;white-space:pre-line}
.quotation figcaption{font:.8438rem/1.6 var(--sans);color:var(--soft);margin-top:.35rem}
.quotation figcaption a{white-space:nowrap}
.outlet{font-weight:600;color:var(--ink);font-family:var(--sans);font-size:.95em}
mark{background:var(--tint);color:inherit;font-weight:700;padding:.05em .15em;margin:0 -.08em;border-bottom:2px solid var(--accent);border-radius:2px 2px 0 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.plot{margin:.4rem 0 1.9rem;max-width:44rem}
.plot svg{display:block;overflow:visible}
.plot figcaption{font:.8125rem/1.5 var(--sans);color:var(--soft);margin-top:.4rem}
.label,.tick{font-family:var(--sans);font-size:13px;color:var(--ink)}
.label{font-weight:600;line-height:20px;width:fit-content;max-width:100%;padding-right:.3rem;background:var(--paper);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.tick{fill:var(--soft);text-anchor:middle;font-variant-numeric:tabular-nums}
.track{stroke:var(--line);stroke-width:1}
.grid{stroke:var(--line);stroke-width:1;stroke-dasharray:2 4}
.bar,.dashes{stroke:var(--accent);stroke-width:4}
.dashes{stroke-dasharray:8 5}
.arrow path{fill:none;stroke:var(--accent);stroke-width:3;stroke-linecap:square}
.point{fill:var(--accent)}
.ring{fill:var(--paper);stroke:var(--accent);stroke-width:3}
.story,.repeat{padding:1.5rem 0 .8rem;border-bottom:1px solid var(--line)}
.story h3,.repeat h3{font-size:1.2rem;max-width:46rem}
.count{font:600 .8125rem/1 var(--sans);letter-spacing:.04em;color:var(--accent);margin-right:.5em}
.articles,.changes{list-style:none;margin:.2rem 0 1rem;padding:0;font-size:1rem}
.articles li{padding:.2rem 0}
.role{color:var(--soft);font-family:var(--sans)}
.articles,.articles .date,.articles .out{font-family:var(--sans);font-size:.9375rem}
.articles .date{color:var(--soft)}
.repeat blockquote,.repeat details{max-width:44rem;margin:.6rem 0 .9rem}
.repeat h4{font:600 .875rem/1.5 var(--sans);margin:.6rem 0 .3rem}
.changes li{max-width:44rem;border-left:3px solid var(--accent);padding-left:1rem;margin:.6rem 0}
.changes p{margin:.15rem 0}
.changes .outlet{margin-right:.35em}
summary{cursor:pointer;padding:.35rem 0}
summary:hover{color:var(--accent)}
.side summary,.fold summary,.lone summary{font:500 .9375rem/1.5 var(--sans);color:var(--accent)}
.text{padding:2.2rem 0 1.4rem;border-bottom:1px solid var(--line)}
.text>*{max-width:42rem}
.text h3{font-size:1.4rem}
.text p:not(.facts):not(.left-out){white-space:pre-line;margin-bottom:.95em}
.passage{background:var(--faint);box-shadow:0 0 0 .16em var(--faint);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.passage:target{background:var(--glow);box-shadow:0 0 0 .16em var(--glow),0 0 0 .32em var(--accent)}
.passage:target mark{background:none}
.conflict:target h3{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:3px;text-underline-offset:.2em}
.ref{font:600 .75rem/1 var(--sans);vertical-align:.45em;padding:.35em .12em;margin-left:.3em;text-decoration:none}
.ref:hover{text-decoration:underline}
.claim{text-decoration:underline dotted var(--soft) 1px;text-underline-offset:.22em}
.fold{border-left:3px solid var(--line);padding-left:1.1rem;margin:0 0 1rem}
.none{font-size:1.25rem;line-height:1.5;max-width:44rem}
footer{margin-top:3.5rem;border-top:1px solid var(--ink);padding-top:.9rem;font:.875rem/1.6 var(--sans);color:var(--soft);max-width:none}
@media (max-width:40rem){.conflict{padding-left:0;padding-top:2rem}.number{position:static;margin-bottom:.2rem}.conflict h3{font-size:1.3rem}
.glance>li{grid-template-columns:1.8rem minmax(0,1fr)}.answers{grid-column:2}.jump ul{column-gap:1.4rem}.fold{padding-left:.8rem}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--faint:#fff;--accent:#7a1f14;--tint:#fff;--glow:#fff}
.skip,.jump,.ref{display:none}.page{max-width:none;padding:0}html{font-size:9.5pt}.quotation figcaption a{white-space:normal}
.side,.quotation,.plot,.why{break-inside:avoid}h2,h3,h4{break-after:avoid}details::details-content{content-visibility:visible;height:auto}
.quotation a.out[href]:after{content:" (" attr(href) ")"}}
`;
