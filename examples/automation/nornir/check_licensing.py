"""Nornir: gather the running-configs, then check all of them with one start of the program.

    pip install nornir nornir-netmiko nornir-utils
    PYTHONPATH=.. python check_licensing.py
"""

import sys

from nornir import InitNornir
from nornir_netmiko.tasks import netmiko_send_command

from smart_licensing import at_least, check, line_of

nornir = InitNornir(config_file="config.yaml")
gathered = nornir.run(task=netmiko_send_command, command_string="show running-config")
for host in gathered.failed_hosts:
    print(f"{host}: not reached", file=sys.stderr)

texts = {host: results[0].result for host, results in gathered.items() if not results.failed}
found = check(texts)
for host, result in found.items():
    for finding in at_least(result):
        print(line_of(host, finding))
sys.exit(1 if gathered.failed_hosts or any(at_least(result) for result in found.values()) else 0)
