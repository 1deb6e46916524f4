import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_max_pool3d(vol, 1)


def case_keywords():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_max_pool3d(input=vol, output_size=2, return_indices=False)


def case_indices():
    values, where = F.adaptive_max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 2, return_indices=True)
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.adaptive_max_pool3d(x, 2))
    return out


def case_indices_of_their_dtype():
    x = torch.tensor(floats(1, 2, 4, 6, 4))
    values, indices = F.adaptive_max_pool3d(x, 2, return_indices=True)
    return values, indices, F.adaptive_max_pool3d(x, 2, return_indices=True)[1]


# The image must be seen to have no batch: the call stands in the line of its loop, so that no function is made of it.
def case_indices_without_batch():
    image, out = torch.randn(2, 4, 6, 4), []
    image.copy_(torch.tensor(floats(2, 4, 6, 4)))
    for size in (2, 3): out.append(F.adaptive_max_pool3d(image, size, return_indices=True))
    return out


def case_flag_in_a_variable():
    x, out = torch.tensor(floats(1, 2, 4, 6, 4)), []
    for flag in (True, False):
        out.append(F.adaptive_max_pool3d(x, 2, return_indices=flag))
    return out
