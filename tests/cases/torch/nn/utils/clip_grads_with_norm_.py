import torch
from caselib import floats
from torch import nn


def case_default():
    ps = [nn.Parameter(torch.tensor(floats(3))), nn.Parameter(torch.tensor(floats(2, 2)))]
    sum(p.pow(2).sum() for p in ps).backward()
    norm = nn.utils.get_total_norm([p.grad for p in ps])
    nn.utils.clip_grads_with_norm_(ps, 0.1, norm)
    return [p.grad for p in ps]
