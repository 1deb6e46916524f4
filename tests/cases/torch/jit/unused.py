import torch
from caselib import fill, floats


class Net(torch.nn.Module):
    @torch.jit.unused
    def helper(self, x):
        return x + 1

    def forward(self, x):
        return self.helper(x)


def plain(x):
    return x


def case_decorator():
    return Net()(torch.tensor(floats(2))), torch.jit.unused(plain)(3)
