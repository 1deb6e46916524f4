import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return list(x.unbind()), list(x.unbind(1)), list(x.unbind(dim=1)), list(x.unbind(-1)), x.unbind(0)[1]


def case_unpacked():
    x = torch.tensor(floats(3, 4))
    a, b, c = x.unbind()
    a.zero_()
    return x, b, c


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1}
    return x.unbind(**options)
