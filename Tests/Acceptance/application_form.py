#!/usr/bin/env python3
"""The application form is filled in with openpyxl, and saved by LibreOffice: both are read back as the same records."""

import datetime
import json
import os
import subprocess
import sys

import openpyxl

daicho, work = sys.argv[1:3]
folder = f"{work}/forms"
os.makedirs(folder, exist_ok=True)


def check(condition, *shown):
    if not condition:
        sys.exit("\n".join(map(str, shown)))


class Register:
    def __init__(self, name):
        self.environment = dict(os.environ, DAICHO_REGISTRY=f"{folder}/{name}.db", DAICHO_LANG="ja")
        self("init", "--officer", "1001", "--officer-name", "飯塚 花子")
        self("section", "add", "--number", "S-1", "--name", "情報管理課")
        self("vendor", "add", "--number", "V-1", "--name", "株式会社サンプル")

    def run(self, *arguments):
        return subprocess.run([daicho, *arguments], env=self.environment, capture_output=True, text=True)

    def __call__(self, *arguments):
        answer = self.run(*arguments)
        check(answer.returncode == 0, arguments, answer.returncode, answer.stdout, answer.stderr)
        return answer.stdout

    def json(self, *arguments):
        return json.loads(self(*arguments, "--format", "json"))

    def records(self, kind):
        """What people stated: all but what names the record and where it came from."""
        return [
            {key: value for key, value in item.items() if key not in ("id", "sequence", "source", "version", "effectiveFrom")}
            for item in self.json(kind, "list")["items"]
        ]


KINDS = ["service", "location", "subcontract", "application", "vendor"]


def write(sheet, answers):
    """By label: where the label stands, the answer is two columns on."""
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    for label, value in answers.items():
        check(label in rows, sheet.title, label, sorted(filter(None, rows)))
        sheet.cell(rows[label], 3).value = value


def table(sheet, rows):
    header = next(r for r in range(1, 20) if sheet.cell(r, 1).value in ("所在番号", "再委託番号"))
    columns = {sheet.cell(header, c).value: c for c in range(1, sheet.max_column + 1)}
    for number, answers in enumerate(rows, header + 1):
        for label, value in answers.items():
            sheet.cell(number, columns[label]).value = value


SERVICE = {
    "クラウドサービス番号": "ＣＳ－００１", "サービス名": "=文書保管", "提供事業者": "㈱サンプル", "提供形態": "ＳａａＳ",
    "利用目的": "文書の保管\n災害時の控え", "利用課室": "情報管理課", "自治体機密性": 2, "自治体完全性": "２", "個人情報の取扱い": "有",
    "特定個人情報の取扱い": "なし", "準拠法": "日本法", "国外法令のリスクの評価日": "令和８年９月１日", "再委託の有無": "有",
    "中断・終了時の移行対策": "CSVで取り出し、後継に移す。",
}
APPLICATION = {
    "申請者": "飯塚 花子", "申請者の職務": "情報セキュリティ責任者", "申請の理由": "庁舎の被災に備えるため。",
    "利用開始予定日": datetime.date(2026, 10, 1),
}
LOCATIONS = [
    {"役割": "保存", "リージョン（記載どおり）": "東京リージョン", "国": "日本", "この日から": "R8.10.1"},
    {},
    {"役割": "複製・控え", "国": "不明"},
]
SUBCONTRACTS = [
    {"再委託番号": "RE-2", "元の再委託": "RE-1", "再委託先": "保守株式会社", "再委託する業務": "監視", "重要情報の取扱い": "無"},
    {"再委託番号": "RE-1", "再委託先": "株式会社サンプル", "再委託する業務": "運用", "再委託先の国": "JP", "重要情報の取扱い": "有"},
]


def fill(empty, path):
    book = openpyxl.load_workbook(empty)
    check(book.sheetnames[:4] == ["申請", "クラウドサービス", "データの所在", "再委託"], book.sheetnames)
    check(all(book[name].protection.sheet and not book[name].protection.password for name in book.sheetnames[:4]))
    write(book["申請"], APPLICATION)
    service = book["クラウドサービス"]
    write(service, SERVICE)
    for row in service.iter_rows():
        for cell in row:
            if cell.value == "=文書保管":
                cell.data_type = "s"
    table(book["データの所在"], LOCATIONS)
    table(book["再委託"], SUBCONTRACTS)
    # What people do to a form: rows put in, a sheet renamed, another one added.
    service.insert_rows(2, 2)
    service.title = "サービス（案）"
    book.create_sheet("覚え書き", 0)["A1"] = "課内で確認済み"
    book.save(path)


def convert(path, into):
    os.makedirs(into, exist_ok=True)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{work}/profile", "--convert-to", "xlsx", "--outdir", into,
         path],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    return f"{into}/{os.path.basename(path)}"


first = Register("openpyxl")
first("application", "form", "--output", f"{folder}/empty.xlsx")
first("application", "form", "--output", f"{folder}/again.xlsx")
with open(f"{folder}/empty.xlsx", "rb") as one, open(f"{folder}/again.xlsx", "rb") as other:
    check(one.read() == other.read(), "the same form has other bytes")
fill(f"{folder}/empty.xlsx", f"{folder}/filled.xlsx")

head = first("journal", "head")
first("application", "form", "--read", f"{folder}/filled.xlsx", "--dry-run")
check(first("journal", "head") == head, "a rehearsal recorded something")
outcome = first.json("application", "form", "--read", f"{folder}/filled.xlsx")
check({(item["kind"], item["change"]) for item in outcome["items"]} == {
    ("vendor", "added"), ("cloudService", "added"), ("subcontract", "added"), ("dataLocation", "added"),
    ("application", "added")}, outcome)
service = first.records("service")[0]
check((service["number"], service["name"], service["providerName"], service["model"], service["confidentiality"],
       service["integrity"], service["foreignLawAssessedOn"], service["specificPersonalInformation"], service["purpose"])
      == ("CS-001", "=文書保管", "株式会社サンプル", "SaaS", "2", "2", "2026-09-01", False, "文書の保管\n災害時の控え"), service)
places = {place["number"]: place for place in first.records("location")}
check([(p["role"], p.get("country"), p.get("countryAsWritten")) for p in places.values()]
      == [("atRest", "JP", None), ("backup", None, "不明")], places)
trees = {tree["number"]: (tree.get("service"), tree.get("parent")) for tree in first.records("subcontract")}
check(trees == {"RE-1": ("CS-001", None), "RE-2": (None, "RE-1")}, trees)
application = first.records("application")[0]
check((application["number"], application["subject"], application["scheme"], application["applicantOfficer"],
       application["plannedStart"], application.get("appliedOn"))
      == ("CS-001-申請1", "CS-001", "cloudServiceC2OrHigher", "1001", "2026-10-01", None), application)

# Once more, as LibreOffice saves it: the same records, whether the register is new or has them.
converted = convert(f"{folder}/filled.xlsx", f"{folder}/libreoffice")
second = Register("libreoffice")
second("application", "form", "--read", converted)
for kind in KINDS:
    check(second.records(kind) == first.records(kind), kind, first.records(kind), second.records(kind))
head = first("journal", "head")
outcome = first.json("application", "form", "--read", converted)
check({item["change"] for item in outcome["items"]} == {"unchanged"}, outcome)
check(first("journal", "head") == head, "nothing was new, and something was recorded")

# Filled in from the register, saved by LibreOffice, and read: nothing changes but what somebody changes.
first("application", "form", "CS-001", "--output", f"{folder}/prefilled.xlsx")
prefilled = convert(f"{folder}/prefilled.xlsx", f"{folder}/libreoffice")
for path in [f"{folder}/prefilled.xlsx", prefilled]:
    outcome = first.json("application", "form", "--read", path)
    check({item["change"] for item in outcome["items"]} == {"unchanged"}, path, outcome)
check(first("journal", "head") == head, "nothing was new, and something was recorded")
book = openpyxl.load_workbook(prefilled)
write(book["クラウドサービス"], {"準拠法": "英国法", "利用目的": None})
book.save(f"{folder}/changed.xlsx")
outcome = first.json("application", "form", "--read", f"{folder}/changed.xlsx")
changes = [(item["kind"], item["fields"]) for item in outcome["items"] if item["change"] != "unchanged"]
check(changes == [("cloudService", ["governingLaw"])], outcome)
check(first.records("service")[0]["purpose"] == service["purpose"], "an empty answer took a value away")

# What is wrong is named by sheet and cell, all of it, and nothing is recorded.
head = first("journal", "head")
write(book["クラウドサービス"], {"国外法令のリスクの評価日": "令和8年2月30日", "提供形態": "さあす", "利用課室": "存在しない課"})
book["データの所在"].cell(7, 3).value = "どこか"
book.save(f"{folder}/wrong.xlsx")
answer = first.run("application", "form", "--read", f"{folder}/wrong.xlsx")
check(answer.returncode == 2, answer)
for words in ["「クラウドサービス」", "令和8年2月30日", "さあす", "存在しない課", "「データの所在」の7行目 C列", "どこか"]:
    check(words in answer.stderr, words, answer.stderr)
check(first("journal", "head") == head, "a refused form recorded something")
print(f"  {sum(len(first.records(kind)) for kind in KINDS)} records alike from openpyxl and LibreOffice")
