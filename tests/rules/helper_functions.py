"""Functions that the output needs: once, behind the imports and in front of their first use, under names that are free."""
import torch
import torch.nn.functional as F
from torch.nn.functional import nll_loss
from caselib import floats, ints

x = torch.tensor(floats(3, 3))
value = torch.logdet(x @ x.t())

import os  # noqa: E402


def frexp(number):
    """A function of the file, with the name of a helper."""
    return torch.frexp(number)


def case_name_of_a_function():
    return frexp(torch.tensor(floats(3))), value, os.sep * 0


def case_name_of_a_variable():
    t = torch.tensor(ints(3, high=3))
    cross_entropy = F.cross_entropy(x, t, label_smoothing=0.1, weight=torch.ones(3))
    return cross_entropy, F.cross_entropy(x, t, ignore_index=1)


def case_imported_name():
    return nll_loss(F.log_softmax(x, dim=1), torch.tensor([0, 1, -1]), ignore_index=-1)


class Net:
    def xlogy(self, y):
        return torch.xlogy(torch.abs(x), torch.abs(y))


def case_name_of_a_method():
    return Net().xlogy(x + 1)
