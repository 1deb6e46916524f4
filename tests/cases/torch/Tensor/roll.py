import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.roll(1), x.roll(1, 0), x.roll(shifts=1, dims=0), x.roll((1, 2), (0, 1)), x.roll(-1, -1)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'shifts': 1, 'dims': 0}
    return x.roll(**options)
