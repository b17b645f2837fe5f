/// How pages look, on a screen and on paper. Colour only repeats what words say.
enum PageStyle {
  static let css = """

    :root { --line: #8a929a; --soft: #eef1f4; --ink: #1b1f23; }
    * { box-sizing: border-box; }
    body { font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif; color: var(--ink);
      line-height: 1.55; margin: 0 auto; max-width: 78rem; padding: 1rem; font-size: .95rem; }
    h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.2rem; border-bottom: 2px solid var(--ink); margin: 2rem 0 .6rem; }
    h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
    .period { font-size: 1.05rem; margin: .3rem 0 0; } .standing { margin: .2rem 0 0; font-weight: bold; }
    nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; padding: 0; margin: 1rem 0 0; font-size: .85rem; }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem; list-style: none;
      padding: 0; margin: .8rem 0; }
    .figures li { border: 1px solid var(--line); border-left-width: 4px; padding: .4rem .6rem; display: flex;
      flex-direction: column; }
    .figures li.open { border-left-color: #8c1d18; } .figures b { font-size: 1.4rem; line-height: 1.2; }
    .figures span, .figures small { font-size: .8rem; }
    .chart { width: 100%; max-width: 760px; height: auto; font-size: 12px; margin: .6rem 0; } .chart .total { font-weight: bold; }
    .wide { overflow-x: auto; margin: .5rem 0 1rem; }
    table { border-collapse: collapse; width: 100%; font-size: .85rem; }
    th, td { border: 1px solid var(--line); padding: .25rem .45rem; text-align: left; vertical-align: top; }
    th { background: var(--soft); white-space: nowrap; } th [role="button"] { cursor: pointer; }
    th [role="button"]::after { content: " ↕"; color: #6b737b; } th[aria-sort="ascending"] [role="button"]::after { content: " ↑"; }
    th[aria-sort="descending"] [role="button"]::after { content: " ↓"; }
    .n { text-align: right; font-variant-numeric: tabular-nums; } .k { white-space: nowrap; }
    td:not(.n):not(.k) { min-width: 7em; overflow-wrap: anywhere; }
    [data-status="notSatisfied"], [data-gravity="critical"] { font-weight: bold; border-left: 4px solid #8c1d18; }
    [data-status="overdue"], [data-gravity="high"] { border-left: 4px solid #d1661a; }
    [data-status="partial"], [data-gravity="medium"] { border-left: 4px solid #e8b93e; }
    [data-status="unconfirmed"] { border-left: 4px solid #b9c0c7; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { font-weight: bold; }
    dd { margin: 0; } dd, p, h3 { overflow-wrap: anywhere; }
    @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } th { white-space: normal; min-width: 4em; }
      .chart { min-width: 36rem; } }
    @page { size: A4; margin: 12mm 11mm; }
    @media print { body { font-size: 9pt; padding: 0; max-width: none; } nav, th [role="button"]::after { display: none; }
      h1 { font-size: 13pt; } h2 { margin: 5mm 0 2mm; font-size: 11pt; } .period { font-size: 10pt; }
      .figures { margin: 2mm 0; gap: 1.5mm; } .figures li { padding: 1mm 2mm; } .figures b { font-size: 12pt; }
      .figures span, .figures small { font-size: 7.5pt; line-height: 1.3; } h3 { margin: 2mm 0 1mm; }
      table { font-size: 7.5pt; line-height: 1.35; } .wide { margin: 1mm 0 2mm; } th, td { padding: .5mm 1mm; } thead { display: table-header-group; } tr { break-inside: avoid; }
      h2, h3 { break-after: avoid; } #summary { break-after: page; } .wide { overflow: visible; }
      .figures { grid-template-columns: repeat(5, 1fr); } th { white-space: normal; }
      td:not(.n):not(.k) { min-width: 0; } .chart { max-height: 40mm; margin: 1mm 0; } #summary table { font-size: 6.8pt; line-height: 1.25; } }

    """
}

/// What pages do by themselves; without it they are whole, and only do not sort.
enum PageScript {
  /// A click on a heading sorts by its column, and a second one the other way round.
  static let sorting = """

    for (const table of document.querySelectorAll("table")) {
      const rows = table.tBodies[0].rows;
      if (rows.length < 2) continue;
      [...table.tHead.rows[0].cells].forEach((head, column) => {
        // Browsers print no controls in headings that repeat on each page: a span it is.
        const button = document.createElement("span");
        button.setAttribute("role", "button");
        button.tabIndex = 0;
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener("keydown", (event) => {
          if (event.key === "Enter" || event.key === " ") { event.preventDefault(); button.click(); }
        });
        button.addEventListener("click", () => {
          const down = head.getAttribute("aria-sort") === "ascending";
          for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          const key = (row) => { const cell = row.cells[column]; return cell.dataset.s ?? cell.textContent; };
          const compare = (a, b) => {
            const [x, y] = [key(a), key(b)];
            if (x === "" || y === "") return (x === "") - (y === "");
            const order = isNaN(x) || isNaN(y) ? x.localeCompare(y, document.documentElement.lang) : x - y;
            return down ? -order : order;
          };
          table.tBodies[0].append(...[...table.tBodies[0].rows].sort(compare));
        });
      });
    }

    """
}
