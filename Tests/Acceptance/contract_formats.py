#!/usr/bin/env python3
"""The sample contract, saved by LibreOffice as .docx, .pdf and .txt: the same clauses are found in each, in the same articles.

Usage: contract_formats.py DAICHO SAMPLE.html FOLDER
"""
import json
import os
import subprocess
import sys


def findings(daicho, path):
    answer = subprocess.run(
        [daicho, "contract", "check", path, "--format", "json"], capture_output=True, text=True, check=False)
    if answer.returncode not in (0, 1):
        sys.exit(f"{path}: {answer.stderr}")
    document = json.loads(answer.stdout)["documents"][0]
    return {found["requirement"]: (found["status"], found.get("article")) for found in document["findings"]}


def main():
    daicho, sample, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    for kind in ("docx:MS Word 2007 XML", "pdf:writer_web_pdf_Export", "txt:Text (encoded):UTF8"):
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind, "--outdir",
             folder, sample],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    wanted = findings(daicho, sample)
    present = sum(status == "present" for status, _ in wanted.values())
    if present < 10:
        sys.exit(f"only {present} clauses of the sample are found")
    name = os.path.splitext(os.path.basename(sample))[0]
    for ending in ("docx", "pdf", "txt"):
        got = findings(daicho, f"{folder}/{name}.{ending}")
        for requirement, (status, article) in wanted.items():
            if got[requirement][0] != status:
                sys.exit(f".{ending} {requirement}: {got[requirement]} in place of {(status, article)}")
            if article and "(" not in article and got[requirement][1] != article and ending != "pdf":
                print(f"  .{ending} {requirement}: cited as {got[requirement][1]}, not {article}")
    print(f"  {present} of {len(wanted)} clauses present in each of .html, .docx, .pdf, .txt")


main()
