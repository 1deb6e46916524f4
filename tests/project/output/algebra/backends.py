"""Names of libraries that print formulas; none of them is imported."""

BACKENDS = {"numpy": "numpy.linalg.det", "torch": "torch.linalg.det"}
