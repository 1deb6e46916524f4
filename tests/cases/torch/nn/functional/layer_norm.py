import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, (4,))


def case_all_positional():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, [4], torch.tensor(floats(4)), torch.tensor(floats(4, seed=1)), 1e-4)


def case_keywords():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(input=b, normalized_shape=(4,), weight=torch.tensor(floats(4)), bias=None, eps=1e-6)


def case_of_shape():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.shape[1:])


def case_of_size():
    b = torch.tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.size()[-1:])
