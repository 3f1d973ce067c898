"""pyATS: a device fails where its configuration or its `show license all` holds a finding.

    pip install "pyats[full]"
    PYTHONPATH=.. pyats run job job.py --testbed-file testbed.yaml
"""

from pyats import aetest

from smart_licensing import at_least, check, line_of


class Licensing(aetest.Testcase):
    @aetest.setup
    def gather(self, testbed):
        self.texts = {}
        for name, device in testbed.devices.items():
            device.connect(log_stdout=False)
            # One text of both: the capture is then tied to the lines that cause what it shows.
            commands = ["show running-config", "show license all"]
            parts = [f"{name}#{command}\n{device.execute(command)}" for command in commands]
            self.texts[name] = "\n".join(parts) + f"\n{name}#\n"

    @aetest.test
    def reports_can_leave(self, steps):
        for name, result in check(self.texts).items():
            with steps.start(name, continue_=True) as step:
                lines = [line_of(name, finding) for finding in at_least(result)]
                if lines:
                    step.failed("\n".join(lines))
