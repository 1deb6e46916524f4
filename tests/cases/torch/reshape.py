import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 6))
    return torch.reshape(x, (3, 4)), torch.reshape(x, [-1]), torch.reshape(x, shape=(2, -1, 3)), torch.reshape(x, (x.size(0) * 2, -1))


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'shape': (6, 4)}
    return torch.reshape(x, **options)
