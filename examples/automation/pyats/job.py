from pathlib import Path

from pyats.easypy import run


def main(runtime):
    run(testscript=str(Path(__file__).with_name("test_licensing.py")), testbed=runtime.testbed)
