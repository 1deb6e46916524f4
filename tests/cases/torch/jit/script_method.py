import torch
from caselib import fill, floats


class Net(torch.jit.ScriptModule):
    def __init__(self):
        super().__init__()

    @torch.jit.script_method
    def forward(self, x):
        return x + 1


def plain(x):
    return x


def case_method():
    return Net()(torch.tensor(floats(2))), torch.jit.script_method(plain) is None or 1
