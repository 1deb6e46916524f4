"""Classes of the file that have methods of Tensors' names: what is called on an object that is not known may be theirs."""
import torch
from caselib import floats


class Pages:
    def __init__(self, n):
        self.n = n

    def numel(self):
        return self.n

    def unsqueeze(self, dim):
        return self.n + dim

    def type(self, kind):
        return str(kind)

    def clamp_(self, low, high=None):
        return low

    @property
    def T(self):
        return self.n


def measured(a, b, options):
    return a.numel(), b.unsqueeze(1), options["pages"].clamp_(1, high=3), b.T


def surely(x, dim):
    """The arguments are none that Pages takes, or other methods tell."""
    y = x.clamp_(min=0.)
    return y.numel(), x.unsqueeze(dim=0).numel(), dim.view(-1).numel(), dim.size(0)


def case_of_the_class():
    pages = Pages(3)
    return measured(*[pages] * 2, options={"pages": pages})


def case_of_tensors():
    x = [torch.tensor(floats(2, 3))]
    return surely(*x, *x)


def todo_either(a):
    return a.numel()
