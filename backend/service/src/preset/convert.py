#!/usr/bin/env python3
"""Makes src/main/resources/preset/dfe-lait.csv of the dictionary of the Department for Education's tool.

    convert.py path/to/lait_data_dictionary.csv

Nothing is added: what the dictionary leaves open stays empty, and an officer is asked.
"""
import csv
import pathlib
import re
import sys

TARGET = pathlib.Path(__file__).parents[1] / "main/resources/preset/dfe-lait.csv"
HEADER = "code topics title chartTitle shortName polarity axis stateFunded definition methodology owner url decimals year".split()
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def line(text):
    return " ".join(UNSEEN.sub(" ", "" if text == "NA" else text).split())


def prose(text):
    text = UNSEEN.sub("", "" if text == "NA" else text.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"\n\s*\n\s*", "\n\n", text).strip()


def code(short):
    """As codes are written here: letters, digits, dots and hyphens."""
    words = short.replace("%", " pct ").replace("&", " and ").replace("<", " under ")
    return "DFE-" + re.sub(r"[^A-Za-z0-9.]+", "-", words).strip("-.")


def main(source):
    rows = {}
    with open(source, encoding="utf-8", newline="") as file:
        for entry in csv.DictReader(file):
            topic = line(entry["Topic"]).replace("\\", " and ")
            known = rows.get(entry["Measure_short"])
            if known:  # The same figures under another topic.
                known["topics"] += "|" + topic
                continue
            owner = line(entry["Data Owner (DO) /Supplier and Contact Details"])
            rows[entry["Measure_short"]] = {
                "code": code(entry["Measure_short"]),
                "topics": topic,
                "title": line(entry["Measure"]),
                "chartTitle": line(entry["Chart_title"]),
                "shortName": entry["Measure_short"],
                "polarity": line(entry["Polarity"]),
                "axis": line(entry["y_axis_name"]),
                "stateFunded": "true" if entry["state_funded_flag"] == "State Funded" else "false",
                "definition": prose(entry["Description"]),
                "methodology": prose(entry["Methodology"]),
                "owner": "" if owner == "0" else owner,
                "url": line(entry["Hyperlink(s)"]),
                "decimals": line(entry["dps"]),
                "year": line(entry["Year_Type"]),
            }
    codes = {row["code"].lower() for row in rows.values()}
    assert len(codes) == len(rows), "two measures would have one code"
    assert all(len(each) <= 40 for each in codes), "a code is too long"
    with open(TARGET, "w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, HEADER, lineterminator="\n")
        out.writeheader()
        out.writerows(rows.values())


if __name__ == "__main__":
    main(sys.argv[1])
