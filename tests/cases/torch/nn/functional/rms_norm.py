import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    b = torch.tensor(floats(2, 3, 4))
    return F.rms_norm(b, (4,))


def case_all_positional():
    b = torch.tensor(floats(2, 3, 4))
    return F.rms_norm(b, [4], torch.tensor(floats(4)), 1e-3)


def case_keywords():
    b = torch.tensor(floats(2, 3, 4))
    return F.rms_norm(input=b, normalized_shape=(3, 4), weight=torch.tensor(floats(3, 4)), eps=1e-6)
