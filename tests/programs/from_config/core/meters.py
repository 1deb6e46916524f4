from collections import OrderedDict


class Running:
    """Means of named values, weighted by batch size."""

    def __init__(self, *names):
        self.totals = OrderedDict((name, [0.0, 0]) for name in names)

    def add(self, size, **values):
        for name, value in values.items():
            self.totals[name][0] += float(value) * size
            self.totals[name][1] += size

    def means(self, prefix=""):
        return {prefix + name: total / max(n, 1) for name, (total, n) in self.totals.items()}
