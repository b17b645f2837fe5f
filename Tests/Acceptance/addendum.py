#!/usr/bin/env python3
"""A draft of special provisions opens in LibreOffice and in python-docx, with every clause and no blank left in braces."""

import json
import os
import subprocess
import sys
import unicodedata

import docx

daicho, work = sys.argv[1:3]
contract, draft = f"{work}/contract.txt", f"{work}/addendum.docx"
with open(contract, "w", encoding="utf-8") as file:
    file.write("業務委託契約書\n第１条　受注者は、業務を行う。\n第２条　発注者は、委託料を支払う。\n")


def check(condition, *shown):
    if not condition:
        sys.exit("\n".join(map(str, shown)))


def run(*arguments, **more):
    answer = subprocess.run(arguments, capture_output=True, text=True, **more)
    check(answer.returncode == 0, arguments, answer.stdout, answer.stderr)
    return answer.stdout


def squeezed(text):
    """Without spaces and line ends: pages break lines anywhere."""
    return "".join(unicodedata.normalize("NFKC", text).split())


made = json.loads(run(daicho, "contract", "addendum", contract, "--output", draft, "--format", "json"))
check(len(made["items"]) == 15, made)

document = docx.Document(draft)
texts = [paragraph.text for paragraph in document.paragraphs]
styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
check(texts[0] == "情報セキュリティに関する特記事項" and styles[texts[0]] == "Title", texts[0], styles[texts[0]])
for item in made["items"]:
    check(any(text.startswith(item["draftArticle"] + "　") for text in texts), item, texts)
    check(any(text.startswith(f"〔{item['citation']}") for text in texts), item, texts)
check(not any("{" in text for text in texts), texts)
page = document.sections[0]
check((round(page.page_width.mm), round(page.page_height.mm)) == (210, 297), page.page_width, page.page_height)

# Elsewhere and at another time it is the same file.
with open(draft, "rb") as file:
    before = file.read()
run(daicho, "contract", "addendum", contract, "--output", draft, "--force",
    env=dict(os.environ, TZ="America/New_York", LANG="C", LC_ALL="C"))
with open(draft, "rb") as file:
    check(file.read() == before, "the file differs under another time zone")

run("soffice", f"-env:UserInstallation=file://{work}/office", "--headless", "--convert-to", "pdf", "--outdir", work, draft)
printed = squeezed(run("pdftotext", "-layout", f"{work}/addendum.pdf", "-"))
for text in texts:
    check(squeezed(text) in printed, "not on the printed page:", text, printed)
