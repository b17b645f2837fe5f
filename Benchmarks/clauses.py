#!/usr/bin/env python3
"""Checks made-up contracts of 50 kB each: CPU seconds and peak memory for 250, 500 and 1,000 of them.

Usage: Benchmarks/clauses.py DAICHO
"""
import os
import random
import subprocess
import sys
import tempfile
import time

CLAUSES = """
受注者は、善良な管理者の注意をもって業務を行うものとする。
受注者は、発注者の定める仕様書に従い、業務の工程表を作成して提出しなければならない。
受注者は、業務上知り得た情報を業務の目的以外に利用し、又は第三者に提供してはならない。
受注者は、発注者の書面による承諾を得ずに、業務の全部又は一部を再委託してはならない。
発注者は、必要があると認めるときは、受注者の事業所に立ち入り、業務の状況を調査することができる。
受注者は、毎月、業務の履行の状況を発注者に報告しなければならない。
委託料の支払は、検査に合格した後、適法な請求書を受理した日から三十日以内に行うものとする。
受注者は、個人情報を暗号化し、利用者ごとに権限を設定して保管しなければならない。
成果物の著作権は、委託料の支払が完了したときに発注者に移転する。
この契約に定めのない事項については、発注者と受注者とが協議して定めるものとする。
受注者は、業務に従事する者に対し、個人情報の保護に関する研修を行うよう努めるものとする。
受注者は、契約が終了したときは、貸与された資料を発注者に返還しなければならない。
受注者は、この契約に違反して発注者に損害を与えたときは、その損害を賠償しなければならない。
発注者は、成果物の引渡しを受けたときは、十日以内に検査を行い、その結果を受注者に通知する。
天災その他の不可抗力により履行が遅れたときは、受注者は、その責めを負わない。
""".split()


def contract(seed):
    pick = random.Random(seed)
    lines = ["業務委託契約書", ""]
    size = 0
    article = 0
    while size < 50_000:
        article += 1
        first = len(lines)
        lines.append(f"第{article}条（その{article}）")
        for paragraph in range(1, pick.randint(2, 5)):
            lines.append(f"{paragraph}　{pick.choice(CLAUSES)}ただし、第{article}号の{pick.randint(1, 99)}に定めるときを除く。")
        size += sum(len(line.encode()) for line in lines[first:])
    return "\n".join(lines)


def run(daicho, folder):
    start = time.monotonic()
    process = subprocess.Popen(
        [daicho, "contract", "check", folder, "--format", "json"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"daicho ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, time.monotonic() - start


def main():
    daicho = os.path.abspath(sys.argv[1])
    for count in (250, 500, 1000):
        with tempfile.TemporaryDirectory() as folder:
            kilobytes = 0
            for number in range(count):
                text = contract(number).encode()
                kilobytes += len(text) / 1000
                with open(f"{folder}/{number:04}.txt", "wb") as file:
                    file.write(text)
            measured = sorted(run(daicho, folder) for _ in range(3))
            cpu, memory, wall = measured[1]
            print(f"{count} contracts of {kilobytes / count:.0f} kB: cpu {cpu:.2f} s  memory {memory:.0f} MiB  wall {wall:.2f} s")


main()
