#!/usr/bin/env python3
"""Kills imports at random points: afterwards the register holds all of the ledger or none of it, and it verifies.

    Benchmarks/crash.py DAICHO --rows 10000 --kills 200
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

CLAUSES = [f"条項{item}" for item in range(1, 15)]
HEADINGS = ["整理番号", "所管課", "件名", "契約の相手方", "委託区分", "契約日", "履行開始", "履行終了"]


def check_digit(digits):
    total = sum(int(digit) * (1 if place % 2 == 0 else 2) for place, digit in enumerate(reversed(digits)))
    return str(9 - total % 9)


def write_ledger(path, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as ledger:
        ledger.write(",".join(HEADINGS + ["法人番号", "秘密保持契約締結日"] + CLAUSES) + "\r\n")
        for row in range(rows):
            vendor = row % 300
            base = f"{100000000000 + vendor * 7919:012d}"
            cells = [
                f"K8-{row:06d}", f"第{row % 40}課", f"業務委託その{row}", f"株式会社第{vendor}システム", "運用・保守",
                "令和8年4月1日", "R8.4.1", "2027/3/31", check_digit(base) + base, "令和8年4月1日",
            ]
            cells += ["○×－有 "[(row + item) % 5].strip() for item in range(14)]
            ledger.write(",".join(cells) + "\r\n")


def daicho(*arguments, check=True):
    result = subprocess.run([DAICHO, *arguments, "--lang", "en"], capture_output=True, text=True)
    if check and result.returncode != 0:
        sys.exit(f"daicho {' '.join(arguments)} ended with {result.returncode}: {result.stderr}")
    return result


def import_until_killed(register, ledger, seconds):
    process = subprocess.Popen(
        [DAICHO, "import", "contracts", ledger, "--registry", register],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return True


def head(register):
    return daicho("journal", "head", "--registry", register).stdout.strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("daicho")
    parser.add_argument("--rows", type=int, default=10000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    global DAICHO
    DAICHO = os.path.abspath(options.daicho)
    random.seed(options.seed)
    folder = tempfile.mkdtemp()
    try:
        crash(folder, options)
    finally:
        shutil.rmtree(folder)


def crash(folder, options):
    ledger, empty, register = (os.path.join(folder, name) for name in ("ledger.csv", "empty.db", "register.db"))
    write_ledger(ledger, options.rows)
    daicho("init", "--registry", empty)
    none = head(empty)

    def fresh():
        for name in os.listdir(folder):
            if name.startswith("register.db"):
                path = os.path.join(folder, name)
                shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        shutil.copy(empty, register)

    fresh()
    start = time.monotonic()
    daicho("import", "contracts", ledger, "--registry", register)
    whole = time.monotonic() - start
    entries = int(head(register).split(":")[0])
    print(f"an import of {options.rows} rows: {entries} entries in {whole:.2f} s")
    outcomes = {"none": 0, "all": 0}
    killed = 0
    while killed < options.kills:
        fresh()
        # Every other one around the commit, where "all" and "none" meet.
        moment = random.uniform(0, whole) if killed % 2 else random.uniform(whole * 0.85, whole * 1.02)
        if not import_until_killed(register, ledger, moment):
            continue
        killed += 1
        after = head(register)
        if after == none:
            outcomes["none"] += 1
        elif int(after.split(":")[0]) == entries:
            outcomes["all"] += 1
        else:
            sys.exit(f"kill {killed}: the register holds a part, its head is {after}")
        daicho("journal", "verify", "--registry", register)
        if killed % 20 == 0:
            print(f"  {killed} kills: nothing of it {outcomes['none']}, all of it {outcomes['all']}", flush=True)
    print(f"{killed} kills, each time all or nothing, and the journal verifies: {outcomes}")


main()
