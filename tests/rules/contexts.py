"""Context managers, called, stored and nested."""
import contextlib

import torch
from torch import enable_grad
from caselib import floats


def case_with():
    w = torch.tensor(floats(3), requires_grad=True)
    with torch.no_grad():
        a = w * 2
    with torch.no_grad(), open("/dev/null") as f:
        b = w * 2
        with enable_grad():
            c = w * 2
    with (
        torch.no_grad(),  # first
        torch.enable_grad() as nothing,
    ):
        d = w * 2
    with torch.set_grad_enabled(False):
        e = w * 2
    return [t.requires_grad for t in (a, b, c, d, e)], f.closed


def case_stored():
    w = torch.tensor(floats(3), requires_grad=True)
    context = torch.no_grad()
    with context:
        a = w * 2
    training = False
    with torch.set_grad_enabled(training):
        b = w * 2
    with (torch.enable_grad() if training else torch.no_grad()):
        c = w * 2
    with contextlib.nullcontext() if training else torch.no_grad():
        d = w * 2
    with contextlib.ExitStack() as stack:
        stack.enter_context(torch.no_grad())
        e = w * 2
    return [t.requires_grad for t in (a, b, c, d, e)]
