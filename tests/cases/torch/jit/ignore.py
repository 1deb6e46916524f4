import torch
from caselib import fill, floats


class Net(torch.nn.Module):
    @torch.jit.ignore
    def helper(self, x):
        return x + 1

    def forward(self, x):
        return self.helper(x)


def plain(x):
    return x


def case_decorator():
    return Net()(torch.tensor(floats(2))), torch.jit.ignore(plain)(3)


class Other(torch.nn.Module):
    @torch.jit.ignore(drop=True)
    def helper(self, x):
        return x + 2


def case_with_arguments():
    return Other().helper(torch.tensor(floats(2)))
