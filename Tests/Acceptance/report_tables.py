#!/usr/bin/env python3
"""The tables of a quarterly report: pandas, openpyxl and LibreOffice find the same rows in its CSV files and its workbook."""
import csv
import datetime
import glob
import re
import subprocess
import sys
import tempfile

import openpyxl
import pandas

folder = sys.argv[1]
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
FIRST_DAY = "1900-03-01"
FORMULA = tuple("=+-@＝＋－＠\t\r\n−")


def check(condition, *shown):
    if not condition:
        sys.exit("\n".join(map(str, shown)))


def plain(text):
    """A text without the mark that keeps a spreadsheet from taking it for a formula."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


def shown(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d")
    # openpyxl does not read the form in which a workbook holds what looks like _x0041_.
    return re.sub(r"_x005F_(?=x[0-9A-Fa-f]{4}_)", "_", value) if isinstance(value, str) else str(value)


def read_csv(name):
    path = f"{folder}/{name}"
    with open(path, "rb") as file:
        content = file.read()
    check(content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n"), name, "no BOM, or no CRLF at its end")
    return pandas.read_csv(path, encoding="utf-8-sig", dtype=str, keep_default_na=False)


def compare(sheet, frame, name):
    rows = list(sheet.iter_rows())
    check(len(rows) == len(frame) + 1, name, len(rows), len(frame))
    check([cell.value for cell in rows[0]] == list(frame.columns), name, [cell.value for cell in rows[0]])
    check(len(set(frame.columns)) == len(frame.columns), name, "two columns have one heading")
    last = rows[-1][-1].coordinate
    check(sheet.auto_filter.ref == ("A1" if last == "A1" else f"A1:{last}"), name, sheet.auto_filter.ref)
    check(sheet.freeze_panes and sheet.freeze_panes.endswith("2"), name, sheet.freeze_panes)
    check(sheet.print_title_rows and sheet.page_setup.orientation == "landscape", name, "does not print well")
    for row, wanted in zip(rows[1:], frame.itertuples(index=False)):
        for cell, text in zip(row, wanted):
            check(cell.data_type != "f", name, cell.coordinate, "is a formula")
            check(shown(cell.value) == plain(text), name, cell.coordinate, repr(cell.value), repr(text))
    types = pandas.read_csv(f"{folder}/{name}", encoding="utf-8-sig").dtypes
    for index, heading in enumerate(frame.columns):
        cells = [row[index] for row in rows[1:] if row[index].value is not None]
        if cells and all(isinstance(cell.value, (int, float)) for cell in cells):
            check(types[heading].kind in "if", name, heading, types[heading])
        if cells and all(DAY.fullmatch(shown(cell.value)) for cell in cells):
            check(all(isinstance(cell.value, datetime.datetime) for cell in cells if shown(cell.value) >= FIRST_DAY),
                  name, heading, "holds days as text")
    return len(rows)


def by_libreoffice(counts):
    """LibreOffice writes each sheet as a CSV file of its own, named for the sheet."""
    with tempfile.TemporaryDirectory() as out:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to",
             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", out,
             f"{folder}/report.xlsx"], check=True, capture_output=True)
        for sheet, count in counts.items():
            with open(f"{out}/report-{sheet}.csv", encoding="utf-8", newline="") as file:
                found = sum(1 for _ in csv.reader(file))
            check(found == count, sheet, "LibreOffice finds", found, "rows, openpyxl", count)


book = openpyxl.load_workbook(f"{folder}/report.xlsx")
cover = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows(max_col=4)]
first = next(i for i, row in enumerate(cover) if row[3] in ("CSVで書き出したときのファイル", "File when written as CSV"))
listed = {name: (sheet, count) for sheet, _, count, name in cover[first + 1:]}
check(sorted(listed) == sorted(glob.glob("csv/*.csv", root_dir=folder)), "files and sheets differ", listed)
check([sheet for sheet, _ in listed.values()] == book.sheetnames[1:], book.sheetnames)
counts = {}
for name, (sheet, count) in listed.items():
    frame = read_csv(name)
    check(len(frame) == count, name, "the cover says", count, "rows, the file has", len(frame))
    counts[sheet] = compare(book[sheet], frame, name)
check(any(sheet.conditional_formatting for sheet in book.worksheets), "no sheet colours its words")
by_libreoffice(counts)
print(f"{len(listed)} tables, {sum(counts.values()) - len(counts)} rows")
