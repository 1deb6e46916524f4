import torch


def case_use():
    return torch.backends.mps.is_available()


def case_asked_first():
    there = hasattr(torch.backends, "mps") and torch.backends.mps.is_available()
    backend = getattr(torch.backends, "no_such_backend", None)
    return there, backend


def case_module():
    from torch import backends
    return hasattr(backends, "mps") and backends.mps.is_available()
