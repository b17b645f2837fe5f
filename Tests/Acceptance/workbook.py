#!/usr/bin/env python3
"""A ledger made by openpyxl, as staff make it, goes in; a zip bomb, a workbook behind a lie and an old one do not."""

import datetime
import json
import os
import subprocess
import sys
import zipfile

import openpyxl

daicho, work = sys.argv[1:3]
ERA = '[$-411]ggge"年"m"月"d"日";@'
environment = dict(os.environ, DAICHO_REGISTRY=f"{work}/workbook.db", DAICHO_LANG="ja")


def run(*arguments):
    return subprocess.run([daicho, *arguments], env=environment, capture_output=True, text=True)


def ledger(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "令和8年度"
    sheet["A1"] = "業務委託契約台帳"
    sheet.merge_cells("A1:I1")
    for column, text in enumerate(["契約番号", "件名", "所管課", "委託先", "契約日", "契約期間", None, "契約金額", "条項1"], 1):
        sheet.cell(3, column, text)
    sheet["F4"], sheet["G4"] = "自", "至"
    sheet.merge_cells("F3:G3")
    for letter in "ABCDEHI":
        sheet.merge_cells(f"{letter}3:{letter}4")
    first, last = datetime.date(2026, 4, 1), datetime.date(2027, 3, 31)
    rows = [
        ["R8-001", "税システム保守", "税務課", "株式会社サンプル", first, "令和8年4月1日", last, 1200000, "○"],
        ["R8-002", "納税通知書の封入", None, "㈱サンプル", "R8.4.1", first, "令和9年3月31日", 4048000.0, "×"],
        ["R8-003", "庁舎清掃", "管財課", "有限会社きれい", first, first, last, "=H5*1.1", None],
        ["R8-004", "庁舎警備", "管財課", "有限会社きれい", first, first, last, 900000, None],
    ]
    for number, row in enumerate(rows, 5):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, datetime.date):
                cell.number_format = ERA if column == 5 else "yyyy/m/d"
    sheet.merge_cells("C5:C6")
    sheet.row_dimensions[8].hidden = True
    other = book.create_sheet("令和7年度")
    for column, text in enumerate(["契約番号", "件名", "委託先", "契約日"], 1):
        other.cell(1, column, text)
        other.cell(2, column, ["R7-001", "防災システム保守", "株式会社サンプル", datetime.date(2025, 4, 1)][column - 1])
    book.create_sheet("記入の手引")["A1"] = "契約ごとに1行を記入してください。"
    book.save(path)


def check(condition, *shown):
    if not condition:
        sys.exit("\n".join(map(str, shown)))


def refused(path, code):
    answer = run("import", "contracts", path, "--format", "json")
    check(answer.returncode == 2, path, answer.returncode, answer.stdout, answer.stderr)
    check(json.loads(answer.stderr)["error"]["code"] == code, path, answer.stderr)


run("init", "--officer", "1", "--officer-name", "検査員")
path = f"{work}/ledger.xlsx"
ledger(path)
answer = run("import", "contracts", path, "--keep-going", "--format", "json")
outcome = json.loads(answer.stdout)
# openpyxl writes formulas without their values: the row is refused, and the others are taken in.
check(answer.returncode == 1, answer)
check([(f["sheet"], f["row"], f["column"], f["code"]) for f in outcome["refused"]]
      == [("令和8年度", 7, "H", "formula-not-computed")], outcome["refused"])
check(outcome["added"] == 4, outcome)
check(outcome["hiddenRows"] == [{"sheet": "令和8年度", "row": 8}], outcome["hiddenRows"])
check([s["sheet"] for s in outcome["unreadSheets"]] == ["記入の手引"], outcome["unreadSheets"])
listed = {c["number"]: c for c in json.loads(run("contract", "list", "--format", "json").stdout)["items"]}
check(listed["R8-002"]["amount"] == 4048000, listed["R8-002"])
for number in ["R8-001", "R8-002"]:
    check((listed[number]["signed"], listed[number]["start"], listed[number]["end"])
          == ("2026-04-01", "2026-04-01", "2027-03-31"), listed[number])
check(listed["R8-001"]["section"] == listed["R8-002"]["section"], listed)
check(run("import", "contracts", path, "--sheet", "令和7年度").returncode == 0)

first = datetime.date(2026, 4, 1)
services = openpyxl.Workbook()
sheet = services.active
sheet.title = "クラウド台帳"
sheet["A1"] = "クラウドサービス利用台帳"
sheet.merge_cells("A1:J1")
for number, row in enumerate([
    ["番号", "サービス名", "提供者", "所管課", "取り扱う情報（機密性）", "リージョン", "保存国", "申請日", "申請者", "承認日", "承認者", "利用開始日"],
    ["CS-001", "会議", "A社", "総務課", "2", "us-east-1", "日本", first, "総務課長", datetime.date(2026, 4, 10), "総務課長", "令和8年5月1日"],
    ["CS-002", "保管", "A社", "総務課", None, None, "日本・米国", "R8.4.1", "総務課長", None, None, None],
    ["CS-003", "翻訳", "B社", "総務課", 1, "europe", "不明", first, "総務課長", first, "部長", None],
    ["CS-004", "録画", "B社", "総務課", 1, None, None, "令和8年4月31日", "総務課長", None, None, None],
], 3):
    for column, value in enumerate(row, 1):
        cell = sheet.cell(number, column, value)
        if isinstance(value, datetime.date):
            cell.number_format = ERA if column == 8 else "yyyy/m/d"
clouds = f"{work}/services.xlsx"
services.save(clouds)
outcome = json.loads(run("import", "services", clouds, "--keep-going", "--format", "json").stdout)
check([(f["row"], f["column"], f["code"]) for f in outcome["refused"]] == [(7, "H", "date-no-such-day")], outcome)
check([(f["row"], f["code"]) for f in outcome["warnings"]]
      == [(4, "region-contradicts-country"), (6, "country-not-known")], outcome["warnings"])
check([outcome[kind]["added"] for kind in ["vendors", "applications", "locations"]] == [2, 3, 4], outcome)
places = json.loads(run("location", "list", "--format", "json").stdout)["items"]
check({p["number"]: p.get("country") for p in places}
      == {"CS-001-所在1": "JP", "CS-002-所在1": "JP", "CS-002-所在2": "US", "CS-003-所在1": None}, places)
decided = {a["number"]: a.get("decision") for a in json.loads(run("application", "list", "--format", "json").stdout)["items"]}
check(decided == {"CS-001-申請1": "approved", "CS-002-申請1": None, "CS-003-申請1": "approved"}, decided)
head = run("journal", "head").stdout
check(json.loads(run("import", "services", clouds, "--keep-going", "--format", "json").stdout)["unchanged"] == 3)
check(run("journal", "head").stdout == head)

with zipfile.ZipFile(path) as source:
    parts = {name: source.read(name) for name in source.namelist()}
with zipfile.ZipFile(f"{work}/bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
    for name, content in parts.items():
        bomb.writestr(name, b" " * (200 << 20) if name == "xl/worksheets/sheet1.xml" else content)
refused(f"{work}/bomb.xlsx", "office-too-compressed")
with zipfile.ZipFile(f"{work}/missing.xlsx", "w") as missing:
    for name, content in parts.items():
        if name != "xl/styles.xml":
            missing.writestr(name, content)
refused(f"{work}/missing.xlsx", "office-part-missing")
check(run("journal", "verify").returncode == 0)
