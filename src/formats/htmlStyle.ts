/** The style sheet of the HTML page: light and dark by the reader's choice, and in print; each kind of mark differs in line or shape as well as in colour. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2126;--soft:#59636e;--rule:#d5dae0;--band:#f5f7f9;--said:#fdf3d7;--bar:#b7852a;--person:#8a2f6b;--body:#14508c;--place:#25643b;--thing:#5d4a8f;
--agreed:#00694c;--pledged:#0a56ad;--called-for:#8a5000;--hoped:#6546ae}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16191d;--ink:#e4e7ea;--soft:#a3adb7;--rule:#3a4149;--band:#1f2429;--said:#33301f;--bar:#c9a24e;--person:#f0a3d3;--body:#8fc3f5;--place:#93d3a5;--thing:#c3b3f2;
--agreed:#4fd6a5;--pledged:#6cb8ff;--called-for:#f2b04c;--hoped:#c4b2f4}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:50rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.65 Charter,"Bitstream Charter",Georgia,Cambria,serif}
header,footer,h2,.legend,table{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header{border-bottom:2px solid var(--ink);margin-bottom:1.5rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:2.5rem 0 .75rem}
header p,footer{color:var(--soft);font-size:.875rem;margin:0 0 .75rem}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding-top:.75rem}
a{color:inherit;text-decoration-color:var(--soft)}
a:focus-visible{outline:2px solid var(--pledged);outline-offset:2px}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;list-style:none;margin:0 0 2rem;padding:.75rem 1rem;background:var(--band);border-radius:6px;font-size:.8125rem}
.text p{margin:0 0 1em;white-space:pre-line;overflow-wrap:break-word}
.headline{font-size:1.375rem;line-height:1.3;font-weight:700}
.releaseLine,.boilerplate,.safeHarbour,.contact,.endMark{color:var(--soft);font-size:.9rem}
.heading{font-weight:700}
.name{font-weight:600;color:var(--thing)}
.PERSON{color:var(--person)}.ORG{color:var(--body)}.GPE,.LOC,.FAC{color:var(--place)}
.quotation{background:var(--said);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.1em 0}
.quotation.first{border-left:3px solid var(--bar);padding-left:.3em}
.commitment{text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.22em;text-decoration-skip-ink:none}
.agreed{text-decoration-style:double;text-decoration-color:var(--agreed)}
.pledged{text-decoration-style:solid;text-decoration-color:var(--pledged)}
.called-for{text-decoration-style:dashed;text-decoration-color:var(--called-for)}
.hoped{text-decoration-style:dotted;text-decoration-color:var(--hoped)}
.number{font:600 .68em/1 system-ui,sans-serif;vertical-align:super;display:inline-block;margin:0 .2em 0 .1em;padding:.1em .25em;border:1px solid currentColor;border-radius:3px;text-decoration:none;color:var(--soft)}
.number.agreed{color:var(--agreed)}.number.pledged{color:var(--pledged)}.number.called-for{color:var(--called-for)}.number.hoped{color:var(--hoped)}
.force{font-weight:600;white-space:nowrap}
.force.agreed{color:var(--agreed)}.force.pledged{color:var(--pledged)}.force.called-for{color:var(--called-for)}.force.hoped{color:var(--hoped)}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.8125rem;line-height:1.45}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid var(--rule)}
th{color:var(--soft);font-weight:600;border-bottom-color:var(--soft);white-space:nowrap}
td:first-child{white-space:nowrap}
:target{outline:2px solid var(--bar);outline-offset:2px}
@media print{body{max-width:none;padding:0;font-size:10.5pt}.quotation,.legend{-webkit-print-color-adjust:exact;print-color-adjust:exact}tr,h2{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}a{text-decoration:none}@page{margin:18mm}}
`;
